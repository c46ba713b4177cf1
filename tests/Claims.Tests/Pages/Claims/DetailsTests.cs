using System.Net;
using Claims.Data;
using Claims.Domain;
using Claims.Web.ClaimFiles;

namespace Claims.Tests.Pages.ClaimPages;

public sealed class DetailsTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    [Fact]
    public async Task The_file_answers_what_a_reader_asks_in_that_order()
    {
        var number = await desk.ApprovedAsync();
        var page = await (await desk.SignInAsync(Role.FactChecker)).GoAsync($"/claims/{number}");
        Assert.Equal("Der Handel erreichte 2024 rund 48 Milliarden Euro.", page.Heading);
        Assert.Equal(["Wording", "Verdict", "Calculation", "Reasoning", "Evidence", "Time line", "How this was checked", "Four eyes", "Questions asked", "Comments", "History"], page.Page.QuerySelectorAll(".sec > h2").Select(Browser.Words));
        Assert.Equal("Im Jahr 2024 stieg der Handel auf „48 Milliarden Euro“, sagte die Kammer.", page.Page.QuerySelector("#wording blockquote")!.TextContent.Trim());
        Assert.Equal("48 Milliarden Euro", page.Page.QuerySelector("#wording mark")!.TextContent);
        Assert.Contains("Paragraph 2, characters 58 to 76 · capture 1", page.Text.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Equal("#e1", page.Page.QuerySelector("#reasoning sup a")!.GetAttribute("href"));
        Assert.Contains("holds", Browser.Words(page.Page.QuerySelector(".calc")), StringComparison.Ordinal);
        Assert.Contains("Not known: place in the document and day of access.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Test FactChecker", Browser.Words(page.Page.QuerySelector("#eyes")), StringComparison.Ordinal);
        Assert.Contains("Nachgerechnet.", Browser.Words(page.Page.QuerySelector("#eyes")), StringComparison.Ordinal);
        Assert.Contains("Test Editor approved version 1.", Browser.Words(page.Page.QuerySelector("#history")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_evidence_the_next_step_is_to_find_some_and_with_it_the_verdict()
    {
        var (bare, researched) = (await desk.OpenAsync(), await desk.ResearchedAsync());
        var page = await (await desk.SignInAsync(Role.FactChecker)).GoAsync($"/claims/{bare}");
        Assert.Equal($"/claims/{bare}/evidence/add", Assert.Single(page.Page.QuerySelectorAll("#actions a.btn")).GetAttribute("href"));
        Assert.NotNull(page.Page.QuerySelector($"#evidence a[href='/claims/{bare}/evidence/add']"));
        await page.GoAsync($"/claims/{researched}");
        Assert.Equal($"/claims/{researched}/verdict", Assert.Single(page.Page.QuerySelectorAll("#actions a.btn")).GetAttribute("href"));

        var approved = await desk.ApprovedAsync();
        Assert.Null((await page.GoAsync($"/claims/{approved}")).Page.QuerySelector("#evidence a[href$='/evidence/add']"));
    }

    [Fact]
    public async Task A_version_shows_a_short_paragraph_around_its_quote_whole()
    {
        var number = await ClaimScene.ApprovedAsync(desk);
        var page = await (await desk.SignInAsync(Role.FactChecker)).GoAsync($"/claims/{number}/verdicts/1");
        Assert.Equal("Im Jahr 2024 stieg der Handel auf „48 Milliarden Euro“, sagte die Kammer.", page.Page.QuerySelector("figure.quoted blockquote")!.TextContent);
    }

    [Fact]
    public void Where_the_words_around_a_quote_are_cut_it_is_marked()
    {
        var words = string.Join(' ', Enumerable.Repeat("Wort", 40));
        var text = $"{words} 48 Milliarden Euro {words}";
        var at = text.IndexOf("48", StringComparison.Ordinal);
        var (before, after) = QuoteContext.Around(text, at, at + 18);
        var source = new QuotedSource(SourceId.New(TimeProvider.System.GetUtcNow()), "Bericht", SourceKind.Article, "de", null, null, null, null);
        var quote = new ClaimQuote(
            null, "48 Milliarden Euro", before, after, ClaimQuotesQuery.IsCut(true, before), ClaimQuotesQuery.IsCut(true, after), at, at + 18, null, 1, null, source);
        Assert.StartsWith("… Wort Wort", quote.Lead(), StringComparison.Ordinal);
        Assert.EndsWith("Wort Wort …", quote.Trail(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Readers_see_the_standing_verdict_and_nothing_of_the_work()
    {
        var (open, approved) = (await desk.SubmittedAsync(), await desk.ApprovedAsync());
        var reader = await desk.SignInAsync(Role.Reader);
        Assert.Equal(HttpStatusCode.NotFound, (await reader.GoAsync($"/claims/{open}")).Status);
        await reader.GoAsync($"/claims/{approved}");
        Assert.Equal(HttpStatusCode.OK, reader.Status);
        Assert.Contains("Die Zahl stimmt.", reader.Text, StringComparison.Ordinal);
        Assert.Null(reader.Page.QuerySelector("#history"));
        Assert.Null(reader.Page.QuerySelector("#actions"));
        Assert.DoesNotContain("Nachgerechnet.", reader.Text, StringComparison.Ordinal);
        Assert.Empty(reader.Page.QuerySelectorAll("main a[href^='/sources'], main a[href^='/evidence']"));
    }

    [Fact]
    public async Task Under_correction_readers_see_the_old_words_and_workers_both()
    {
        var number = await desk.ApprovedAsync();
        await desk.OnAsync(number, (db, claim) =>
        {
            claim.OpenCorrection("Das Amt hat die Zahl revidiert.", desk.Actor(Role.FactChecker), ClaimScene.Past.AddHours(3));
            claim.Edit(new("Der Handel erreichte 2024 knapp 50 Milliarden Euro.", claim.ClaimantId, null, null, "de"), desk.Actor(Role.FactChecker), ClaimScene.Past.AddHours(4));
        });
        var reader = await (await desk.SignInAsync(Role.Reader)).GoAsync($"/claims/{number}");
        Assert.Equal("Der Handel erreichte 2024 rund 48 Milliarden Euro.", reader.Heading);
        Assert.Contains("Das Amt hat die Zahl revidiert.", reader.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("knapp 50", reader.Text, StringComparison.Ordinal);
        var worker = await (await desk.SignInAsync(Role.FactChecker)).GoAsync($"/claims/{number}");
        Assert.Equal("Der Handel erreichte 2024 knapp 50 Milliarden Euro.", worker.Heading);
        Assert.Contains("What was checked read: Der Handel erreichte 2024 rund 48 Milliarden Euro.", worker.Text, StringComparison.Ordinal);
        Assert.NotNull(worker.Page.QuerySelector("#new-verdict"));
    }

    [Fact]
    public async Task A_file_in_German_has_no_English_in_it()
    {
        var number = await desk.ApprovedAsync();
        var page = await (await desk.SignInAsync(Role.FactChecker, "de")).GoAsync($"/claims/{number}");
        Assert.Equal(["Wortlaut", "Urteil", "Rechnung", "Begründung", "Belege", "Zeitleiste", "Wie geprüft wurde", "Vier Augen", "Nachfragen", "Kommentare", "Verlauf"], page.Page.QuerySelectorAll(".sec > h2").Select(Browser.Words));
        Assert.Contains("gesagt: März 2025", page.Text.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Contains("= 48.000.000.000", page.Text.Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.FactChecker, "/verdict/withdraw")]
    [InlineData(Role.Reviewer, "/review")]
    [InlineData(Role.Editor, "/review")]
    [InlineData(Role.Administrator, null)]
    public async Task While_in_review_each_is_offered_what_is_theirs(Role role, string? step)
    {
        var number = await desk.SubmittedAsync();
        var page = await (await desk.SignInAsync(role)).GoAsync($"/claims/{number}");
        var offered = page.Page.QuerySelectorAll("#actions a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(step is not null, offered.Contains($"/claims/{number}{step}"));
        Assert.DoesNotContain($"/claims/{number}/edit", offered);
    }

    [Fact]
    public async Task Who_wrote_on_a_version_is_told_why_they_cannot_decide_on_it()
    {
        var number = await desk.SubmittedAsync(Role.Editor);
        var page = await (await desk.SignInAsync(Role.Editor)).GoAsync($"/claims/{number}");
        Assert.Contains("another person decides", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Page.QuerySelectorAll($"#actions a[href='/claims/{number}/review']"));
    }

    [Theory]
    [InlineData("2026-9999")]
    [InlineData("..")]
    public async Task A_claim_that_is_not_there_is_not_found(string number) =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await desk.SignInAsync(Role.Editor)).Client.GetAsync(new Uri($"/claims/{number}/history", UriKind.Relative))).StatusCode);
}
