using Claims.Domain;

namespace Claims.Tests.Pages.ClaimPages;

public sealed class InterestsTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    [Fact]
    public async Task One_button_on_the_file_says_that_there_is_none()
    {
        var number = await desk.OpenAsync();
        var browser = await (await desk.SignInAsync(Role.Reviewer)).GoAsync($"/claims/{number}");
        await browser.SubmitAsync("I have none");
        Assert.Equal("Your statement is recorded.", browser.Flash);
        Assert.Contains("You have stated that you have no interest here.", browser.Text, StringComparison.Ordinal);
        Assert.False((await desk.StoredAsync(number)).InterestOf(desk.Member(Role.Reviewer).Id));
    }

    [Fact]
    public async Task A_stated_interest_closes_the_forms_and_is_taken_back_with_a_reason()
    {
        var number = await desk.ResearchedAsync();
        var browser = await (await desk.SignInAsync(Role.Editor)).GoAsync($"/claims/{number}/interest");
        await browser.Tick("Yes, I have one").SubmitAsync("Record statement");
        Assert.NotNull(browser.Page.QuerySelector(".errors a[href='#Input_Note']"));
        await browser.Fill("Which interest, or why you no longer have one", "My sister works there.").SubmitAsync("Record statement");
        Assert.Equal("Your statement is recorded.", browser.Flash);
        Assert.Null(browser.Page.QuerySelector("#actions a[href$='/verdict']"));
        foreach (var page in new[] { "edit", "verdict", "contacts/new" })
        {
            await browser.GoAsync($"/claims/{number}/{page}");
            Assert.Contains("You have stated an interest in this matter", browser.Text, StringComparison.Ordinal);
        }

        await browser.GoAsync($"/claims/{number}/interest");
        await browser.Tick("No, I have none").Fill("Which interest, or why you no longer have one", "She has left.").SubmitAsync("Record statement");
        Assert.False((await desk.StoredAsync(number)).InterestOf(desk.Member(Role.Editor).Id));
    }

    [Fact]
    public async Task The_decision_carries_the_statement()
    {
        var number = await desk.SubmittedAsync();
        var browser = await (await desk.SignInAsync(Role.Editor)).GoAsync($"/claims/{number}/review");
        await browser.Tick("I have no interest of my own in this matter").SubmitAsync("Approve");
        var claim = await desk.StoredAsync(number);
        Assert.Equal((Stage.Approved, false), (claim.Stage, claim.InterestOf(desk.Member(Role.Editor).Id)));
    }

    [Fact]
    public async Task Who_has_an_interest_finds_no_button_to_decide_with()
    {
        var number = await desk.SubmittedAsync();
        await desk.OnAsync(number, (_, claim) => claim.StateInterest(true, "Shares.", desk.Actor(Role.Editor), ClaimScene.Past));
        var browser = await (await desk.SignInAsync(Role.Editor)).GoAsync($"/claims/{number}/review");
        Assert.Null(browser.Page.QuerySelector("#decide button"));
        Assert.Contains("do not decide here", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_draft_carries_the_statement_of_who_saves_it()
    {
        var number = await desk.ResearchedAsync();
        var browser = await (await desk.SignInAsync(Role.FactChecker)).GoAsync($"/claims/{number}/verdict");
        await browser.Tick("I have no interest of my own in this matter").Fill("Summary", "The figure holds.").SubmitAsync("Save as draft");
        Assert.Empty(browser.Errors);
        Assert.False((await desk.StoredAsync(number)).InterestOf(desk.Member(Role.FactChecker).Id));
        Assert.Null(browser.Page.QuerySelector("#NoInterest"));
    }

    [Fact]
    public async Task An_editor_starts_the_cycle_over_and_the_draft_waits_for_somebody_to_stand_behind_it()
    {
        var number = await desk.SubmittedAsync();
        var colleague = await desk.JoinAsync("over@example.org", "Judith Brandau", Role.FactChecker);
        var editor = await (await desk.SignInAsync(Role.Editor)).GoAsync($"/claims/{number}/start-over");
        Assert.Contains("started over only then", editor.Text, StringComparison.Ordinal);
        await desk.OnAsync(number, (_, claim) => claim.StateInterest(true, "Shares.", desk.Actor(Role.FactChecker), ClaimScene.Past));
        await (await editor.GoAsync($"/claims/{number}")).ClickAsync("Start the cycle over");
        Assert.Contains("Test FactChecker", editor.Text, StringComparison.Ordinal);
        await editor.SubmitAsync("Start the cycle over");
        Assert.NotNull(editor.Page.QuerySelector(".errors a[href='#Input_Reason']"));
        await editor.Fill("Reason", "The author holds shares.").SubmitAsync("Start the cycle over");
        Assert.Equal("A new cycle has begun.", editor.Flash);
        Assert.Contains("The author holds shares.", editor.Text, StringComparison.Ordinal);
        Assert.Contains("started the cycle over (without Test FactChecker):", editor.Page.QuerySelector("#history")!.TextContent, StringComparison.Ordinal);
        var other = await (await desk.SignInAsync(colleague.Email!)).GoAsync($"/claims/{number}/verdict");
        Assert.Contains("stands behind all its words", other.Text, StringComparison.Ordinal);
        await other.SubmitAsync("Save as draft");
        Assert.DoesNotContain("stands behind all its words", other.Text, StringComparison.Ordinal);
        await other.SubmitAsync("Submit for review");
        Assert.Equal(Stage.InReview, (await desk.StoredAsync(number)).Stage);
    }

    [Fact]
    public async Task Nobody_is_given_a_claim_that_they_have_an_interest_in()
    {
        var number = await desk.OpenAsync();
        var colleague = await desk.JoinAsync("interested@example.org", "Vera Vogt", Role.FactChecker);
        await desk.OnAsync(number, (_, claim) => claim.StateInterest(true, "Shares.", Actor.Of(colleague.Id, Role.FactChecker), ClaimScene.Past));
        var browser = await (await desk.SignInAsync(Role.Editor)).GoAsync($"/claims/{number}/plan");
        await browser.Fill("Assigned to", "Vera Vogt").SubmitAsync("Save plan");
        Assert.NotNull(browser.Page.QuerySelector(".errors a[href='#Input_Assignee']"));
    }
}
