using Claims.Domain;

namespace Claims.Tests.Pages.ClaimPages;

public sealed class IndexTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    [Fact]
    public async Task The_views_hold_the_claims_of_their_stage()
    {
        var (open, review, approved) = (await desk.OpenAsync(), await desk.SubmittedAsync(), await desk.ApprovedAsync());
        var browser = await desk.SignInAsync(Role.FactChecker);
        Assert.Superset(new HashSet<string> { open, review, approved }, await RowsAsync(browser, "/claims"));
        Assert.Contains(open, await RowsAsync(browser, "/claims?view=open"));
        Assert.DoesNotContain(approved, await RowsAsync(browser, "/claims?view=open"));
        Assert.Contains(review, await RowsAsync(browser, "/claims?view=in-review"));
        Assert.Contains(open, await RowsAsync(browser, "/claims?view=mine"));
        Assert.DoesNotContain(approved, await RowsAsync(browser, "/claims?view=mine"));
        await browser.GoAsync("/claims?view=approved");
        Assert.Equal("Approved", Browser.Words(browser.Page.QuerySelector(".tabs [aria-current]")).Split(' ')[0]);
        Assert.Contains("≈ EUR 48 bn", browser.Text.Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Readers_see_what_is_approved_and_no_views()
    {
        var (review, approved) = (await desk.SubmittedAsync(), await desk.ApprovedAsync());
        var browser = await desk.SignInAsync(Role.Reader);
        var rows = await RowsAsync(browser, "/claims?view=in-review");
        Assert.Contains(approved, rows);
        Assert.DoesNotContain(review, rows);
        Assert.Null(browser.Page.QuerySelector(".tabs"));
        Assert.Empty(browser.Page.QuerySelectorAll("a[href='/claims/record']"));
    }

    [Theory]
    [InlineData("/claims?view=nothing")]
    [InlineData("/claims?older=nothing")]
    [InlineData("/claims?newer=1.2026-0001&view=%00")]
    public async Task An_address_that_means_nothing_still_shows_a_list(string address) =>
        Assert.Equal("Claims", (await (await desk.SignInAsync(Role.Editor)).GoAsync(address)).Heading);

    [Fact]
    public async Task A_view_without_claims_says_so() =>
        Assert.Contains("Hier steht zurzeit keine Behauptung.", (await (await desk.SignInAsync(Role.Administrator, "de")).GoAsync("/claims?view=mine")).Text, StringComparison.Ordinal);

    private static async Task<HashSet<string>> RowsAsync(Browser browser, string address) =>
        [.. (await browser.GoAsync(address)).Page.QuerySelectorAll("tbody a.say").Select(link => link.GetAttribute("href")![^9..])];
}
