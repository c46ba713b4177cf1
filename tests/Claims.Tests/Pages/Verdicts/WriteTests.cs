using Claims.Domain;

namespace Claims.Tests.Pages.Verdicts;

public sealed class WriteTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    [Fact]
    public async Task Post_saves_the_draft_and_leaves_an_entry()
    {
        var number = await desk.ResearchedAsync();
        var browser = await desk.SignInAsync(Role.FactChecker);
        await browser.GoAsync($"/claims/{number}/verdict");
        await browser.Tick("Mostly true").Fill("Summary", "Fast.").Fill("Reasoning", "Siehe [1] und [2].")
            .Tick("[1] Statistisches Amt: Außenhandel 2024").Tick("[2] Hafenblatt: Rekordjahr").SubmitAsync("Save as draft");

        Assert.Equal("The draft is saved.", browser.Flash);
        var draft = (await desk.ClaimAsync(number)).Draft!;
        Assert.Equal(("mostly-true", "Fast.", "Siehe [1] und [2].", 1), (draft.RatingKey, draft.Summary, draft.Reasoning, draft.Version));
        Assert.Equal([1, 2], draft.Cited);
        Assert.Equal("verdict.drafted", (await desk.HistoryAsync(number))[^1]);
        Assert.Equal("Fast.", browser.Value("Summary"));
        Assert.Contains("Everything is there", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_shows_the_scale_the_calculation_and_what_is_missing()
    {
        var number = await desk.ResearchedAsync();
        var browser = await desk.SignInAsync(Role.FactChecker, "de");
        await browser.GoAsync($"/claims/{number}/verdict");

        Assert.Equal(6, browser.Page.QuerySelectorAll(".scale input[type=radio]").Length);
        Assert.Contains("Bitte eine Bewertung wählen.", browser.Text, StringComparison.Ordinal);
        Assert.Contains("Ein Urteil zitiert mindestens einen Beleg.", browser.Text, StringComparison.Ordinal);
        Assert.Contains("48,2 Mrd. EUR", browser.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Summary: At most 300 characters; these are 301.")]
    [InlineData("de", "Zusammenfassung: Höchstens 300 Zeichen; es sind 301.")]
    public async Task A_summary_over_the_limit_is_refused_and_nothing_typed_is_lost(string language, string sentence)
    {
        var number = await desk.ResearchedAsync();
        var browser = await desk.SignInAsync(Role.FactChecker, language);
        await browser.GoAsync($"/claims/{number}/verdict");
        var german = language == "de";
        var summary = new string('x', 301);
        await browser.Tick(german ? "Falsch" : "False").Fill(german ? "Zusammenfassung" : "Summary", summary).Fill(german ? "Begründung" : "Reasoning", "Weil [2].")
            .Tick("[2] Hafenblatt: Rekordjahr").SubmitAsync(german ? "Als Entwurf sichern" : "Save as draft");

        Assert.Equal([sentence], browser.Errors);
        Assert.Equal(summary, browser.Value(german ? "Zusammenfassung" : "Summary"));
        Assert.Equal("Weil [2].", browser.Value(german ? "Begründung" : "Reasoning"));
        Assert.NotNull(browser.Page.QuerySelector("input[value='false@1'][checked]"));
        Assert.NotNull(browser.Page.QuerySelector("input[name='Input.Cited'][value='2'][checked]"));
        Assert.Null((await desk.ClaimAsync(number)).Draft);
    }

    [Theory]
    [InlineData("en", "Reasoning: There is a control character in it (U+0000) that no keyboard types. Please remove it.")]
    [InlineData("de", "Begründung: Darin steht ein Steuerzeichen (U+0000), das keine Tastatur schreibt. Bitte entfernen.")]
    public async Task A_null_byte_is_refused_at_its_field(string language, string sentence)
    {
        var number = await desk.ResearchedAsync();
        var browser = await desk.SignInAsync(Role.FactChecker, language);
        await browser.GoAsync($"/claims/{number}/verdict");
        var german = language == "de";
        await browser.Fill(german ? "Begründung" : "Reasoning", "Weil\0 [1].").Fill(german ? "Zusammenfassung" : "Summary", "Bleibt.").SubmitAsync(german ? "Als Entwurf sichern" : "Save as draft");

        Assert.Equal([sentence], browser.Errors);
        Assert.Equal("#Input_Reasoning", browser.Page.QuerySelector(".errors a")!.GetAttribute("href"));
        Assert.Equal("Bleibt.", browser.Value(german ? "Zusammenfassung" : "Summary"));
    }

    [Theory]
    [InlineData("en", "Somebody else has changed the draft. Both texts are below.", "Save as draft", "Reasoning")]
    [InlineData("de", "Jemand anderes hat den Entwurf geändert. Beide Texte stehen unten.", "Als Entwurf sichern", "Begründung")]
    public async Task A_draft_edited_by_two_people_shows_both_texts_and_either_can_go_on(string language, string sentence, string save, string field)
    {
        var number = await desk.DraftedAsync();
        var browser = await desk.SignInAsync(Role.FactChecker, language);
        await browser.GoAsync($"/claims/{number}/verdict");
        await desk.DoAsync(number, claim => claim.SaveDraft(VerdictScene.Draft("Ihr Text [1]."), 1, desk.Actor(Role.Editor), TimeProvider.System.GetUtcNow()));
        await browser.Fill(field, "Mein Text [1].").SubmitAsync(save);

        Assert.Equal([sentence], browser.Errors);
        Assert.Contains(language == "de" ? "Ihre Eingaben sind vollständig erhalten." : "Nothing of what you typed is lost.", browser.Text, StringComparison.Ordinal);
        var both = browser.Page.GetElementById("both")!.TextContent;
        Assert.Contains("Ihr Text [1].", both, StringComparison.Ordinal);
        Assert.Contains("Test Editor", both, StringComparison.Ordinal);
        Assert.Equal("Mein Text [1].", browser.Value(field));
        Assert.Equal("Ihr Text [1].", (await desk.ClaimAsync(number)).Draft!.Reasoning);

        await browser.SubmitAsync(save);
        Assert.Empty(browser.Errors);
        Assert.Equal("Mein Text [1].", (await desk.ClaimAsync(number)).Draft!.Reasoning);
    }

    [Theory]
    [InlineData("en", "You have changed the draft yourself in another window. Both texts are below.", "You changed the draft in another window (", "Save as draft", "Submit for review", "Reasoning")]
    [InlineData("de", "Sie selbst haben den Entwurf in einem anderen Fenster geändert. Beide Texte stehen unten.", "Sie haben den Entwurf in einem anderen Fenster geändert (", "Als Entwurf sichern", "Zum Gegenlesen einreichen", "Begründung")]
    public async Task A_draft_edited_in_two_windows_is_not_laid_to_somebody_else(string language, string sentence, string told, string save, string submit, string field)
    {
        var number = await desk.DraftedAsync();
        foreach (var button in new[] { save, submit })
        {
            var (first, second) = (await desk.SignInAsync(Role.FactChecker, language), await desk.SignInAsync(Role.FactChecker, language));
            await first.GoAsync($"/claims/{number}/verdict");
            await second.GoAsync($"/claims/{number}/verdict");
            await first.Fill(field, $"Erstes Fenster, {button} [1].").SubmitAsync(save);
            await second.Fill(field, $"Zweites Fenster, {button} [1].").SubmitAsync(button);

            Assert.Equal([sentence], second.Errors);
            Assert.Contains(told, second.Page.GetElementById("both")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_form_that_is_posted_twice_saves_once()
    {
        var number = await desk.ResearchedAsync();
        var (first, second) = (await desk.SignInAsync(Role.FactChecker), await desk.SignInAsync(Role.FactChecker));
        foreach (var browser in new[] { first, second })
        {
            await browser.GoAsync($"/claims/{number}/verdict");
            browser.Fill("Reasoning", "Weil [1].");
        }

        await first.SubmitAsync("Save as draft");
        await second.SubmitAsync("Save as draft");

        Assert.Empty(second.Errors);
        Assert.Equal(1, (await desk.ClaimAsync(number)).Draft!.Version);
    }

    [Theory]
    [InlineData("en", "As soon as you save something here you are one of its authors")]
    [InlineData("de", "Sobald Sie hier etwas speichern, schreiben Sie mit")]
    public async Task An_editor_without_a_part_is_told_what_a_first_edit_means(string language, string notice)
    {
        var number = await desk.DraftedAsync();
        var browser = await desk.SignInAsync(Role.Editor, language);
        await browser.GoAsync($"/claims/{number}/verdict");
        Assert.Contains(notice, browser.Text, StringComparison.Ordinal);

        var author = await desk.SignInAsync(Role.FactChecker, language);
        await author.GoAsync($"/claims/{number}/verdict");
        Assert.DoesNotContain(notice, author.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "A version is being reviewed.", "The claim is being reviewed; nothing of it can be changed until it is returned, withdrawn or approved.", "Save as draft", "Reasoning")]
    [InlineData("de", "Eine Fassung ist im Gegenlesen.", "Die Behauptung ist im Gegenlesen; bis sie zurückgegeben, zurückgezogen oder freigegeben ist, lässt sich nichts an ihr ändern.", "Als Entwurf sichern", "Begründung")]
    public async Task While_a_version_is_in_review_nothing_can_be_written_and_what_was_typed_stays(string language, string notice, string sentence, string save, string field)
    {
        var number = await desk.DraftedAsync();
        var browser = await desk.SignInAsync(Role.FactChecker, language);
        await browser.GoAsync($"/claims/{number}/verdict");
        await desk.ResubmitAsync(number);
        await browser.Fill(field, "Zu spät [1].").SubmitAsync(save);

        Assert.Equal([sentence], browser.Errors);
        Assert.Equal("Zu spät [1].", browser.Value(field));
        await browser.GoAsync($"/claims/{number}/verdict");
        Assert.Contains(notice, browser.Text, StringComparison.Ordinal);
        Assert.Null(browser.Page.QuerySelector("main textarea"));
    }

    [Fact]
    public async Task The_note_of_the_last_return_is_quoted_and_whoever_returned_does_not_write()
    {
        var number = await desk.SubmittedAsync();
        await desk.DoAsync(number, claim => claim.Return(claim.InReview!.ContentHash, "Welches Jahr?", desk.Actor(Role.Editor), TimeProvider.System.GetUtcNow()));
        var author = await desk.SignInAsync(Role.FactChecker, "de");
        await author.GoAsync($"/claims/{number}/verdict");
        Assert.Contains("Test Editor gab Fassung 1 zurück: Welches Jahr?", author.Text, StringComparison.Ordinal);
        Assert.Contains("Mit dem Entwurf vergleichen", author.Text, StringComparison.Ordinal);

        var editor = await desk.SignInAsync(Role.Editor, "de");
        await editor.GoAsync($"/claims/{number}/verdict");
        Assert.Contains("Wer beurteilt, schreibt nicht mit", editor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_that_is_not_there_is_a_404()
    {
        var browser = await desk.SignInAsync(Role.FactChecker);
        await browser.GoAsync("/claims/2026-9999/verdict");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, browser.Status);
    }
}
