using Claims.Domain;
using Claims.Tests.Support;

namespace Claims.Tests.Domain;

public sealed class ComplaintTests
{
    private static readonly DateOnly Today = new(2026, 11, 2);

    private readonly Desk desk = new();

    [Fact]
    public void A_complaint_is_due_and_names_the_verdict_that_stood_when_it_came()
    {
        var claim = desk.Approved().Claim;
        var complaint = Record(claim);
        Assert.Equal((claim.Id, claim.Standing!.Id, 1, ComplaintOutcome.Open), (complaint.ClaimId, complaint.VerdictId, complaint.Cycle, complaint.Outcome));
        var happened = Assert.Single(complaint.Events);
        Assert.Equal(("complaint.recorded", "complaint", complaint.Id.Value), (happened.Kind, happened.Subject, happened.SubjectId));
        Assert.Equal(("2026-11-01", "2026-11-15", "Open"), (happened.Facts["received"], happened.Facts["due"], happened.Facts["outcome"]));
        Assert.Equal(("Ada Beispiel", "Die Zahl ist alt."), (happened.Texts["from"], happened.Texts["words"]));
        Assert.DoesNotContain(happened.Facts.Values, fact => fact?.Contains("Ada", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void Readers_and_administrators_have_no_part_in_it()
    {
        var complaint = Record();
        foreach (var actor in new[] { desk.Reader, desk.Administrator })
        {
            Refused.With("actor.role", () => Record(by: actor));
            Refused.With("actor.role", () => complaint.Edit(Said(), null, Today, complaint.Version, actor, desk.Now));
        }

        foreach (var actor in new[] { desk.Author, desk.Reviewer, desk.Administrator })
        {
            Refused.With("actor.role", () => Close(complaint, by: actor));
            Refused.With("actor.role", () => complaint.Reopen("Neu.", complaint.Version, actor, desk.Now));
        }
    }

    [Theory]
    [InlineData("complaint.received-later", 1, 14)]
    [InlineData("complaint.due-before", 0, -1)]
    public void Days_have_an_order(string code, int received, int due) =>
        Refused.With(code, () => Complaint.Record(Said() with { Received = Today.AddDays(received), Due = Today.AddDays(received + due) }, null, Today, desk.Author, desk.Now));

    [Fact]
    public void Nobody_decides_on_their_own_work()
    {
        var claim = desk.Approved().Claim;
        var complaint = Record(claim);
        Refused.With("complaint.had-part", () => Close(complaint, claim, desk.Editor));
        var author = Actor.Of(desk.Author.Member!.Value, Role.FactChecker, Role.Editor);
        Refused.With("complaint.had-part", () => Close(complaint, claim, author));
        var other = desk.Member(Role.Editor);
        Close(complaint, claim, other);
        Assert.Equal((ComplaintOutcome.Upheld, "Sie haben recht.", Today, other.Member), (complaint.Outcome, complaint.Answer, complaint.AnsweredOn, complaint.ClosedBy));
    }

    [Fact]
    public void Who_only_works_on_the_next_cycle_may_decide()
    {
        var claim = desk.Approved().Claim;
        var complaint = Record(claim);
        claim.OpenCorrection("Neue Zahl.", desk.Author, desk.Now);
        var second = desk.Member(Role.Editor);
        claim.SaveDraft(Desk.Draft("Anders [1]."), claim.Draft!.Version, second, desk.Now);
        Close(complaint, claim, second);
        Assert.False(complaint.IsOpen);
    }

    [Fact]
    public void A_closed_one_is_left_alone_until_it_is_reopened_with_a_reason()
    {
        var complaint = Close(Record());
        Refused.With("complaint.closed", () => Close(complaint));
        Refused.With("complaint.closed", () => complaint.Edit(Said(), null, Today, complaint.Version, desk.Author, desk.Now));
        Refused.With("text.required", () => complaint.Reopen(" ", complaint.Version, desk.Editor, desk.Now));
        complaint.Reopen("Falsch verstanden.", complaint.Version, desk.Editor, desk.Now);
        Assert.Equal((true, null, null), (complaint.IsOpen, complaint.Answer, complaint.ClosedAt));
        Assert.Equal("Sie haben recht.", complaint.Events.Single(happened => happened.Kind == "complaint.closed").Texts["answer"]);
        Refused.With("complaint.open", () => complaint.Reopen("Noch einmal.", complaint.Version, desk.Editor, desk.Now));
    }

    [Fact]
    public void An_answer_has_an_outcome_words_and_a_day_that_has_come()
    {
        var complaint = Record();
        Refused.With("complaint.no-outcome", () => Close(complaint, decision: Decided() with { Outcome = ComplaintOutcome.Open }));
        Refused.With("text.required", () => Close(complaint, decision: Decided() with { Answer = " " }));
        Refused.With("complaint.answered-before", () => Close(complaint, decision: Decided() with { Answered = Today.AddDays(-9) }));
        Refused.With("complaint.answered-later", () => Close(complaint, decision: Decided() with { Answered = Today.AddDays(1) }));
        Assert.True(complaint.IsOpen);
    }

    [Fact]
    public void An_older_state_is_not_saved_over_a_newer_one()
    {
        var complaint = Record();
        complaint.Edit(Said() with { Words = "Die Zahl fehlt." }, null, Today, 1, desk.Colleague, desk.Now);
        Refused.With("save.stale", () => complaint.Edit(Said(), null, Today, 1, desk.Author, desk.Now));
        Refused.With("save.stale", () => complaint.Close(Decided(), null, Today, 1, desk.Editor, desk.Now));
        Assert.Equal("Die Zahl fehlt.", complaint.Words);
    }

    [Fact]
    public void The_correction_that_came_of_it_was_opened_after_it_came()
    {
        var claim = desk.Approved().Claim;
        var complaint = Record(claim);
        claim.OpenCorrection("Neue Zahl.", desk.Author, desk.Now);
        Refused.With("complaint.correction-unknown", () => Link(complaint, 3, claim));
        Refused.With("complaint.correction-earlier", () => Link(complaint, 2, claim, before: true));
        Link(complaint, 2, claim);
        Link(complaint, 2, claim);
        Assert.Equal(2, complaint.CorrectionCycle);
        Link(complaint, null, claim);
        Assert.Equal(["complaint.recorded", "complaint.correction-linked", "complaint.correction-unlinked"], complaint.Events.Select(happened => happened.Kind));
        Refused.With("complaint.no-claim", () => Link(Record(), 2, null));
    }

    [Fact]
    public void Another_claim_takes_another_verdict_with_it()
    {
        var claim = desk.Approved().Claim;
        var complaint = Record(claim);
        complaint.Edit(Said(), null, Today, complaint.Version, desk.Author, desk.Now);
        Assert.Equal((null, null, null), (complaint.ClaimId, complaint.VerdictId, complaint.Cycle));
    }

    private static ComplaintDetails Said() => new("Ada Beispiel", ContactChannel.Email, Today.AddDays(-1), Today.AddDays(13), "Die Zahl ist alt.");

    private static ComplaintDecision Decided() => new(ComplaintOutcome.Upheld, "Sie haben recht.", Today);

    private Complaint Record(Claim? claim = null, Actor? by = null) => Complaint.Record(Said(), claim, Today, by ?? desk.Author, desk.Now);

    private Complaint Close(Complaint complaint, Claim? claim = null, Actor? by = null, ComplaintDecision? decision = null)
    {
        complaint.Close(decision ?? Decided(), claim, Today, complaint.Version, by ?? desk.Editor, desk.Now);
        return complaint;
    }

    private void Link(Complaint complaint, int? cycle, Claim? claim, bool before = false) =>
        complaint.LinkCorrection(cycle, claim, at => DateOnly.FromDateTime(at.UtcDateTime).AddDays(before ? -9 : 0), complaint.Version, desk.Author, desk.Now);
}
