using System.Net;
using Claims.Domain;

namespace Claims.Tests.Pages.ClaimPages;

public sealed class StepTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    [Fact]
    public async Task Post_discards_a_claim_with_its_reason()
    {
        var number = await desk.OpenAsync();
        var browser = await GoAsync(number, "discard");
        await browser.Fill("Reason", "Eine Vorhersage lässt sich nicht prüfen.").SubmitAsync("Discard");
        Assert.Equal("The claim is discarded.", browser.Flash);
        Assert.Contains("Eine Vorhersage lässt sich nicht prüfen.", browser.Text, StringComparison.Ordinal);
        Assert.Equal(Stage.Discarded, (await desk.StoredAsync(number)).Stage);
        Assert.Equal(("claim.discarded", desk.Actor(Role.FactChecker).Member), await desk.NewestEntryAsync(number));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("mit\u0000Null")]
    public async Task A_discard_without_a_reason_is_refused(string reason)
    {
        var number = await desk.OpenAsync();
        var browser = await GoAsync(number, "discard");
        await browser.Fill("Reason", reason).SubmitAsync("Discard");
        Assert.Single(browser.Errors);
        Assert.Equal(Stage.Open, (await desk.StoredAsync(number)).Stage);
    }

    [Fact]
    public async Task A_reason_over_the_limit_is_kept_in_the_form()
    {
        var browser = await GoAsync(await desk.OpenAsync(), "discard");
        var reason = new string('x', Limits.Reason + 1);
        await browser.Fill("Reason", reason).SubmitAsync("Discard");
        Assert.Single(browser.Errors);
        Assert.Equal(reason, browser.Value("Reason"));
    }

    [Fact]
    public async Task A_claim_with_a_standing_verdict_cannot_be_discarded()
    {
        var browser = await GoAsync(await desk.ApprovedAsync(), "discard");
        Assert.Empty(browser.Page.QuerySelectorAll("main form"));
    }

    [Fact]
    public async Task Post_begins_the_research_once()
    {
        var number = await desk.OpenAsync();
        var (first, second) = (await GoAsync(number, "research"), await GoAsync(number, "research"));
        await first.SubmitAsync("Begin research");
        Assert.Equal("The research has begun.", first.Flash);
        Assert.Equal(("claim.researching", desk.Actor(Role.FactChecker).Member), await desk.NewestEntryAsync(number));
        await second.SubmitAsync("Begin research");
        Assert.Single(second.Errors);
    }

    [Fact]
    public async Task Post_relates_two_claims_and_takes_it_back()
    {
        var (one, other) = (await desk.OpenAsync(), await desk.ApprovedAsync());
        var browser = await GoAsync(one, "relate");
        await browser.Tick("repeats").Fill("Number of the other claim", $" {other} ").SubmitAsync("Relate");
        Assert.Contains(other, browser.Flash, StringComparison.Ordinal);
        Assert.Equal(RelationKind.Repeats, (await desk.StoredAsync(one)).Relations.Single().Kind);
        Assert.Equal("claim.related", (await desk.NewestEntryAsync(one)).Kind);
        Assert.Contains("repeats this one", (await browser.GoAsync($"/claims/{other}")).Text, StringComparison.Ordinal);
        await (await browser.GoAsync($"/claims/{one}/relate/{other}/remove")).SubmitAsync("Take back");
        Assert.Empty((await desk.StoredAsync(one)).Relations);
        Assert.Equal("claim.unrelated", (await desk.NewestEntryAsync(one)).Kind);
    }

    [Fact]
    public async Task A_claim_is_not_related_to_itself_nor_to_one_that_is_not_there_nor_in_no_way()
    {
        var number = await desk.OpenAsync();
        var browser = await GoAsync(number, "relate");
        await browser.Fill("Number of the other claim", number).SubmitAsync("Relate");
        Assert.Single(browser.Errors);
        await browser.Tick("repeats").SubmitAsync("Relate");
        Assert.NotNull(browser.Page.QuerySelector(".errors a[href='#Input_Other']"));
        await browser.Fill("Number of the other claim", "2026-9999").SubmitAsync("Relate");
        Assert.Contains("2026-9999", Assert.Single(browser.Errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("edit")]
    [InlineData("discard")]
    [InlineData("research")]
    [InlineData("relate")]
    [InlineData("quotes/add")]
    public async Task A_claim_that_is_not_there_is_not_found(string step) =>
        Assert.Equal(HttpStatusCode.NotFound, (await GoAsync("2026-9999", step)).Status);

    private async Task<Browser> GoAsync(string number, string step) => await (await desk.SignInAsync(Role.FactChecker)).GoAsync($"/claims/{number}/{step}");
}
