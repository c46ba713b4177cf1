using Claims.Tests.Web;

namespace Claims.BrowserTests.States;

/// <summary>Every page in every state it can be in: full, empty, with an error, denied, with long words; in both languages. Each is loaded once and then looked at from all sides.
/// A plain run looks closely at the German pages and reads the HTML of both languages; with CLAIMS_TESTS_DEEP=1 it looks closely at all.</summary>
public sealed class PageStatesTests(StateDesks desks) : IClassFixture<StateDesks>
{
    private static readonly bool Deep = Environment.GetEnvironmentVariable("CLAIMS_TESTS_DEEP") == "1";

    [Fact]
    public void Every_page_is_in_the_table()
    {
        var pages = Addresses.All(desks.Empty.Browser.Desk).ToHashSet();
        var rows = PageTable.Rows.Keys.Concat(PageTable.NoPages.Keys).ToHashSet();
        Assert.Empty(pages.Except(rows));
        Assert.Empty(rows.Except(pages));
    }

    [SkippableTheory]
    [InlineData("de")]
    [InlineData("en")]
    public async Task Every_page_is_accessible_valid_and_fits_in_every_state(string language)
    {
        HtmlPages.Require();
        using var html = new HtmlPages();
        var closely = Deep || language == "de";
        StateWalk[] walks = [.. new[] { desks.Full, desks.Long, desks.Empty }.Select(desk => new StateWalk(desk, language, html))];
        await Task.WhenAll(
            walks[0].TakeAsync("full", walk => walk.FullAsync(closely)),
            walks[1].TakeAsync("long", walk => closely ? walk.LongAsync(Deep) : Task.CompletedTask),
            walks[2].TakeAsync("empty", walk => walk.EmptyAsync(closely)));
        List<string> faults = [.. walks.SelectMany(walk => walk.Faults), .. html.Faults()];
        Assert.True(faults.Count == 0, $"{faults.Count} faults:{Environment.NewLine}{string.Join(Environment.NewLine, faults)}");
    }
}
