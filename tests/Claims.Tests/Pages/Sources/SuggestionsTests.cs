using System.Net;
using Claims.Domain;
using Claims.Web.Suggesting;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Pages.Sources;

public sealed class SuggestionsTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    private const string Best = "Die Ausfuhren stiegen 2023 um 40 Prozent auf den Rekordwert von 220 Milliarden Euro.";
    private const string Second = "Im Hafen arbeiten laut Statistikamt mehr als 3000 Menschen.";
    private const string Text = "Guten Morgen!\n\n" + Second + "\n\nWas nun? " + Best;

    [Fact]
    public async Task The_likeliest_sentence_comes_first_with_its_reasons_marked_and_its_figures_read()
    {
        var (id, browser) = await OpenAsync(Role.FactChecker);
        Assert.Equal([Best, Second], Sentences(browser));

        var first = browser.Page.QuerySelector("#s-1")!;
        Assert.Contains("Paragraph 3", Browser.Words(first), StringComparison.Ordinal);
        Assert.Equal($"/sources/{id}?text=1#a3", first.QuerySelector("p.tags a")!.GetAttribute("href"));
        Assert.Contains("Read: by 40%, EUR 220 bn", Browser.Words(first).Replace(" and ", ", ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("Period: 2023", Browser.Words(first), StringComparison.Ordinal);
        Assert.Contains(first.QuerySelectorAll("li"), reason => Browser.Words(reason).StartsWith("Change over time +1 “stiegen”", StringComparison.Ordinal));
        Assert.Contains("stiegen", first.QuerySelectorAll("mark").Select(Browser.Words));
        Assert.Equal("de", first.QuerySelector("blockquote")!.GetAttribute("lang"));
    }

    [Fact]
    public async Task Take_fills_the_form_with_exactly_this_sentence_records_nothing_and_leads_back_when_recorded()
    {
        var (id, browser) = await OpenAsync(Role.FactChecker);
        await browser.ClickAsync("Take");
        Assert.Equal(Best, browser.Page.QuerySelector("blockquote mark")!.TextContent);
        Assert.False(await desk.InDbAsync(db => db.Set<Quote>().AnyAsync(quote => quote.SourceId == id)));

        await browser.Fill("Claim", "Exports rose.").Fill("Who said it", "Harbour office").SubmitAsync("Record");
        Assert.StartsWith($"/sources/{id}/suggestions?text=1&p=1#s-1", browser.Path, StringComparison.Ordinal);
        Assert.Equal([Second], Sentences(browser));
        Assert.Contains("1 sentence is not listed because a claim quotes from it.", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sentence_is_put_aside_for_everybody_and_suggested_again()
    {
        var (id, browser) = await OpenAsync(Role.FactChecker);
        await browser.SubmitAsync("Put aside");
        Assert.Equal($"/sources/{id}/suggestions?text=1&p=1#s-1", browser.Path);
        Assert.Equal([Second], Sentences(browser));

        var other = await (await desk.SignInAsync(Role.Editor)).GoAsync($"/sources/{id}/suggestions?aside=true");
        Assert.Contains(Best, other.Text, StringComparison.Ordinal);
        Assert.Contains("Test FactChecker", other.Text, StringComparison.Ordinal);
        await other.SubmitAsync("Suggest again");
        Assert.Contains("Nothing is put aside.", other.Text, StringComparison.Ordinal);
        Assert.Equal([Best, Second], Sentences(await other.GoAsync($"/sources/{id}/suggestions")));
        Assert.True(await desk.HasEntryAsync("source.suggestion-dismissed", id.Value));
        Assert.True(await desk.HasEntryAsync("source.suggestion-restored", id.Value));
    }

    [Fact]
    public async Task Put_aside_twice_is_put_aside_once()
    {
        var (id, browser) = await OpenAsync(Role.FactChecker);
        var second = await (await desk.SignInAsync(Role.Editor)).GoAsync($"/sources/{id}/suggestions");
        await browser.SubmitAsync("Put aside");
        await second.SubmitAsync("Put aside");
        Assert.Equal([Second], Sentences(second));
        Assert.Equal(1, await desk.InDbAsync(db => db.AuditEntries.CountAsync(entry => entry.Kind == "source.suggestion-dismissed" && entry.SubjectId == id.Value)));
    }

    [Fact]
    public async Task When_all_is_done_the_page_says_so_and_leads_on()
    {
        var (_, browser) = await OpenAsync(Role.FactChecker);
        await browser.SubmitAsync("Put aside");
        await browser.SubmitAsync("Put aside");
        Assert.Contains("No suggestion is left", browser.Text, StringComparison.Ordinal);
        await browser.ClickAsync("Open the text");
        Assert.Equal(HttpStatusCode.OK, browser.Status);
    }

    [Theory]
    [InlineData("Guten Morgen!", "No sentence of this text shows enough")]
    [InlineData(null, "This source has no text yet")]
    public async Task An_empty_page_teaches_the_next_step(string? text, string words)
    {
        var (_, browser) = await OpenAsync(Role.FactChecker, text);
        Assert.Contains(words, browser.Text, StringComparison.Ordinal);
        Assert.NotNull(browser.Page.QuerySelector(".empty a.btn"));
    }

    [Fact]
    public async Task A_reviewer_looks_and_may_not_put_aside()
    {
        var (id, browser) = await OpenAsync(Role.Reviewer);
        Assert.Equal([Best, Second], Sentences(browser));
        Assert.Empty(browser.Page.QuerySelectorAll("article form, article a.btn"));
        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync(browser, id, Text.IndexOf(Best, StringComparison.Ordinal), Text.Length));
    }

    [Theory]
    [InlineData("/sources/01900000-0000-7000-8000-000000000000/suggestions")]
    [InlineData("?text=2")]
    [InlineData("?text=x")]
    public async Task What_is_not_there_is_not_found(string address)
    {
        var (id, browser) = await OpenAsync(Role.FactChecker);
        await browser.GoAsync(address.StartsWith('/') ? address : $"/sources/{id}/suggestions{address}");
        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
    }

    [Theory]
    [InlineData(0, 13)]
    [InlineData(0, 5000)]
    [InlineData(-1, 4)]
    public async Task Only_a_suggested_sentence_is_put_aside(int start, int end)
    {
        var (id, browser) = await OpenAsync(Role.FactChecker);
        Assert.Equal(HttpStatusCode.NotFound, await PostAsync(browser, id, start, end));
        Assert.False(await desk.HasEntryAsync("source.suggestion-dismissed", id.Value));
    }

    [Fact]
    public async Task A_long_text_comes_in_pages_of_twenty()
    {
        var (id, browser) = await OpenAsync(Role.FactChecker, string.Concat(Enumerable.Range(0, 10_000).Select(number => $"Im Jahr 2020 waren es {number + 10_000} Prozent mehr als im Vorjahr.\n")));
        Assert.Contains("Page 1 of 500", browser.Text, StringComparison.Ordinal);
        Assert.Equal(SuggestionPlace.PageSize, Sentences(browser).Count);
        await browser.GoAsync($"/sources/{id}/suggestions?p=500");
        Assert.Contains("19999 Prozent", browser.Text, StringComparison.Ordinal);
        await browser.GoAsync($"/sources/{id}/suggestions?p=501");
        Assert.Contains("Page 500 of 500", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_workbench_and_a_new_capture_lead_here()
    {
        var (id, browser) = await OpenAsync(Role.Editor);
        foreach (var page in new[] { $"/sources/{id}", $"/sources/{id}/texts/1" })
        {
            await browser.GoAsync(page);
            await browser.ClickAsync("Sentences worth checking");
            Assert.Equal([Best, Second], Sentences(browser));
        }
    }

    private static List<string> Sentences(Browser browser) => [.. browser.Page.QuerySelectorAll("#suggestions blockquote").Select(Browser.Words)];

    private static async Task<HttpStatusCode> PostAsync(Browser browser, SourceId id, int start, int end)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(browser.Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
            { new StringContent(FormattableString.Invariant($"{start}")), "start" },
            { new StringContent(FormattableString.Invariant($"{end}")), "end" },
        };
        using var response = await browser.Client.PostAsync(new Uri($"/sources/{id}/suggestions?text=1", UriKind.Relative), form);
        return response.StatusCode;
    }

    private async Task<(SourceId Id, Browser Browser)> OpenAsync(Role role, string? text = Text)
    {
        var id = await desk.SourceAsync(text: text);
        return (id, await (await desk.SignInAsync(role)).GoAsync($"/sources/{id}/suggestions"));
    }
}
