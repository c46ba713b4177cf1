using Claims.Data;
using Claims.Domain;

namespace Claims.Tests.Pages.Library;

public sealed class LibraryTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    [Fact]
    public async Task The_list_shows_what_there_is_and_where_it_is_used()
    {
        var id = await desk.EvidenceAsync("Außenhandel nach Ländern", desk.File("a.txt", "a"u8.ToArray()));
        await desk.ReviseAsync(id, "Außenhandel nach Ländern, berichtigt", desk.File("b.txt", "b"u8.ToArray()));
        await desk.ClaimAsync(id);
        await desk.ClaimAsync(id);
        var browser = await desk.SignInAsync(Role.Reviewer);
        await browser.GoAsync("/evidence?q=ländern");

        var row = Assert.Single(browser.Page.QuerySelectorAll("tbody tr"));
        Assert.Equal("Außenhandel nach Ländern, berichtigt Statistisches Amt Official statistics Revision 2 2 claims 2 files", Browser.Words(row));
    }

    [Theory]
    [InlineData("ÖSTERREICH", true)]
    [InlineData("österreich ausfuhr", true)]
    [InlineData("bundesamt", true)]
    [InlineData("Österreich Einfuhr", false)]
    [InlineData("%", false)]
    public async Task The_filter_looks_for_every_word_in_publisher_and_title(string search, bool found)
    {
        await desk.EvidenceAsync(new EvidenceDetails("Bundesamt", "Ausfuhr nach Österreich", EvidenceKind.Primary));
        var list = await desk.InDbAsync(db => db.EvidenceListAsync(new(search), null, null, CancellationToken.None));

        Assert.Equal(found, list.Rows.Any(row => row.Title == "Ausfuhr nach Österreich"));
    }

    [Fact]
    public async Task Nothing_found_says_so_and_leads_back_to_all()
    {
        var browser = await desk.SignInAsync(Role.FactChecker);
        await browser.GoAsync("/evidence?q=Nirgendwo");

        Assert.Contains("No evidence has these words", browser.Text, StringComparison.Ordinal);
        Assert.Equal("Nirgendwo", browser.Value("Words in publisher or title"));
    }

    [Fact]
    public async Task Paging_shows_each_once_in_both_directions()
    {
        for (var i = 0; i < EvidenceList.PageSize * 2 + 3; i++)
        {
            await desk.EvidenceAsync($"Seitenweise {i}");
        }

        var browser = await desk.SignInAsync(Role.FactChecker);
        await browser.GoAsync("/evidence?q=Seitenweise");
        var seen = Titles(browser);
        await browser.ClickAsync("Older");
        seen.AddRange(Titles(browser));
        var middle = Titles(browser);
        await browser.ClickAsync("Older");
        seen.AddRange(Titles(browser));
        Assert.Equal(103, seen.Count);
        Assert.DoesNotContain(browser.Page.QuerySelectorAll(".pager a"), link => Browser.Words(link) == "Older");
        await browser.ClickAsync("Newer");

        Assert.Equal(Enumerable.Range(0, EvidenceList.PageSize * 2 + 3).Select(i => $"Seitenweise {i}").Reverse(), seen);
        Assert.Equal(middle, Titles(browser));
    }

    [Fact]
    public async Task A_reader_sees_only_what_standing_verdicts_cite_and_in_the_revision_that_they_cite()
    {
        var cited = await desk.EvidenceAsync("Zitierter Beleg");
        var hidden = await desk.EvidenceAsync("Nicht zitierter Beleg");
        var number = await desk.ClaimAsync(cited, hidden);
        await desk.ApproveAsync(number);
        await desk.ReviseAsync(cited, "Zitierter Beleg, neu gefasst");
        var reader = await desk.SignInAsync(Role.Reader);

        await reader.GoAsync("/evidence?q=Beleg");
        Assert.Equal(["Zitierter Beleg"], Titles(reader));
        await reader.GoAsync($"/evidence/{cited}");
        Assert.Equal("Zitierter Beleg", reader.Heading);
        Assert.DoesNotContain("neu gefasst", reader.Text, StringComparison.Ordinal);
        Assert.Contains(number, reader.Text, StringComparison.Ordinal);
        await reader.GoAsync($"/evidence/{hidden}");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, reader.Status);
    }

    private static List<string> Titles(Browser browser) => [.. browser.Page.QuerySelectorAll("tbody .say").Select(Browser.Words)];
}

public sealed class EmptyLibraryTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    [Fact]
    public async Task An_empty_library_says_what_evidence_is_and_what_to_do()
    {
        var browser = await desk.SignInAsync(Role.FactChecker, "de");
        await browser.GoAsync("/evidence");
        Assert.Contains("Ein Beleg wird einmal erfasst", browser.Text, StringComparison.Ordinal);
        await browser.ClickAsync("Beleg erfassen");
        Assert.Equal("Beleg erfassen", browser.Heading);
    }
}
