using Claims.Data;
using Claims.Domain;
using Claims.Tests.Pages.ClaimPages;
using Claims.Tests.Pages.Filing;

namespace Claims.Tests.Pages.Claimants;

public sealed class IndexTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    [Fact]
    public async Task Names_are_found_by_their_words_and_paged_both_ways()
    {
        var many = NameList<string>.PageSize + 5;
        await desk.InDbAsync(db => db.WriteAsync(token =>
        {
            db.AddRange(Enumerable.Range(0, many).Select(i => Claimant.Record($"Zeuge {i:000}", ClaimantKind.Person, desk.Actor(Role.FactChecker), ClaimScene.Past)));
            return Task.FromResult(true);
        }));
        await desk.ApprovedAsync("Österreichische Bahn");
        var browser = await (await desk.SignInAsync(Role.FactChecker)).GoAsync("/claimants?q=österreichische");
        Assert.Equal("Österreichische Bahn", Browser.Words(browser.Page.QuerySelector("tbody .say")));
        Assert.Contains("True: 1", browser.Text, StringComparison.Ordinal);
        await browser.Fill("Words in the name", "zeuge").SubmitAsync("Find");
        var first = Names(browser);
        Assert.Equal(NameList<string>.PageSize, first.Count);
        await browser.ClickAsync("Next");
        Assert.Equal(Enumerable.Range(NameList<string>.PageSize, 5).Select(i => $"Zeuge {i:000}"), Names(browser));
        await browser.ClickAsync("Back");
        Assert.Equal(first, Names(browser));
        Assert.DoesNotContain(browser.Page.QuerySelectorAll(".pager a"), link => Browser.Words(link) == "Back");
        Assert.Contains("No claimant has these words", (await browser.GoAsync("/claimants?q=%25")).Text, StringComparison.Ordinal);
    }

    private static List<string> Names(Browser browser) => [.. browser.Page.QuerySelectorAll("tbody .say").Select(Browser.Words)];
}

public sealed class EmptyIndexTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    [Theory]
    [InlineData("/claimants", "Behauptung erfassen")]
    [InlineData("/outlets", "Quelle erfassen")]
    [InlineData("/topics", "Behauptung erfassen")]
    public async Task An_empty_list_teaches_the_next_step(string path, string step)
    {
        var browser = await (await desk.SignInAsync(Role.FactChecker, "de")).GoAsync(path);
        Assert.Contains(browser.Page.QuerySelectorAll(".empty a.btn"), link => Browser.Words(link) == step);
        Assert.NotNull((await (await desk.SignInAsync(Role.Reader)).GoAsync(path)).Page.QuerySelector(".empty"));
    }
}
