using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Claims.Tests.Pages;

/// <summary>What every page must be, whatever it shows. It runs on each page that any test fetches.</summary>
internal static partial class HtmlLint
{
    private static readonly string[] AddressAttributes = ["href", "src", "action", "formaction"];

    private const string Validated = "[required], [pattern], [minlength], [type=url], [type=email], [type=number], [type=date]";

    public static void Check(IHtmlDocument page, string path)
    {
        var faults = Faults(page).ToList();
        Assert.True(faults.Count == 0, $"{path}: {string.Join("; ", faults)}");
    }

    private static IEnumerable<string> Faults(IHtmlDocument page) =>
        [.. Frame(page), .. Headings(page), .. Ids(page), .. Controls(page), .. Inline(page), .. Words(page), .. Addresses(page)];

    private static IEnumerable<string> Frame(IHtmlDocument page)
    {
        if (page.DocumentElement.GetAttribute("lang") is not ("de" or "en"))
        {
            yield return "no language";
        }

        if (string.IsNullOrWhiteSpace(page.Title) || page.Title.StartsWith('–'))
        {
            yield return "no title";
        }

        var invalid = page.QuerySelector(".errors") is not null;
        if (invalid != (page.Title ?? "").StartsWith(page.DocumentElement.GetAttribute("lang") == "de" ? "Fehler: " : "Error: ", StringComparison.Ordinal))
        {
            yield return "title and error summary disagree";
        }
    }

    // "~/" is resolved only where it is written out at the beginning of an attribute.
    private static IEnumerable<string> Addresses(IHtmlDocument page) =>
        from element in page.QuerySelectorAll("[href], [src], [action], [formaction]")
        from name in AddressAttributes
        let address = element.GetAttribute(name)
        where address is not null && address.StartsWith('~')
        select $"the address {address} is not resolved";

    private static IEnumerable<string> Headings(IHtmlDocument page)
    {
        var count = page.QuerySelectorAll("h1").Length;
        if (count != 1)
        {
            yield return $"{count} first headings";
        }

        var level = 1;
        foreach (var heading in page.QuerySelectorAll("h1, h2, h3, h4, h5, h6"))
        {
            var next = heading.LocalName[1] - '0';
            if (next > level + 1)
            {
                yield return $"heading “{heading.TextContent.Trim()}” skips a level";
            }

            if (string.IsNullOrWhiteSpace(heading.TextContent))
            {
                yield return "an empty heading";
            }

            level = next;
        }
    }

    private static IEnumerable<string> Ids(IHtmlDocument page)
    {
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        var known = ids.ToHashSet();
        var twice = ids.GroupBy(id => id).Where(group => group.Count() > 1).Select(group => $"id {group.Key} twice");
        var lost = page.QuerySelectorAll("label[for]").Select(label => label.GetAttribute("for")!)
            .Concat(page.QuerySelectorAll("[aria-describedby], [aria-labelledby]").SelectMany(Referred))
            .Concat(page.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]).Where(id => id.Length > 0))
            .Where(id => !known.Contains(id))
            .Select(id => $"no element {id}");
        return twice.Concat(lost);
    }

    private static IEnumerable<string> Referred(IElement element) =>
        $"{element.GetAttribute("aria-describedby")} {element.GetAttribute("aria-labelledby")}".Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Controls(IHtmlDocument page)
    {
        foreach (var control in page.QuerySelectorAll("input:not([type=hidden]), select, textarea"))
        {
            var labelled = control.HasAttribute("aria-label") || control.HasAttribute("aria-labelledby") || control.Closest("label") is not null
                || (control.Id is { } id && page.QuerySelectorAll("label").Any(label => label.GetAttribute("for") == id));
            if (!labelled)
            {
                yield return $"no label for {control.GetAttribute("name")}";
            }
        }

        foreach (var control in page.QuerySelectorAll("button, a, summary").Where(c => string.IsNullOrWhiteSpace(c.TextContent) && !c.HasAttribute("aria-label")))
        {
            yield return $"nothing to read on {control.OuterHtml}";
        }

        foreach (var image in page.QuerySelectorAll("img:not([alt]), svg:not([aria-hidden]):not([role=img])"))
        {
            yield return $"no text for {image.LocalName}";
        }

        foreach (var form in page.QuerySelectorAll("form[method=post]").Where(form => form.QuerySelector("[name=__RequestVerificationToken]") is null))
        {
            yield return $"no token in the form to {form.GetAttribute("action")}";
        }

        foreach (var form in page.QuerySelectorAll("form[method=post]").Where(form => form.QuerySelectorAll("[name=FormKey]").Length != 1))
        {
            yield return $"not one key in the form to {form.GetAttribute("action")}";
        }

        // A browser's bubble says one thing at a time, in the browser's language, and hides the page's own list of what is wrong.
        foreach (var form in page.QuerySelectorAll("form:not([novalidate])").Where(form => form.QuerySelector(Validated) is not null))
        {
            yield return $"the browser checks the form to {form.GetAttribute("action")} before the page can";
        }
    }

    private static IEnumerable<string> Inline(IHtmlDocument page)
    {
        foreach (var element in page.All)
        {
            if (element.LocalName == "style" || (element.LocalName == "script" && element.TextContent.Trim().Length > 0))
            {
                yield return $"inline {element.LocalName}";
            }

            foreach (var attribute in element.Attributes.Where(a => a.Name == "style" || a.Name.StartsWith("on", StringComparison.Ordinal)))
            {
                yield return $"inline {attribute.Name} on {element.LocalName}";
            }
        }
    }

    private static IEnumerable<string> Words(IHtmlDocument page) =>
        page.All.Where(element => element.Children.Length == 0 && Key.IsMatch(element.TextContent.Trim()))
            .Select(element => $"a key is shown: {element.TextContent.Trim()}");

    [GeneratedRegex(@"^[a-z]+(\.[a-z0-9-]+){2,}$")]
    private static partial Regex Key { get; }
}
