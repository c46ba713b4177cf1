using System.Net;
using Claims.Domain;

namespace Claims.Tests.Pages.Sources;

public sealed class WorkbenchTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    [Fact]
    public async Task The_quote_is_marked_by_its_stage_and_its_card_stands_at_its_paragraph()
    {
        var id = await desk.SourceAsync();
        var number = await desk.ClaimAsync(id, "Auf rund 19 Mrd. Euro");
        var browser = await (await desk.SignInAsync(Role.Reviewer)).GoAsync($"/sources/{id}");

        var mark = browser.Page.QuerySelector("#a2 mark.q.open")!;
        Assert.Equal("Auf rund 19 Mrd. Euro, claim 1", mark.TextContent);
        Assert.Equal($"#c-{number}", mark.QuerySelector("a")!.GetAttribute("href"));
        Assert.NotNull(browser.Page.QuerySelector($"#a2 aside #c-{number}"));
        Assert.Equal("de", browser.Page.QuerySelector("#a2 p[data-start]")!.GetAttribute("lang"));
        Assert.Equal("41", browser.Page.QuerySelector("#a2 p[data-start]")!.GetAttribute("data-start"));
    }

    [Fact]
    public async Task Every_segment_of_a_quote_is_marked_and_what_it_leaves_out_is_not_here_and_in_a_later_text()
    {
        var id = await desk.SourceAsync();
        var browser = await (await desk.SignInAsync(Role.FactChecker)).GoAsync($"/claims/record?source={id}");
        browser.Fill("Claim", "In two pieces.").Fill("Who said it", "Ministry of Trade").Fill("Kind", "Organisation").Fill("Quote", "Auf rund 19 Mrd. Euro […] die Liste ist voll");
        await browser.SubmitAsync("Record");
        await browser.Tick("Paragraph 2").SubmitAsync("Record");
        Assert.Equal(["Auf rund 19 Mrd. Euro", "die Liste ist voll, claim 1"], browser.Page.QuerySelectorAll("article mark").Select(mark => mark.TextContent));
        Assert.Single(browser.Page.QuerySelectorAll("article mark[id]"));

        await browser.GoAsync($"/sources/{id}/text");
        await browser.Fill("Paste the text", "Ein neuer Vorspann.\n\n" + SourceScene.Text).SubmitAsync("Capture the text");
        Assert.Contains("stands verbatim: 1", browser.Text, StringComparison.Ordinal);
        await browser.GoAsync($"/sources/{id}");
        Assert.Equal(["Auf rund 19 Mrd. Euro", "die Liste ist voll, claim 1"], browser.Page.QuerySelectorAll("article mark").Select(mark => mark.TextContent));
    }

    [Theory]
    [InlineData(Role.FactChecker, true)]
    [InlineData(Role.Reviewer, false)]
    public async Task Only_who_may_record_is_offered_the_cursor(Role role, bool offered)
    {
        var id = await desk.SourceAsync();
        await desk.ClaimAsync(id, "Auf rund 19 Mrd. Euro");
        var browser = await (await desk.SignInAsync(role)).GoAsync($"/sources/{id}");

        Assert.Equal(offered, browser.Page.QuerySelector("[data-cursor]") is not null);
        Assert.Equal(offered, browser.Page.QuerySelector("#cursor") is not null);
        Assert.Equal(2, browser.Page.QuerySelectorAll("[data-jump]").Length);
    }

    [Fact]
    public async Task A_text_of_many_paragraphs_is_drawn_where_it_is_in_sight()
    {
        var id = await desk.SourceAsync(text: string.Join("\n", Enumerable.Range(1, 201).Select(number => $"Absatz {number}.")));
        var browser = await (await desk.SignInAsync(Role.Reviewer)).GoAsync($"/sources/{id}");
        Assert.NotNull(browser.Page.QuerySelector("article.text.long"));

        await browser.GoAsync($"/sources/{await desk.SourceAsync()}");
        Assert.Null(browser.Page.QuerySelector("article.text.long"));
    }

    [Fact]
    public async Task The_filter_shows_the_stages_that_were_chosen()
    {
        var id = await desk.SourceAsync();
        await desk.ClaimAsync(id, "Auf rund 19 Mrd. Euro");
        var browser = await (await desk.SignInAsync(Role.FactChecker)).GoAsync($"/sources/{id}");
        Assert.Single(browser.Page.QuerySelectorAll("article mark"));
        await browser.Tick("Open", on: false).SubmitAsync("Show");

        Assert.Empty(browser.Page.QuerySelectorAll("article mark"));
        Assert.Contains("1 claim", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_without_a_text_shows_what_waits_and_how_to_attach_it()
    {
        var id = await desk.SourceAsync(text: null);
        await desk.ClaimAsync(id, "Auf rund 19 Mrd. Euro");
        var browser = await (await desk.SignInAsync(Role.FactChecker)).GoAsync($"/sources/{id}");

        Assert.Contains("“Auf rund 19 Mrd. Euro”", browser.Text, StringComparison.Ordinal);
        Assert.Contains("Not anchored", browser.Text, StringComparison.Ordinal);
        await browser.ClickAsync("Attach the text");
        Assert.Equal("Capture a text", browser.Heading);
    }

    [Fact]
    public async Task Several_captures_are_chosen_by_their_number()
    {
        var id = await desk.SourceAsync();
        var browser = await (await desk.SignInAsync(Role.FactChecker)).GoAsync($"/sources/{id}/text");
        await browser.Fill("Paste the text", "Die zweite Fassung.").SubmitAsync("Capture the text");

        await browser.GoAsync($"/sources/{id}");
        Assert.Contains("Die zweite Fassung.", browser.Text, StringComparison.Ordinal);
        await browser.ClickAsync("Capture 1");
        Assert.Contains("Hafenmeisterin", browser.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GoAsync($"/sources/{id}?text=3")).Status);
    }

    [Fact]
    public async Task The_list_tells_of_each_source_what_is_known_and_what_waits()
    {
        var id = await desk.SourceAsync("A title only here", text: null);
        await desk.ClaimAsync(id, "Auf rund 19 Mrd. Euro");
        var browser = await (await desk.SignInAsync(Role.Reviewer)).GoAsync("/sources");

        var row = Browser.Words(browser.Page.QuerySelectorAll("tbody tr").Single(row => row.TextContent.Contains("A title only here", StringComparison.Ordinal)));
        Assert.Contains("Article, Harbour Gazette, March 2025", row, StringComparison.Ordinal);
        Assert.Contains("no text yet 1 quote waits for a text", row, StringComparison.Ordinal);
    }
}
