using Claims.Domain;

namespace Claims.Tests.Pages.Verdicts;

public sealed class SubmitTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    [Fact]
    public async Task Post_saves_and_submits_in_one_step()
    {
        var number = await desk.ResearchedAsync();
        var browser = await FilledAsync(number, "en");
        await browser.SubmitAsync("Submit for review");

        Assert.Equal($"/claims/{number}/review", browser.Path);
        Assert.Equal("Submitted. Now it is somebody else’s turn.", browser.Flash);
        var claim = await desk.ClaimAsync(number);
        Assert.Equal(Stage.InReview, claim.Stage);
        Assert.Equal("Weil [1].", Snapshot.Parse(claim.InReview!.Snapshot).Reasoning);
        Assert.Equal(["verdict.drafted", "verdict.submitted"], (await desk.HistoryAsync(number))[^2..]);
    }

    [Theory]
    [InlineData("en", "Not submitted yet", "saved as a draft, today", "Rating: Please choose a rating.", "Summary: The summary is missing.", "Reasoning: The reasoning refers to evidence [4], which is not there.", "Submit for review")]
    [InlineData("de", "Noch nicht eingereicht", "als Entwurf gesichert, heute", "Bewertung: Bitte eine Bewertung wählen.", "Zusammenfassung: Die Zusammenfassung fehlt.", "Begründung: Die Begründung verweist auf Beleg [4], den es nicht gibt.", "Zum Gegenlesen einreichen")]
    public async Task A_refused_submission_names_everything_that_is_missing_and_keeps_the_draft(
        string language, string heading, string kept, string rating, string summary, string note, string submit)
    {
        var number = await desk.ResearchedAsync();
        var browser = await desk.SignInAsync(Role.FactChecker, language);
        await browser.GoAsync($"/claims/{number}/verdict");
        await browser.Fill(language == "de" ? "Begründung" : "Reasoning", "Weil [4].").Tick("[1] Statistisches Amt: Außenhandel 2024").SubmitAsync(submit);

        Assert.Equal([rating, summary, note], browser.Errors);
        Assert.Equal(heading, Browser.Words(browser.Page.QuerySelector(".errors h2")));
        Assert.Contains(kept, browser.Page.QuerySelector(".errors")!.TextContent.Replace(' ', ' '), StringComparison.Ordinal);
        var claim = await desk.ClaimAsync(number);
        Assert.Equal("Weil [4].", claim.Draft!.Reasoning);
        Assert.Equal(Stage.Researching, claim.Stage);

        // The form goes on from the saved draft.
        var german = language == "de";
        await browser.Tick(german ? "Richtig" : "True").Fill(german ? "Zusammenfassung" : "Summary", "Stimmt.").Fill(german ? "Begründung" : "Reasoning", "Weil [1].").SubmitAsync(submit);
        Assert.Empty(browser.Errors);
        Assert.Equal(Stage.InReview, (await desk.ClaimAsync(number)).Stage);
    }

    [Theory]
    [InlineData("en", "Reasoning: The reasoning refers to evidence [2], which is not ticked as cited below.", "Submit for review")]
    [InlineData("de", "Begründung: Die Begründung verweist auf Beleg [2], der unten nicht als zitiert angekreuzt ist.", "Zum Gegenlesen einreichen")]
    public async Task A_note_that_is_not_cited_is_named(string language, string sentence, string submit)
    {
        var number = await desk.ResearchedAsync();
        var browser = await FilledAsync(number, language, "Weil [1] und [2].");
        await browser.SubmitAsync(submit);

        Assert.Equal([sentence], browser.Errors);
    }

    [Fact]
    public async Task A_form_that_is_posted_twice_submits_once()
    {
        var number = await desk.ResearchedAsync();
        var (first, second) = (await FilledAsync(number, "en"), await FilledAsync(number, "en"));
        await first.SubmitAsync("Submit for review");
        await second.SubmitAsync("Submit for review");

        Assert.Empty(second.Errors);
        Assert.Single((await desk.ClaimAsync(number)).Verdicts);
    }

    [Fact]
    public async Task A_form_of_another_content_does_not_pass_for_the_version_in_review()
    {
        var number = await desk.ResearchedAsync();
        var (first, second) = (await FilledAsync(number, "en"), await FilledAsync(number, "en", "Anders [1]."));
        await first.SubmitAsync("Submit for review");
        await second.SubmitAsync("Submit for review");

        Assert.Single(second.Errors);
        Assert.Equal("Anders [1].", second.Value("Reasoning"));
    }

    [Fact]
    public async Task A_stale_form_is_not_submitted()
    {
        var number = await desk.DraftedAsync();
        var browser = await FilledAsync(number, "en");
        await desk.DoAsync(number, claim => claim.SaveDraft(VerdictScene.Draft("Ihr Text [1]."), 1, desk.Actor(Role.Editor), TimeProvider.System.GetUtcNow()));
        await browser.SubmitAsync("Submit for review");

        Assert.Equal(["Somebody else has changed the draft. Both texts are below."], browser.Errors);
        Assert.Equal(Stage.Researching, (await desk.ClaimAsync(number)).Stage);
    }

    private async Task<Browser> FilledAsync(string number, string language, string reasoning = "Weil [1].")
    {
        var german = language == "de";
        var browser = await desk.SignInAsync(Role.FactChecker, language);
        await browser.GoAsync($"/claims/{number}/verdict");
        return browser.Tick(german ? "Richtig" : "True").Fill(german ? "Zusammenfassung" : "Summary", "Stimmt.")
            .Fill(german ? "Begründung" : "Reasoning", reasoning).Tick("[1] Statistisches Amt: Außenhandel 2024");
    }
}
