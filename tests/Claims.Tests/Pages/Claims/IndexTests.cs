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
        Assert.Contains(open, await RowsAsync(browser, "/claims?stage=open"));
        Assert.DoesNotContain(approved, await RowsAsync(browser, "/claims?stage=open"));
        Assert.Contains(review, await RowsAsync(browser, "/claims?view=in-review"));
        Assert.Contains(open, await RowsAsync(browser, "/claims?mine=yes"));
        Assert.DoesNotContain(approved, await RowsAsync(browser, "/claims?mine=yes"));
        await browser.GoAsync("/claims");
        await browser.ClickAsync("Approved");
        Assert.Equal("Approved", Browser.Words(browser.Page.QuerySelector(".tabs [aria-current]")).Split(' ')[0]);
        Assert.Contains("≈ EUR 48 bn", browser.Text.Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Readers_see_what_is_approved_and_no_views_and_filter_by_what_they_see()
    {
        var (review, approved) = (await desk.SubmittedAsync(), await desk.ApprovedAsync());
        var browser = await desk.SignInAsync(Role.Reader);
        var rows = await RowsAsync(browser, "/claims?stage=in-review&assignee=nobody&q=Handel");
        Assert.Contains(approved, rows);
        Assert.DoesNotContain(review, rows);
        Assert.Null(browser.Page.QuerySelector(".tabs"));
        Assert.Null(browser.Page.QuerySelector("[name=stage], [name=assignee], [name=due], [name=c]"));
        Assert.Empty(browser.Page.QuerySelectorAll("a[href='/claims/record']"));
        await browser.Fill("Rating", "Mostly true").SubmitAsync("Filter");
        Assert.Contains("Nothing was found for “Handel”", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_writes_a_short_address_and_every_filter_can_be_taken_away()
    {
        await desk.ApprovedAsync();
        var browser = await desk.SignInAsync(Role.Editor);
        await browser.GoAsync("/claims?sort=recorded");
        await browser.Fill("Search claims, quotes, sources and evidence", "Milliarden").Fill("Stage", "Approved").Fill("Evidence", "with").SubmitAsync("Filter");
        Assert.Equal("/claims?q=Milliarden&stage=approved&evidence=with&sort=recorded", browser.Path);
        Assert.NotEmpty(browser.Page.QuerySelectorAll("tbody mark"));
        Assert.Equal(["Search: “Milliarden”", "Stage: Approved", "Evidence: with"], Chips(browser));
        await browser.GoAsync(browser.Page.QuerySelector("[aria-label='Remove the filter Stage: Approved']")!.GetAttribute("href")!);
        Assert.Equal("/claims?q=Milliarden&evidence=with&sort=recorded", browser.Path);
        await browser.ClickAsync("Remove all filters");
        Assert.Empty(Chips(browser));
    }

    [Theory]
    [InlineData("/claims?view=nothing", "nothing")]
    [InlineData("/claims?stage=lost.found", "lost and found")]
    [InlineData("/claims?q=%21%21%21&due=later", "later")]
    public async Task What_the_list_does_not_know_it_tells(string address, string told)
    {
        await desk.OpenAsync();
        var browser = await (await desk.SignInAsync(Role.Editor)).GoAsync(address);
        Assert.Contains("The list does not know this", browser.Text, StringComparison.Ordinal);
        Assert.Contains(told, browser.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/claims?older=nothing")]
    [InlineData("/claims?newer=1.2026-0001&view=%00")]
    [InlineData("/claims?rating=lost&topic=lost&claimant=lost&source=lost&assignee=01900000-0000-7000-8000-000000000000")]
    [InlineData("/claims?claimant=01900000-0000-7000-8000-000000000000&source=01900000-0000-7000-8000-000000000000")]
    [InlineData("/claims?q=%ED%A0%80%00&p=-1")]
    public async Task An_address_that_means_nothing_still_shows_a_list(string address)
    {
        foreach (var role in new[] { Role.Editor, Role.Reader })
        {
            Assert.Equal("Claims", (await (await desk.SignInAsync(role)).GoAsync(address)).Heading);
        }
    }

    [Fact]
    public async Task A_view_without_claims_says_so()
    {
        await desk.OpenAsync();
        Assert.Contains("Keine Behauptung passt zu diesem Filter.", (await (await desk.SignInAsync(Role.Administrator, "de")).GoAsync("/claims?mine=yes")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claimant_that_nobody_is_called_leads_to_those_with_a_name_like_it()
    {
        await desk.OpenAsync();
        var browser = await (await desk.SignInAsync(Role.FactChecker)).GoAsync("/claims?claimant=handelskammer");
        await browser.ClickAsync("Handelskammer Brunnau");
        Assert.NotEmpty(browser.Page.QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task Who_plans_no_work_ticks_no_rows()
    {
        await desk.OpenAsync();
        var browser = await (await desk.SignInAsync(Role.Administrator)).GoAsync("/claims");
        Assert.Null(browser.Page.QuerySelector("[name=c]"));
        await (browser = await desk.SignInAsync(Role.Reviewer)).GoAsync("/claims?ticked=all");
        Assert.NotNull(browser.Page.QuerySelector("[name=c][checked]"));
        Assert.Null(browser.Page.QuerySelector("[formaction='/claims/file']"));
    }

    private static IEnumerable<string> Chips(Browser browser) =>
        browser.Page.QuerySelectorAll(".tags li").Where(chip => chip.QuerySelector("[aria-label]") is not null).Select(Browser.Words);

    private static async Task<HashSet<string>> RowsAsync(Browser browser, string address) =>
        [.. (await browser.GoAsync(address)).Page.QuerySelectorAll("tbody a.say").Select(link => link.GetAttribute("href")![^9..])];
}
