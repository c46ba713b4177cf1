using Microsoft.Playwright;

namespace Claims.BrowserTests.States;

/// <summary>Looks at a page as it stands, loaded once: as wide as a screen and as a small telephone, light, dark and in forced colours, and with letters of twice their size.</summary>
internal sealed class Look(IPage page, ICDPSession browser)
{
    private const int Wide = 1280;

    /// <summary>A small telephone, and a wide window at 400 percent (WCAG 2.2, 1.4.10).</summary>
    private const int Narrow = 320;

    private const int Letters = 16;

    public static async Task<Look> OnAsync(IPage page) => new(page, await page.Context.NewCDPSessionAsync(page));

    /// <returns>What is wrong, one line each.</returns>
    /// <param name="closely">With axe, and not only for what has to be scrolled sideways.</param>
    public async Task<IReadOnlyList<string>> FaultsAsync(bool closely)
    {
        var faults = new List<string>(await Accessibility.OutsideAsync(page));
        if (closely)
        {
            faults.AddRange(await Accessibility.FaultsAsync(page));
            faults.AddRange(await Accessibility.InForcedColoursAsync(page));
        }

        // As somebody has set it in the browser: the letters of the whole page, and the widths that count in letters.
        await LettersAsync(2 * Letters);
        faults.AddRange((await Accessibility.OutsideAsync(page)).Select(fault => $"letters of twice their size, {fault}"));
        await LettersAsync(Letters);
        await page.SetViewportSizeAsync(Narrow, 900);
        faults.AddRange(await Accessibility.OutsideAsync(page));
        if (closely)
        {
            faults.AddRange(await Accessibility.WhenNarrowAsync(page));
        }

        await page.SetViewportSizeAsync(Wide, 900);
        return faults;
    }

    private Task<System.Text.Json.JsonElement?> LettersAsync(int size) => browser.SendAsync("Page.setFontSizes", new() { ["fontSizes"] = new { standard = size } });
}
