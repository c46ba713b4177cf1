using System.Net;
using Claims.Domain;

namespace Claims.Tests.Pages.ClaimPages;

public sealed class ContactsTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    [Fact]
    public async Task Post_records_a_question_once_however_often_the_form_is_sent()
    {
        var number = await desk.OpenAsync();
        var browser = await GoAsync(number, "contacts/new", Role.FactChecker);
        await FillAsync(browser);
        Assert.Equal("The question is recorded.", browser.Flash);
        Assert.Equal($"/claims/{number}/contacts", browser.Path);
        Assert.Contains("Press office", browser.Text, StringComparison.Ordinal);
        Assert.Contains("waiting for an answer", browser.Text, StringComparison.Ordinal);
        var contact = Assert.Single((await desk.StoredAsync(number)).Contacts);
        Assert.Equal((ContactParty.Claimant, ContactChannel.Email, new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 9)), (contact.Party, contact.Channel, contact.AskedOn, contact.Deadline!.Value));
        Assert.Contains("9 March 2026", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_with_nothing_in_it_says_what_is_missing_and_a_day_that_is_none_is_kept()
    {
        var browser = await GoAsync(await desk.OpenAsync(), "contacts/new", Role.Editor);
        Assert.Contains("can then not approve", browser.Text, StringComparison.Ordinal);
        await browser.Fill("Asked on", "31.2.2026").SubmitAsync("Record question");
        Assert.Equal(5, browser.Errors.Count);
        Assert.Equal("31.2.2026", browser.Value("Asked on"));
        Assert.NotNull(browser.Page.QuerySelector(".errors a[href='#Input_Whom']"));
    }

    [Fact]
    public async Task An_answer_is_recorded_and_taken_back()
    {
        var number = await desk.OpenAsync();
        var browser = await AskedAsync(number);
        await browser.ClickAsync("Record the outcome");
        await browser.Tick("answered").SubmitAsync("Record outcome");
        Assert.NotNull(browser.Page.QuerySelector(".errors a[href='#Input_AnsweredOn']"));
        await browser.Fill("Answered or declined on", "2026-03-05").Fill("Answer", "From the yearly report.").SubmitAsync("Record outcome");
        Assert.Equal("The outcome is recorded.", browser.Flash);
        Assert.Contains("From the yearly report.", browser.Text, StringComparison.Ordinal);
        await browser.ClickAsync("Change the outcome");
        await browser.Tick("waiting for an answer").Fill("Answered or declined on", "").Fill("Answer", "").SubmitAsync("Record outcome");
        Assert.Equal(ContactOutcome.Waiting, (await desk.StoredAsync(number)).Contacts[0].Outcome);
        Assert.Equal("contact.answered", (await desk.NewestEntryAsync(number)).Kind);
    }

    [Fact]
    public async Task Two_who_change_one_entry_see_both_and_the_second_saves_with_open_eyes()
    {
        var number = await desk.OpenAsync();
        var one = await AskedAsync(number);
        await one.ClickAsync("Correct the entry");
        var other = await (await desk.SignInAsync(Role.Editor)).GoAsync(one.Path);
        await other.Fill("Whom we asked", "The board").SubmitAsync("Save");
        Assert.Equal("The entry is changed; the history shows what it said before.", other.Flash);
        await one.Fill("Whom we asked", "The chair").SubmitAsync("Save");
        Assert.Contains("changed the entry meanwhile", Assert.Single(one.Errors), StringComparison.Ordinal);
        Assert.Contains("The board", one.Text, StringComparison.Ordinal);
        Assert.Equal("The chair", one.Value("Whom we asked"));
        await one.SubmitAsync("Save");
        Assert.Equal("The chair", (await desk.StoredAsync(number)).Contacts[0].Whom);
    }

    [Fact]
    public async Task The_file_shows_the_log_to_the_desk_and_no_name_to_readers()
    {
        var number = await desk.ApprovedAsync();
        await desk.OnAsync(number, (_, claim) => claim.Ask(Details(), new(2026, 3, 14), desk.Actor(Role.FactChecker), ClaimScene.Past));
        var reviewer = await (await desk.SignInAsync(Role.Reviewer)).GoAsync($"/claims/{number}");
        Assert.Contains("Press office", reviewer.Page.QuerySelector("#contacts")!.TextContent, StringComparison.Ordinal);
        Assert.Null(reviewer.Page.QuerySelector("#contacts a[href$='/contacts/new']"));
        var reader = await (await desk.SignInAsync(Role.Reader)).GoAsync($"/claims/{number}");
        Assert.DoesNotContain("Press office", reader.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await reviewer.GoAsync("/claims/2026-9999/contacts")).Status);
    }

    [Fact]
    public async Task The_start_page_shows_questions_whose_day_is_over()
    {
        var number = await desk.OpenAsync();
        await desk.OnAsync(number, (_, claim) => claim.Ask(Details() with { Whom = "Overdue office" }, new(2026, 3, 14), desk.Actor(Role.FactChecker), ClaimScene.Past));
        var mine = await (await desk.SignInAsync(Role.FactChecker)).GoAsync("/");
        Assert.Contains("Overdue office", mine.Page.QuerySelector("#overdue")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await (await desk.SignInAsync(Role.Reviewer)).GoAsync("/")).Page.QuerySelector("#overdue"));
    }

    private static ContactDetails Details() => new(ContactParty.Claimant, "Press office of the chamber", ContactChannel.Email, "Where is the figure from?", new(2026, 3, 2), new(2026, 3, 9));

    private async Task<Browser> AskedAsync(string number)
    {
        var browser = await GoAsync(number, "contacts/new", Role.FactChecker);
        return await FillAsync(browser);
    }

    private static Task<Browser> FillAsync(Browser browser) => browser
        .Fill("Who they are", "who made the claim")
        .Fill("Whom we asked", "Press office of the chamber")
        .Fill("Channel", "e-mail")
        .Fill("Question", "Where is the figure from?")
        .Fill("Asked on", "2026-03-02")
        .Fill("Answer asked for by", "9.3.2026")
        .SubmitAsync("Record question");

    private async Task<Browser> GoAsync(string number, string page, Role role) => await (await desk.SignInAsync(role)).GoAsync($"/claims/{number}/{page}");
}
