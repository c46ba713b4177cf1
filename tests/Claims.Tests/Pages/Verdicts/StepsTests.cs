using Claims.Domain;

namespace Claims.Tests.Pages.Verdicts;

/// <summary>Withdrawing, deleting a draft, opening a correction.</summary>
public sealed class StepsTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    [Fact]
    public async Task Withdraw_takes_the_version_back_with_a_reason()
    {
        var number = await desk.SubmittedAsync();
        var browser = await desk.SignInAsync(Role.FactChecker);
        await browser.GoAsync($"/claims/{number}/verdict/withdraw");
        await browser.SubmitAsync("Withdraw");
        Assert.Equal(["Reason: Please fill this in."], browser.Errors);
        await browser.Fill("Reason", "Tippfehler").SubmitAsync("Withdraw");

        Assert.Equal("The version is withdrawn. The draft can be edited again.", browser.Flash);
        Assert.Equal(VerdictState.Withdrawn, Assert.Single((await desk.ClaimAsync(number)).Verdicts).State);
        Assert.Equal("verdict.withdrawn", (await desk.HistoryAsync(number))[^1]);
    }

    [Theory]
    [InlineData("en", "Only an author of this version can withdraw it.")]
    [InlineData("de", "Zurückziehen kann diese Fassung nur, wer an ihr geschrieben hat.")]
    public async Task Withdraw_is_for_authors_only(string language, string sentence)
    {
        var number = await desk.SubmittedAsync();
        var editor = await desk.SignInAsync(Role.Editor, language);
        await editor.GoAsync($"/claims/{number}/verdict/withdraw");
        Assert.Contains(sentence, editor.Text, StringComparison.Ordinal);
        Assert.Null(editor.Page.QuerySelector("main textarea"));
    }

    [Theory]
    [InlineData("en", "Reason", "Withdraw", "No version of this claim is in review.")]
    [InlineData("de", "Grund", "Zurückziehen", "Von dieser Behauptung ist keine Fassung im Gegenlesen.")]
    public async Task Withdraw_of_what_was_returned_meanwhile_keeps_the_reason(string language, string field, string button, string sentence)
    {
        var number = await desk.SubmittedAsync();
        var browser = await desk.SignInAsync(Role.FactChecker, language);
        await browser.GoAsync($"/claims/{number}/verdict/withdraw");
        await desk.DoAsync(number, claim => claim.Return(claim.InReview!.ContentHash, "Nein", desk.Actor(Role.Reviewer), TimeProvider.System.GetUtcNow()));
        await browser.Fill(field, "Tippfehler").SubmitAsync(button);

        Assert.Equal([sentence], browser.Errors);
        Assert.Equal("Tippfehler", browser.Value(field));
    }

    [Fact]
    public async Task Delete_draft_removes_it_with_an_entry()
    {
        var number = await desk.DraftedAsync();
        var browser = await desk.SignInAsync(Role.FactChecker);
        await browser.GoAsync($"/claims/{number}/verdict/delete-draft");
        Assert.Contains(VerdictScene.Summary, browser.Text, StringComparison.Ordinal);
        await browser.SubmitAsync("Delete for good");

        Assert.Null((await desk.ClaimAsync(number)).Draft);
        Assert.Equal("verdict.draft-deleted", (await desk.HistoryAsync(number))[^1]);
    }

    [Theory]
    [InlineData("en", "Delete for good", "Only who made this, or an editor, can delete it.")]
    [InlineData("de", "Endgültig löschen", "Löschen kann das nur, wer es angelegt hat, oder die Redaktion.")]
    public async Task Delete_draft_of_somebody_else_is_refused(string language, string button, string sentence)
    {
        var number = await desk.DraftedAsync();
        var (browser, _) = await desk.JoinedAsync("Kollegin", language, Role.FactChecker);
        await browser.GoAsync($"/claims/{number}/verdict/delete-draft");
        await browser.SubmitAsync(button);

        Assert.Equal([sentence], browser.Errors);
        Assert.NotNull((await desk.ClaimAsync(number)).Draft);
    }

    [Fact]
    public async Task Delete_draft_that_changed_since_it_was_shown_is_refused()
    {
        var number = await desk.DraftedAsync();
        var browser = await desk.SignInAsync(Role.Editor);
        await browser.GoAsync($"/claims/{number}/verdict/delete-draft");
        await desk.DoAsync(number, claim => claim.SaveDraft(VerdictScene.Draft("Neu [1]."), 1, desk.Actor(Role.FactChecker), TimeProvider.System.GetUtcNow()));
        await browser.SubmitAsync("Delete for good");

        Assert.Single(browser.Errors);
        Assert.NotNull((await desk.ClaimAsync(number)).Draft);
    }

    [Fact]
    public async Task Correct_opens_a_new_cycle_while_the_verdict_stands()
    {
        var number = await desk.ApprovedAsync();
        var browser = await desk.SignInAsync(Role.Editor);
        await browser.GoAsync($"/claims/{number}/correct");
        await browser.Tick("Update").Fill("What was wrong or is new", "Das Amt hat revidiert").Fill("Cause", "Neue Tabelle").Fill("Whose work it came from", "Source")
            .Fill("What readers are told", "Das Amt nennt nun eine andere Zahl.").SubmitAsync("Open the correction");

        Assert.Equal($"/claims/{number}/verdict", browser.Path);
        var claim = await desk.ClaimAsync(number);
        Assert.Equal((2, Stage.Researching, 1), (claim.Cycle, claim.Stage, claim.Standing!.Number));
        Assert.Equal("claim.correction-opened", (await desk.HistoryAsync(number))[^1]);
    }

    [Theory]
    [InlineData("en", "What was wrong or is new", "Cause", "What readers are told", "Whose work it came from", "Update", "Open the correction", "Only an approved claim can be corrected.")]
    [InlineData("de", "Was falsch war oder neu ist", "Ursache", "Wortlaut für die Leserschaft", "Wo es entstanden ist", "Aktualisierung", "Berichtigung eröffnen", "Berichtigen lässt sich nur eine freigegebene Behauptung.")]
    public async Task Correct_of_what_is_being_corrected_already_is_refused_and_keeps_the_reason(string language, string field, string cause, string wording, string role, string kind, string button, string sentence)
    {
        var number = await desk.ApprovedAsync();
        var browser = await desk.SignInAsync(Role.FactChecker, language);
        await browser.GoAsync($"/claims/{number}/correct");
        await browser.SubmitAsync(button);
        Assert.Equal(5, browser.Errors.Count);
        await desk.DoAsync(number, claim => claim.OpenCorrection("Zuvorgekommen", desk.Actor(Role.Editor), TimeProvider.System.GetUtcNow()));
        await browser.Tick(kind).Fill(field, "Neue Zahl").Fill(cause, "Revision").Fill(wording, "Neue Zahl").Fill(role, "Source").SubmitAsync(button);

        Assert.Equal([sentence], browser.Errors);
        Assert.Equal("Neue Zahl", browser.Value(field));
        await browser.GoAsync($"/claims/{number}/correct");
        Assert.Contains(sentence, browser.Text, StringComparison.Ordinal);
    }
}
