using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Claims.BrowserTests;

/// <summary>What axe finds on a page by the rules of WCAG 2.0 to 2.2, A and AA, and by its best practices; and that nothing has to be scrolled sideways.</summary>
internal static class Accessibility
{
    private static readonly string[] Everything = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    /// <summary>Light and dark differ in colours and in nothing else, so the dark page is asked for these alone.</summary>
    private static readonly string[] Colours = ["color-contrast", "link-in-text-block"];

    /// <summary>What the width of the window can break.</summary>
    private static readonly string[] Narrow = ["target-size", "scrollable-region-focusable", "aria-hidden-focus"];

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    // Asked of the page itself: the event may have passed before anybody outside listens.
    private const string Loaded = """
        () => new Promise(done => document.readyState === "complete" ? done() : addEventListener("load", () => done(), { once: true }))
        """;

    /// <summary>One line for each element that breaks a rule, seen from the top: further down the bar that stays in sight lies over whatever was scrolled under it. The desk has no frames, so axe runs in the page itself, ten times as fast as through its wrapper.</summary>
    private const string Run = """
        async rules => {
          const top = scrollY;
          scrollTo({ top: 0, behavior: "instant" });
          const { violations } = await axe.run({ runOnly: rules, resultTypes: ["violations"] });
          scrollTo({ top, behavior: "instant" });
          return violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.failureSummary.replaceAll("\n", " ")} ${node.html}`));
        }
        """;

    /// <summary>The elements that stick out of the window (WCAG 2.2, 1.4.10).</summary>
    private const string Outside = """
        () => {
          if (document.scrollingElement.scrollWidth <= innerWidth) return [];
          const out = [...document.body.querySelectorAll("*")].filter(e => e.checkVisibility() && e.getBoundingClientRect().right > innerWidth + 0.5);
          const inner = out.filter(e => !out.some(other => other !== e && e.contains(other)));
          return inner.slice(0, 4).map(e => `${document.scrollingElement.scrollWidth} px: ${e.parentElement.className || e.parentElement.localName} > ${e.outerHTML.slice(0, 120).replaceAll(/\s+/g, " ")}`);
        }
        """;

    public static async Task<IReadOnlyList<string>> FaultsAsync(IPage page)
    {
        await page.EvaluateAsync(Loaded);
        if (!await page.EvaluateAsync<bool>("() => typeof axe === 'object'"))
        {
            await page.EvaluateAsync(Axe);
        }

        var faults = new List<string>();
        foreach (var (scheme, rules) in new[] { (ColorScheme.Dark, Colours), (ColorScheme.Light, Everything) })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            faults.AddRange((await page.EvaluateAsync<string[]>(Run, rules)).Select(fault => $"{scheme}, {page.ViewportSize?.Width} px, {fault}"));
        }

        return faults;
    }

    /// <summary>What cannot be read when the system has chosen the colours.</summary>
    public static async Task<IReadOnlyList<string>> InForcedColoursAsync(IPage page)
    {
        await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        var faults = await page.EvaluateAsync<string[]>(Run, Colours);
        await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.None });
        return [.. faults.Select(fault => $"forced colours, {fault}")];
    }

    /// <summary>What a small window adds: targets that are too near to each other, and stretches that cannot be scrolled with keys.</summary>
    public static async Task<IReadOnlyList<string>> WhenNarrowAsync(IPage page) =>
        [.. (await page.EvaluateAsync<string[]>(Run, Narrow)).Select(fault => $"{page.ViewportSize?.Width} px, {fault}")];

    /// <summary>What has to be scrolled sideways to be seen; empty when all fits.</summary>
    public static async Task<IReadOnlyList<string>> OutsideAsync(IPage page) =>
        [.. (await page.EvaluateAsync<string[]>(Outside)).Select(element => $"outside at {page.ViewportSize?.Width} px: {element}")];
}
