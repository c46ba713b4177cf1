using System.Net;
using Claims.Data;
using Claims.Domain;

namespace Claims.Tests.Pages.Gates;

/// <summary>Blocked approvals, exceptions and frozen reports, through the pages.</summary>
public sealed class GatesTests(GatedDesk desk) : IClassFixture<GatedDesk>
{
    [Fact]
    public async Task An_editor_who_approves_what_a_gate_blocks_is_refused_with_its_name_and_nothing_changes()
    {
        var number = await desk.SubmittedAsync();
        var browser = await desk.SignInAsync(Role.Editor, "de");
        await browser.GoAsync($"/claims/{number}/review");
        Assert.Contains("Solange eine Schranke sperrt, lässt sich die Fassung nicht freigeben.", browser.Text, StringComparison.Ordinal);
        await browser.Fill("Anmerkung", "Gelesen").SubmitAsync("Freigeben");

        Assert.Equal(
            "Schranken sperren die Freigabe: Zwei unabhängige Quellen, Auffindbare Belege und Gelegenheit zur Stellungnahme.", Assert.Single(browser.Errors));
        Assert.Equal("Gelesen", browser.Value("Anmerkung"));
        var claim = await desk.ClaimAsync(number);
        Assert.Equal((Stage.InReview, null), (claim.Stage, claim.PartOf(desk.Actor(Role.Editor).Member)));
        Assert.Empty(claim.InReview!.Reviews);
        Assert.Equal("verdict.submitted", (await desk.HistoryAsync(number))[^1]);
    }

