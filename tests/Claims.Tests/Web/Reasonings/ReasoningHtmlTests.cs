using System.Text.Encodings.Web;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Claims.Web.Localization;
using Claims.Web.Reasonings;

namespace Claims.Tests.Web.Reasonings;

public sealed class ReasoningHtmlTests
{
    [Fact]
    public void A_number_in_brackets_leads_to_its_evidence()
    {
        var page = Render("Das Amt nennt 48,2 Milliarden [1].", 1);
        var note = page.QuerySelector("sup a")!;
        Assert.Equal("#e1", note.GetAttribute("href"));
        Assert.Equal("Beleg 1", note.TextContent);
        Assert.Equal("Das Amt nennt 48,2 MilliardenBeleg 1.", page.Body!.TextContent.Trim());
    }

    [Fact]
    public void A_number_that_the_page_does_not_have_stays_as_it_was_typed() =>
        Assert.Equal("Siehe [7].", Render("Siehe [7].", 1).Body!.TextContent.Trim());

    [Fact]
    public void Two_versions_on_one_page_have_notes_of_their_own() =>
        Assert.Equal("#new-e2", Parse(ReasoningHtml.Of("So [2].", Speak(), [2], "new-e")).QuerySelector("a")!.GetAttribute("href"));

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("a <b onclick='x'>b</b>")]
    public void HTML_is_shown_as_text(string typed)
    {
        var page = Render(typed);
        Assert.Empty(page.QuerySelectorAll("script, img, b"));
        Assert.Contains(typed, page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[hier](javascript:alert(1))")]
    [InlineData("[hier](data:text/html,x)")]
    [InlineData("[hier](/members)")]
    [InlineData("[hier](//example.org)")]
    [InlineData("[hier][x]\n\n[x]: javascript:alert(1)")]
    [InlineData("![hier](https://example.org/x.png)")]
    public void What_leads_nowhere_safe_loses_its_link_and_keeps_its_words(string typed)
    {
        var page = Render(typed);
        Assert.Empty(page.QuerySelectorAll("a, img"));
        Assert.Equal("hier", page.Body!.TextContent.Trim());
    }

    [Fact]
    public void An_address_in_angle_brackets_is_a_link_only_on_the_web()
    {
        Assert.Equal("https://example.org/", Render("<https://example.org/>").QuerySelector("a")!.GetAttribute("href"));
        var page = Render("<javascript:alert(1)>");
        Assert.Empty(page.QuerySelectorAll("a"));
        Assert.Contains("javascript:alert(1)", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_the_web_stays()
    {
        var link = Render("[Tabelle 2](https://example.org/a?b=1&c=2)").QuerySelector("a")!;
        Assert.Equal("https://example.org/a?b=1&c=2", link.GetAttribute("href"));
        Assert.Equal("noreferrer", link.GetAttribute("rel"));
    }

    [Fact]
    public void Headings_stand_below_those_of_the_page() =>
        Assert.Equal(["H3", "H6"], Render("# Eins\n\n###### Zwei").QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.TagName));

    [Theory]
    [InlineData('>')]
    [InlineData('[')]
    [InlineData('*')]
    public void A_text_of_brackets_alone_is_still_shown(char sign) =>
        Assert.NotEqual("", Render(new string(sign, 20_000) + "x").Body!.InnerHtml);

    [Fact]
    public void Nothing_is_nothing() => Assert.Equal("", Render(null).Body!.InnerHtml);

    private static IHtmlDocument Render(string? markdown, params int[] notes) => Parse(ReasoningHtml.Of(markdown, Speak(), notes));

    private static IHtmlDocument Parse(Microsoft.AspNetCore.Html.IHtmlContent content)
    {
        using var writer = new StringWriter();
        content.WriteTo(writer, HtmlEncoder.Default);
        return new HtmlParser().ParseDocument(writer.ToString());
    }

    private static Texts Speak() => new(new TextCatalog(), new Formats(Languages.German, TimeZoneInfo.Utc), HtmlEncoder.Default);
}
