using System.Net;
using Claims.Domain;

namespace Claims.Tests.Pages.Sources;

public sealed class CompareTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    private const string Later = "Ein neuer Vorspann.\n\nVoll ist voll, sagt die Hafenmeisterin.\n\nAuf rund 21 Mrd. Euro summierten sich die Ausfuhren; die Liste ist voll.";

    [Fact]
    public async Task After_a_second_capture_the_page_tells_what_became_of_the_quotes_and_leads_to_the_comparison()
    {
        var (id, browser) = await CapturedAsync("sagt die Hafenmeisterin");
        Assert.Equal("Capture 2", browser.Heading);
        Assert.Contains("stands verbatim: 1", browser.Text, StringComparison.Ordinal);
        await browser.ClickAsync("Compare with capture 1");
        Assert.Equal("Captures 1 and 2 compared", browser.Heading);
        await browser.GoAsync($"/sources/{id}");
        await browser.ClickAsync("Compare captures");
        Assert.Equal("Captures 1 and 2 compared", browser.Heading);
    }

    [Fact]
    public async Task Both_texts_stand_side_by_side_with_the_words_that_differ_marked_and_spoken()
    {
        var (id, browser) = await CapturedAsync("sagt die Hafenmeisterin");
        await browser.GoAsync($"/sources/{id}/compare?from=1&to=2");

        var pairs = browser.Page.QuerySelectorAll("#texts .rows .pair").ToList();
        Assert.Equal(2, pairs.Count);
        Assert.Contains("Nothing like it in capture 1", Browser.Words(pairs[0]), StringComparison.Ordinal);
        Assert.Equal("Removed: 19", Browser.Words(pairs[1].QuerySelector("del")));
        Assert.Equal("Added: 21", Browser.Words(pairs[1].QuerySelector("ins")));
        Assert.Equal("de", pairs[1].QuerySelector("p.diff")!.GetAttribute("lang"));
        Assert.Equal($"/sources/{id}?text=2#a3", pairs[1].QuerySelectorAll("a")[1].GetAttribute("href"));
        Assert.Contains("Voll ist voll", browser.Page.QuerySelector("#texts details")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quote_that_is_gone_says_so_here_on_its_claim_and_on_its_card()
    {
        var id = await desk.SourceAsync();
        var number = await desk.ClaimAsync(id, "die Liste ist voll");
        var browser = await CaptureAsync(id, "Ganz etwas anderes.");
        await browser.GoAsync($"/sources/{id}/compare");
        Assert.Contains("no longer there", Browser.Words(browser.Page.QuerySelector("#quotes")), StringComparison.Ordinal);

        await browser.GoAsync($"/claims/{number}");
        Assert.Contains("No longer there since capture 2", browser.Text, StringComparison.Ordinal);
        await browser.ClickAsync("Compare");
        Assert.Equal("Captures 1 and 2 compared", browser.Heading);

        await browser.GoAsync($"/sources/{id}");
        Assert.Contains("In this capture: no longer there.", Browser.Words(browser.Page.QuerySelector($"#c-{number}")), StringComparison.Ordinal);
        await browser.GoAsync($"/sources/{id}?text=1");
        Assert.DoesNotContain("In this capture:", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quote_that_still_stands_is_marked_in_the_newest_text_too_and_its_claim_says_nothing_of_a_drift()
    {
        var id = await desk.SourceAsync();
        var number = await desk.ClaimAsync(id, "sagt die Hafenmeisterin");
        var browser = await CaptureAsync(id, Later);
        await browser.GoAsync($"/sources/{id}");
        Assert.NotNull(browser.Page.QuerySelector("#a2 mark.q.open"));
        Assert.NotNull(browser.Page.QuerySelector($"#a2 #c-{number}"));
        await browser.GoAsync($"/claims/{number}");
        Assert.DoesNotContain("since capture", browser.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?from=1&to=1")]
    [InlineData("?from=1&to=9")]
    [InlineData("?from=0&to=2")]
    [InlineData("?from=1&to=x")]
    public async Task Captures_that_are_not_there_or_are_the_same_are_not_found(string query)
    {
        var (id, browser) = await CapturedAsync("sagt die Hafenmeisterin");
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GoAsync($"/sources/{id}/compare{query}")).Status);
    }

    [Fact]
    public async Task A_source_with_one_capture_has_nothing_to_compare()
    {
        var id = await desk.SourceAsync();
        var browser = await desk.SignInAsync(Role.Reviewer);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GoAsync($"/sources/{id}/compare")).Status);
        Assert.DoesNotContain("Compare captures", (await browser.GoAsync($"/sources/{id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_other_way_round_the_older_one_stands_left_all_the_same()
    {
        var (id, browser) = await CapturedAsync("sagt die Hafenmeisterin");
        Assert.Equal("Captures 1 and 2 compared", (await browser.GoAsync($"/sources/{id}/compare?from=2&to=1")).Heading);
    }

    [Fact]
    public async Task Two_texts_of_two_megabytes_come_in_pages()
    {
        string Long(string word) => string.Concat(Enumerable.Range(0, 24_000).Select(number => $"Absatz {number} steht hier mit noch ein paar Wörtern, damit es lang wird. {word}{number % 7}\n"));
        var id = await desk.SourceAsync(text: Long("alt"));
        var browser = await CaptureAsync(id, Long("neu"));
        await browser.GoAsync($"/sources/{id}/compare?from=1&to=2");
        Assert.Contains("24,000 passages differ", browser.Text, StringComparison.Ordinal);
        Assert.Equal(30, browser.Page.QuerySelectorAll("#texts .rows > .pair").Length);
        Assert.Contains("Page 1 of 800", browser.Text, StringComparison.Ordinal);
        await browser.GoAsync($"/sources/{id}/compare?from=1&to=2&p=800");
        Assert.Contains("Absatz 23999", browser.Text, StringComparison.Ordinal);
    }

    private async Task<(SourceId Id, Browser Browser)> CapturedAsync(string quote)
    {
        var id = await desk.SourceAsync();
        await desk.ClaimAsync(id, quote);
        return (id, await CaptureAsync(id, Later));
    }

    private async Task<Browser> CaptureAsync(SourceId id, string text)
    {
        var browser = await (await desk.SignInAsync(Role.FactChecker)).GoAsync($"/sources/{id}/text");
        return await browser.Fill("Paste the text", text).SubmitAsync("Capture the text");
    }
}
