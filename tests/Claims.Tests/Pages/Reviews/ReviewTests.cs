using Claims.Domain;

namespace Claims.Tests.Pages.Reviews;

public sealed class ReviewTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    [Fact]
    public async Task Endorse_leaves_the_version_in_review_and_an_entry()
    {
        var number = await desk.SubmittedAsync();
        var browser = await desk.SignInAsync(Role.Reviewer);
        await browser.GoAsync($"/claims/{number}/review");
        await browser.Fill("Note", "Nachgerechnet").SubmitAsync("Endorse");

        Assert.Equal("You have endorsed version 1.", browser.Flash);
        var claim = await desk.ClaimAsync(number);
        var review = Assert.Single(claim.InReview!.Reviews);
        Assert.Equal((ReviewDecision.Endorsed, "Nachgerechnet", claim.InReview.ContentHash), (review.Decision, review.Note, review.ContentHash));
        Assert.Equal("verdict.endorsed", (await desk.HistoryAsync(number))[^1]);
        Assert.Contains("You have endorsed this version.", browser.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Endorse", browser.Page.QuerySelectorAll("main button").Select(Browser.Words));
    }

    [Theory]
    [InlineData("en", "Note", "Return", "Note: Please fill this in.", "Version 1 is returned.")]
    [InlineData("de", "Anmerkung", "Zurückgeben", "Anmerkung: Bitte ausfüllen.", "Fassung 1 ist zurückgegeben.")]
    public async Task Return_needs_a_note(string language, string field, string button, string sentence, string done)
    {
        var number = await desk.SubmittedAsync();
        var browser = await desk.SignInAsync(Role.Reviewer, language);
        await browser.GoAsync($"/claims/{number}/review");
        await browser.SubmitAsync(button);
        Assert.Equal([sentence], browser.Errors);
        Assert.Equal("#Input_Note", browser.Page.QuerySelector(".errors a")!.GetAttribute("href"));
        await browser.Fill(field, "Welches Jahr?").SubmitAsync(button);

        Assert.Equal(done, browser.Flash);
        var claim = await desk.ClaimAsync(number);
        Assert.Equal((Stage.Researching, VerdictState.Returned), (claim.Stage, claim.Verdicts[0].State));
        Assert.Equal("verdict.returned", (await desk.HistoryAsync(number))[^1]);
    }

    [Fact]
    public async Task A_note_over_the_limit_is_refused_and_kept()
    {
        var number = await desk.SubmittedAsync();
        var browser = await desk.SignInAsync(Role.Editor, "de");
        await browser.GoAsync($"/claims/{number}/review");
        await browser.Fill("Anmerkung", new string('x', 2001)).SubmitAsync("Freigeben");

        Assert.Equal(["Anmerkung: Höchstens 2.000 Zeichen; es sind 2.001."], browser.Errors);
        Assert.Equal(2001, browser.Value("Anmerkung").Length);
        Assert.Equal(Stage.InReview, (await desk.ClaimAsync(number)).Stage);
    }

    [Fact]
    public async Task Approve_makes_the_standing_verdict_and_leads_on()
    {
        var number = await desk.SubmittedAsync();
        var browser = await desk.SignInAsync(Role.Editor, "de");
        await browser.GoAsync($"/claims/{number}/review");
        await browser.SubmitAsync("Freigeben");

        Assert.Equal($"/claims/{number}/verdicts/1", browser.Path);
        Assert.StartsWith("Fassung 1 ist freigegeben und jetzt das gültige Urteil.", browser.Flash, StringComparison.Ordinal);
        Assert.NotNull(browser.Page.QuerySelector($"main a[href='/claims/{number}']"));
        Assert.NotNull(browser.Page.QuerySelector("main a[href='/dossiers']"));
        Assert.Equal(1, (await desk.ClaimAsync(number)).Standing!.Number);
        Assert.Equal("verdict.approved", (await desk.HistoryAsync(number))[^1]);
    }

    [Theory]
    [InlineData("en", "Somebody else has to review and approve it.", "You have a part in this as an author and so can neither review nor approve it.")]
    [InlineData("de", "Gegenlesen und freigeben muss sie jemand anderes.", "Sie haben daran mitgeschrieben und können es deshalb weder gegenlesen noch freigeben.")]
    public async Task Nobody_decides_on_what_they_wrote_not_even_with_every_role(string language, string why, string sentence)
    {
        var (browser, actor) = await desk.JoinedAsync("Alleskönner", language, Role.FactChecker, Role.Reviewer, Role.Editor, Role.Administrator);
        var number = await desk.SubmittedAsync(actor);
        await browser.GoAsync($"/claims/{number}/review");
        Assert.Contains(why, browser.Text, StringComparison.Ordinal);
        Assert.Null(browser.Page.QuerySelector("main form"));

        var form = await desk.SubmittedAsync();
        foreach (var verb in new[] { "endorse", "return", "approve" })
        {
            await browser.GoAsync($"/claims/{form}/review");
            await PostAsync(browser, $"/claims/{number}/review/{verb}", (await desk.ClaimAsync(number)).InReview!.ContentHash);
            Assert.Equal([sentence], browser.Errors);
        }

        var claim = await desk.ClaimAsync(number);
        Assert.Equal(Stage.InReview, claim.Stage);
        Assert.Empty(claim.InReview!.Reviews);
    }

    [Fact]
    public async Task Who_changed_the_draft_of_a_returned_verdict_can_then_not_approve_it()
    {
        var (editor, actor) = await desk.JoinedAsync("Edda", "en", Role.Editor);
        var number = await desk.SubmittedAsync();
        await desk.DoAsync(number, claim => claim.Return(claim.InReview!.ContentHash, "Nein", desk.Actor(Role.Reviewer), TimeProvider.System.GetUtcNow()));
        await editor.GoAsync($"/claims/{number}/verdict");
        await editor.Fill("Reasoning", "Besser [1].").SubmitAsync("Save as draft");
        await desk.ResubmitAsync(number);
        await editor.GoAsync($"/claims/{number}/review");

        Assert.Contains("You are an author of this version.", editor.Text, StringComparison.Ordinal);
        Assert.Equal(PartRole.Author, (await desk.ClaimAsync(number)).PartOf(actor.Member));
    }

    [Theory]
    [InlineData("en", "You have endorsed this version. Somebody else has to approve it.")]
    [InlineData("de", "Sie haben diese Fassung befürwortet. Freigeben muss sie jemand anderes.")]
    public async Task Who_endorsed_does_not_approve_as_well(string language, string why)
    {
        var (browser, actor) = await desk.JoinedAsync("Beides", language, Role.Reviewer, Role.Editor);
        var number = await desk.SubmittedAsync();
        await desk.DoAsync(number, claim => claim.Endorse(claim.InReview!.ContentHash, null, actor, TimeProvider.System.GetUtcNow()));
        await browser.GoAsync($"/claims/{number}/review");
        Assert.Contains(why, browser.Text, StringComparison.Ordinal);

        await PostAsync(browser, $"/claims/{number}/review/approve", (await desk.ClaimAsync(number)).InReview!.ContentHash);
        Assert.Single(browser.Errors);
        Assert.Equal(Stage.InReview, (await desk.ClaimAsync(number)).Stage);
    }

    [Theory]
    [InlineData("en", "Approve", "The verdict is not the one you read. What differs is shown below.", "What changed since you read it", "Note")]
    [InlineData("de", "Freigeben", "Das Urteil ist nicht mehr das, das Sie gelesen haben. Was abweicht, steht unten.", "Was sich seit Ihrem Lesen geändert hat", "Anmerkung")]
    public async Task A_version_that_is_not_the_one_that_was_read_is_not_approved_and_the_difference_is_shown(
        string language, string button, string sentence, string heading, string field)
    {
        var number = await desk.SubmittedAsync();
        var browser = await desk.SignInAsync(Role.Editor, language);
        await browser.GoAsync($"/claims/{number}/review");
        var author = desk.Actor(Role.FactChecker);
        await desk.DoAsync(number, claim => claim.Withdraw("Noch etwas", author, TimeProvider.System.GetUtcNow()));
        await desk.DoAsync(number, claim => claim.SaveDraft(VerdictScene.Draft("Das Amt nennt 47 Milliarden Euro [1]."), 1, author, TimeProvider.System.GetUtcNow()));
        await desk.ResubmitAsync(number);
        await browser.Fill(field, "Gut so").SubmitAsync(button);

        Assert.Equal([sentence], browser.Errors);
        Assert.Contains(heading, browser.Text, StringComparison.Ordinal);
        Assert.Contains(browser.Page.QuerySelectorAll("ins").Select(Browser.Words), words => words.EndsWith(" 47", StringComparison.Ordinal));
        Assert.Equal("Gut so", browser.Value(field));
        Assert.Equal(Stage.InReview, (await desk.ClaimAsync(number)).Stage);

        // Now that the new version was shown, it can be decided upon.
        await browser.SubmitAsync(button);
        Assert.Equal(2, (await desk.ClaimAsync(number)).Standing!.Number);
    }

    [Fact]
    public async Task A_decision_that_is_taken_in_two_windows_stands_once()
    {
        var number = await desk.SubmittedAsync();
        var (first, second) = (await desk.SignInAsync(Role.Editor), await desk.SignInAsync(Role.Editor));
        await first.GoAsync($"/claims/{number}/review");
        await second.GoAsync($"/claims/{number}/review");
        await first.SubmitAsync("Approve");
        await second.SubmitAsync("Approve");

        Assert.Equal(["No version of this claim is in review."], second.Errors);
        Assert.Single((await desk.ClaimAsync(number)).Standing!.Reviews);
    }

    [Theory]
    [InlineData("en", "Note", "Return", "No version of this claim is in review.")]
    [InlineData("de", "Anmerkung", "Zurückgeben", "Von dieser Behauptung ist keine Fassung im Gegenlesen.")]
    public async Task A_decision_on_what_was_withdrawn_meanwhile_is_refused_and_its_note_is_shown(string language, string field, string button, string sentence)
    {
        var number = await desk.SubmittedAsync();
        var browser = await desk.SignInAsync(Role.Reviewer, language);
        await browser.GoAsync($"/claims/{number}/review");
        await desk.DoAsync(number, claim => claim.Withdraw("Noch etwas", desk.Actor(Role.FactChecker), TimeProvider.System.GetUtcNow()));
        await browser.Fill(field, "Welches Jahr?").SubmitAsync(button);

        Assert.Equal([sentence], browser.Errors);
        Assert.Contains("Welches Jahr?", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_is_reviewed_with_its_reason_and_what_changed()
    {
        var number = await desk.ApprovedAsync();
        var author = desk.Actor(Role.FactChecker);
        await desk.DoAsync(number, claim => claim.OpenCorrection("Das Amt hat revidiert", author, TimeProvider.System.GetUtcNow()));
        await desk.DoAsync(number, claim => claim.SaveDraft(VerdictScene.Draft("Revidiert: 47 Milliarden [1]."), 1, author, TimeProvider.System.GetUtcNow()));
        await desk.ResubmitAsync(number);
        var editor = await desk.SignInAsync(Role.Editor);
        await editor.GoAsync($"/claims/{number}/review");
        Assert.Contains("Das Amt hat revidiert", editor.Text, StringComparison.Ordinal);
        Assert.Contains("What changed since version 1", editor.Text, StringComparison.Ordinal);
        await editor.SubmitAsync("Approve");

        var claim = await desk.ClaimAsync(number);
        Assert.Equal((2, VerdictState.Superseded), (claim.Standing!.Number, claim.Verdicts.Single(verdict => verdict.Number == 1).State));
    }

    private static async Task PostAsync(Browser browser, string path, string hash)
    {
        var form = browser.Page.QuerySelector("main form")!;
        form.SetAttribute("action", path);
        form.QuerySelector("[name='Input.ReadHash']")!.SetAttribute("value", hash);
        form.QuerySelector("textarea")!.TextContent = "Geprüft";
        foreach (var button in form.QuerySelectorAll("button"))
        {
            button.RemoveAttribute("formaction");
        }

        await browser.SubmitAsync(Browser.Words(form.QuerySelector("button")));
    }
}
