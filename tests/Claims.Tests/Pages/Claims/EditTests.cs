using Claims.Domain;

namespace Claims.Tests.Pages.ClaimPages;

public sealed class EditTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    [Fact]
    public async Task Post_changes_the_claim_and_leaves_an_entry()
    {
        var number = await desk.OpenAsync();
        var browser = await GoAsync(number);
        Assert.Equal("48", browser.Value("Value"));
        await browser.Fill("Claim", "Der Handel erreichte 2024 rund 49 Milliarden Euro.").Fill("Value", "49").SubmitAsync("Save");
        Assert.Equal($"/claims/{number}", browser.Path);
        Assert.Equal("The claim is saved.", browser.Flash);
        var stored = await desk.StoredAsync(number);
        Assert.Equal("Der Handel erreichte 2024 rund 49 Milliarden Euro.", stored.Statement);
        Assert.Equal(49, stored.Quantity!.Value);
        Assert.Equal("Trägt den Artikel.", stored.SelectionReason);
        Assert.Equal(("claim.edited", desk.Actor(Role.FactChecker).Member), await desk.NewestEntryAsync(number));
    }

    [Fact]
    public async Task Post_without_a_statement_is_refused_at_its_field()
    {
        var number = await desk.OpenAsync();
        var browser = await GoAsync(number);
        await browser.Fill("Claim", "").Fill("Value", "51").SubmitAsync("Save");
        Assert.Single(browser.Errors);
        Assert.NotNull(browser.Page.QuerySelector(".errors a[href='#Input_Statement']"));
        Assert.Equal("51", browser.Value("Value"));
        Assert.Equal(48, (await desk.StoredAsync(number)).Quantity!.Value);
    }

    [Fact]
    public async Task Post_with_a_null_byte_is_refused_and_changes_nothing()
    {
        var number = await desk.OpenAsync();
        var browser = await GoAsync(number);
        await browser.Fill("Claim", "Mit\u0000Null").SubmitAsync("Save");
        Assert.Single(browser.Errors);
        Assert.NotEqual("claim.edited", (await desk.NewestEntryAsync(number)).Kind);
    }

    [Fact]
    public async Task Post_over_the_limit_says_how_long_it_is_and_loses_nothing()
    {
        var number = await desk.OpenAsync();
        var browser = await GoAsync(number);
        var statement = new string('a', Limits.Statement + 1);
        await browser.Fill("Claim", statement).SubmitAsync("Save");
        Assert.Contains("501", Assert.Single(browser.Errors), StringComparison.Ordinal);
        Assert.Equal(statement, browser.Value("Claim"));
    }

    [Fact]
    public async Task Post_with_a_stale_version_shows_both_texts_and_the_next_save_is_meant()
    {
        var number = await desk.OpenAsync();
        var browser = await GoAsync(number);
        await desk.OnAsync(number, (_, claim) => claim.Edit(new("Von Deniz.", claim.ClaimantId, null, null, "de"), desk.Actor(Role.FactChecker), ClaimScene.Past.AddDays(1)));
        await browser.Fill("Claim", "Von Hanna.").SubmitAsync("Save");
        Assert.NotEmpty(browser.Errors);
        Assert.Contains("Von Deniz.", Browser.Words(browser.Page.GetElementById("Input_Statement-now")), StringComparison.Ordinal);
        Assert.Equal("Von Hanna.", browser.Value("Claim"));
        Assert.Equal("Von Deniz.", (await desk.StoredAsync(number)).Statement);
        await browser.SubmitAsync("Save");
        Assert.Equal("Von Hanna.", (await desk.StoredAsync(number)).Statement);
    }

    [Fact]
    public async Task A_form_that_was_open_when_the_version_was_submitted_is_refused()
    {
        var number = await desk.ResearchedAsync();
        var browser = await GoAsync(number);
        await desk.OnAsync(number, async (db, claim) => claim.Submit(1, await db.MaterialForAsync(claim, CancellationToken.None), desk.Actor(Role.FactChecker), ClaimScene.Past.AddDays(1)));
        await browser.Fill("Claim", "Zu spät.").SubmitAsync("Save");
        Assert.NotEmpty(browser.Errors);
        Assert.Equal("Zu spät.", browser.Value("Claim"));
        Assert.NotEqual("Zu spät.", (await desk.StoredAsync(number)).Statement);
    }

    [Fact]
    public async Task While_in_review_the_page_says_why_there_is_no_form()
    {
        var browser = await GoAsync(await desk.SubmittedAsync());
        Assert.Empty(browser.Page.QuerySelectorAll("main form"));
        Assert.NotNull(browser.Page.QuerySelector("main .note"));
    }

    [Fact]
    public async Task An_editor_without_a_part_is_told_what_the_first_change_costs()
    {
        var number = await desk.OpenAsync();
        var editor = await (await desk.SignInAsync(Role.Editor)).GoAsync($"/claims/{number}/edit");
        Assert.Contains("can then not approve or review this verdict", editor.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("can then not", (await GoAsync(number)).Text, StringComparison.Ordinal);
    }

    private async Task<Browser> GoAsync(string number) => await (await desk.SignInAsync(Role.FactChecker)).GoAsync($"/claims/{number}/edit");
}