    [Fact]
    public async Task An_exception_is_given_with_a_reason_read_by_the_approver_and_frozen()
    {
        var number = await desk.SubmittedAsync();
        await desk.ExceptAsync(number, "sources.independent", "evidence.complete");
        var checker = await desk.SignInAsync(Role.FactChecker, "de");
        await checker.GoAsync($"/claims/{number}/gates");
        Assert.Contains("Eine Schranke sperrt die Freigabe.", checker.Text, StringComparison.Ordinal);
        await checker.GoAsync(checker.Page.QuerySelector("a[href$='/gates/claimant.asked']")!.GetAttribute("href")!);
        await checker.SubmitAsync("Ausnahme erteilen");
        Assert.EndsWith("Bitte ausfüllen.", Assert.Single(checker.Errors), StringComparison.Ordinal);
        await checker.Fill("Begründung", "Die Kammer gibt es nicht mehr.").SubmitAsync("Ausnahme erteilen");
        Assert.Equal("Die Ausnahme ist vermerkt.", checker.Flash);
        Assert.Contains("Die Kammer gibt es nicht mehr.", checker.Text, StringComparison.Ordinal);

        var editor = await desk.SignInAsync(Role.Editor, "de");
        await editor.GoAsync($"/claims/{number}/review");
        Assert.Contains("Gelegenheit zur Stellungnahme: Die Kammer gibt es nicht mehr.", editor.Text, StringComparison.Ordinal);
        await editor.SubmitAsync("Freigeben");
        Assert.Empty(editor.Errors);

        var standing = (await desk.ClaimAsync(number)).Standing!;
        Assert.Equal(standing.GatesHash, Hashes.Sha256Hex(standing.Gates!));
        Assert.Contains(GateReport.Parse(standing.Gates!).Findings, finding => finding is { Gate: "claimant.asked", Exception: "Die Kammer gibt es nicht mehr." });
        var reader = await desk.SignInAsync(Role.Reader, "de");
        await reader.GoAsync($"/claims/{number}");
        Assert.Contains("Wie geprüft wurde", reader.Text, StringComparison.Ordinal);
        Assert.Contains("Die Kammer gibt es nicht mehr.", reader.Text, StringComparison.Ordinal);
        await checker.GoAsync($"/claims/{number}/history");
        Assert.Contains("erteilte eine Ausnahme (Gelegenheit zur Stellungnahme): Die Kammer gibt es nicht mehr.", checker.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_approves_reads_again_what_was_excepted_since_they_opened_the_page()
    {
        var number = await desk.SubmittedAsync();
        await desk.ExceptAsync(number, GatesScene.Missed);
        var editor = await desk.SignInAsync(Role.Editor);
        await editor.GoAsync($"/claims/{number}/review");
        await desk.ExceptAsync(number, "sources.both-sides");
        await editor.Fill("Note", "Gelesen").SubmitAsync("Approve");

        Assert.StartsWith("Since you read it, something about the gates has changed", Assert.Single(editor.Errors), StringComparison.Ordinal);
        Assert.Contains("Begründung für sources.both-sides", editor.Text, StringComparison.Ordinal);
        Assert.Equal("Gelesen", editor.Value("Note"));
        Assert.Equal(Stage.InReview, (await desk.ClaimAsync(number)).Stage);
        await editor.SubmitAsync("Approve");
        Assert.Empty(editor.Errors);
        Assert.Equal(Stage.Approved, (await desk.ClaimAsync(number)).Stage);
    }

    [Fact]
    public async Task An_exception_is_taken_back_and_one_that_is_given_already_is_told()
    {
        var number = await desk.DraftedAsync();
        var browser = await desk.SignInAsync(Role.FactChecker);
        await browser.GoAsync($"/claims/{number}/gates/sources.independent");
        await desk.ExceptAsync(number, "sources.independent");
        await browser.Fill("Reason", "Only one source exists").SubmitAsync("Give the exception");
        Assert.StartsWith("This gate has an exception already.", Assert.Single(browser.Errors), StringComparison.Ordinal);
        await browser.SubmitAsync("Take the exception back");

        Assert.Equal("The exception is taken back.", browser.Flash);
        Assert.Empty((await desk.ClaimAsync(number)).Exceptions);
    }

    [Fact]
    public async Task A_correction_offers_the_reason_of_the_cycle_before()
    {
        var number = await desk.SubmittedAsync();
        await desk.ExceptAsync(number, GatesScene.Missed);
        await desk.DoAsync(number, (claim, db, token) => ApproveAsync(claim, db, token));
        await desk.DoAsync(number, claim => claim.OpenCorrection("Neue Zahl", desk.Actor(Role.FactChecker), TimeProvider.System.GetUtcNow()));
        var browser = await desk.SignInAsync(Role.FactChecker);
        await browser.GoAsync($"/claims/{number}/gates/claimant.asked");

        Assert.Equal("Begründung für claimant.asked", browser.Value("Reason"));
        Assert.Contains("Please check whether it still holds.", browser.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("interests.none", "This gate knows no exception.")]
    [InlineData("sources.primary", "This gate is passed already")]
    public async Task Where_no_exception_can_be_given_the_page_says_so(string gate, string sentence)
    {
        var number = await desk.DraftedAsync();
        var browser = await desk.SignInAsync(Role.FactChecker);
        await browser.GoAsync($"/claims/{number}/gates/{gate}");

        Assert.Contains(sentence, browser.Text, StringComparison.Ordinal);
        Assert.Null(browser.Page.QuerySelector("main form"));
        await browser.GoAsync($"/claims/{number}/gates/sources.none");
        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
    }

    [Fact]
    public async Task The_form_of_the_verdict_and_the_claim_file_say_what_blocks_and_lead_there()
    {
        var number = await desk.DraftedAsync();
        var browser = await desk.SignInAsync(Role.FactChecker, "de");
        foreach (var page in new[] { $"/claims/{number}", $"/claims/{number}/verdict" })
        {
            await browser.GoAsync(page);
            var gates = browser.Page.QuerySelector("#gates")!;
            Assert.Contains("Schranken sperren die Freigabe.", Browser.Words(gates), StringComparison.Ordinal);
            Assert.NotNull(gates.QuerySelector($"a[href='/claims/{number}/contacts']"));
            Assert.NotNull(gates.QuerySelector($"a[href='/claims/{number}#evidence']"));
            Assert.NotNull(gates.QuerySelector($"a[href='/claims/{number}/gates/sources.independent']"));
        }
    }

    private async Task ApproveAsync(Claim claim, ClaimsDb db, CancellationToken token)
    {
        var (now, policy) = (TimeProvider.System.GetUtcNow(), await db.CurrentPolicyAsync(token));
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        claim.Approve(claim.ToRead(policy, today), null, policy, today, desk.Actor(Role.Editor), now);
    }
}
