using Claims.Domain;
using Claims.Tests.Support;

namespace Claims.Tests.Domain;

public sealed class ClaimStartingOverTests
{
    private readonly Desk desk = new();

    [Fact]
    public void Starting_over_closes_the_version_keeps_the_draft_and_carries_on_authors_without_interest()
    {
        var (claim, evidence) = desk.Researched();
        claim.AddQuote(desk.Text, 0, "Im Jahr 2024", desk.Colleague, desk.Now);
        claim.Submit(claim.Draft!.Version, desk.Material(evidence), desk.Author, desk.Now);
        claim.Endorse(claim.InReview!.ContentHash, null, desk.Reviewer, desk.Now);
        claim.StateInterest(true, "Aktien.", desk.Author, desk.Now);
        claim.StartOver("Die Autorin hält Aktien.", desk.Editor, desk.Now);
        Assert.Equal((Stage.Researching, 2, VerdictState.Returned), (claim.Stage, claim.Cycle, claim.Verdicts[0].State));
        Assert.Equal((PartRole.Author, null, null), (claim.PartOf(desk.Colleague.Member), claim.PartOf(desk.Author.Member), claim.PartOf(desk.Reviewer.Member)));
        Assert.NotNull(claim.Draft);
        Assert.Equal((2, "Die Autorin hält Aktien.", desk.Editor.Member), (claim.Restarts[0].Cycle, claim.Restarts[0].Reason, claim.Restarts[0].StartedBy));
        var happened = claim.Events[^1];
        Assert.Equal(("claim.started-over", "2", "1", desk.Author.Member.ToString(), desk.Colleague.Member.ToString()),
            (happened.Kind, happened.Facts["cycle"], happened.Facts["version"], happened.Facts["out"], happened.Facts["authors"]));
        Assert.Equal("Die Autorin hält Aktien.", happened.Texts["reason"]);
    }

    [Fact]
    public void Words_of_somebody_with_an_interest_go_on_only_when_another_has_saved_them()
    {
        var (claim, evidence) = desk.Researched();
        claim.ChangeEvidence(claim.Evidence[0].Id, Stance.Contradicts, CalculationRole.Found, null, desk.Colleague, desk.Now);
        claim.StateInterest(true, "Aktien.", desk.Author, desk.Now);
        claim.StartOver("Befangen.", desk.Editor, desk.Now);
        Refused.With("verdict.not-taken-over", () => claim.Submit(claim.Draft!.Version, desk.Material(evidence), desk.Colleague, desk.Now));
        claim.SaveDraft(Desk.Draft(), claim.Draft!.Version, desk.Colleague, desk.Now);
        Assert.False(claim.AwaitsTakingOver);
        var saved = claim.Draft.Version;
        claim.SaveDraft(Desk.Draft(), saved, desk.Colleague, desk.Now);
        Assert.Equal(saved, claim.Draft.Version);
        claim.Submit(claim.Draft!.Version, desk.Material(evidence), desk.Colleague, desk.Now);
        claim.Approve(claim.InReview!.ContentHash, null, desk.Editor, desk.Now);
    }

    [Fact]
    public void Words_of_somebody_with_an_interest_wait_also_when_the_cycle_is_started_over_again_for_another()
    {
        var (claim, evidence) = desk.Researched();
        claim.StateInterest(true, "Aktien.", desk.Author, desk.Now);
        claim.StartOver("Befangen.", desk.Editor, desk.Now);
        claim.ChangeEvidence(claim.Evidence[0].Id, Stance.Contradicts, CalculationRole.Found, null, desk.Colleague, desk.Now);
        Assert.True(claim.AwaitsTakingOver);
        var another = desk.Member(Role.FactChecker);
        claim.ChangeEvidence(claim.Evidence[0].Id, Stance.Supports, CalculationRole.Found, null, another, desk.Now);
        claim.StateInterest(true, "Eine Schwester.", another, desk.Now);
        claim.StartOver("Auch befangen.", desk.Editor, desk.Now);
        Assert.True(claim.AwaitsTakingOver);

        // Nor does it help that the first comes back, before they saved it without an interest.
        claim.StateInterest(false, "Verkauft.", desk.Author, desk.Now);
        claim.ChangeEvidence(claim.Evidence[0].Id, Stance.Contradicts, CalculationRole.Found, null, desk.Author, desk.Now);
        Refused.With("verdict.not-taken-over", () => claim.Submit(claim.Draft!.Version, desk.Material(evidence), desk.Colleague, desk.Now));
        claim.SaveDraft(Desk.Draft(), claim.Draft!.Version, desk.Author, desk.Now);
        Assert.False(claim.AwaitsTakingOver);
    }

    [Fact]
    public void Where_only_a_reader_goes_out_the_draft_can_be_submitted_as_it_is()
    {
        var (claim, evidence) = desk.Submitted();
        claim.Endorse(claim.InReview!.ContentHash, null, desk.Reviewer, desk.Now);
        claim.StateInterest(true, "Aktien.", desk.Reviewer, desk.Now);
        claim.StartOver("Befangen.", desk.Editor, desk.Now);
        claim.Submit(claim.Draft!.Version, desk.Material(evidence), desk.Author, desk.Now);
        Assert.Empty(claim.InReview!.Reviews);
    }

    [Fact]
    public void Who_wrote_before_never_approves_in_the_cycles_that_follow_whatever_they_state()
    {
        var writer = desk.Member(Role.FactChecker, Role.Reviewer, Role.Editor);
        var (claim, evidence) = desk.Researched(writer);
        claim.StateInterest(true, "Aktien.", writer, desk.Now);
        claim.StartOver("Befangen.", desk.Editor, desk.Now);
        claim.StateInterest(false, "Verkauft.", writer, desk.Now);
        claim.SaveDraft(Desk.Draft(), claim.Draft!.Version, desk.Colleague, desk.Now);
        claim.Submit(claim.Draft.Version, desk.Material(evidence), desk.Colleague, desk.Now);
        var hash = claim.InReview!.ContentHash;
        Refused.With("part.author", () => claim.Approve(hash, null, writer, desk.Now));
        Refused.With("part.author", () => claim.Endorse(hash, null, writer, desk.Now));
        Refused.With("part.author", () => claim.Return(hash, "Nein", writer, desk.Now));
        claim.Approve(hash, null, desk.Editor, desk.Now);
        claim.OpenCorrection("Neue Zahl", desk.Colleague, desk.Now);
        claim.SaveDraft(Desk.Draft("Neu gerechnet [1]."), claim.Draft.Version, desk.Colleague, desk.Now);
        claim.Submit(claim.Draft.Version, desk.Material(evidence), desk.Colleague, desk.Now);
        claim.Approve(claim.InReview!.ContentHash, null, writer, desk.Now);
    }

    [Fact]
    public void It_is_no_way_to_shed_a_part()
    {
        var (claim, _) = desk.Submitted();
        Refused.With("start-over.no-interest", () => claim.StartOver("Lieber neu.", desk.Editor, desk.Now));
        claim.StateInterest(true, "Aktien.", desk.Colleague, desk.Now);
        Refused.With("start-over.no-interest", () => claim.StartOver("Lieber neu.", desk.Editor, desk.Now));
        claim.StateInterest(true, "Aktien.", desk.Author, desk.Now);
        Refused.With("actor.role", () => claim.StartOver("Befangen.", desk.Author, desk.Now));
        Refused.With("text.required", () => claim.StartOver(" ", desk.Editor, desk.Now));
        claim.StateInterest(true, "Aktien.", desk.Editor, desk.Now);
        Refused.With("part.interest", () => claim.StartOver("Befangen.", desk.Editor, desk.Now));
        Assert.Equal((1, Stage.InReview), (claim.Cycle, claim.Stage));
    }

    [Fact]
    public void What_is_approved_or_discarded_is_not_started_over()
    {
        var (approved, _) = desk.Approved();
        approved.StateInterest(true, "Aktien.", desk.Author, desk.Now);
        Refused.With("claim.approved", () => approved.StartOver("Befangen.", desk.Editor, desk.Now));
        var discarded = desk.Claim();
        discarded.StateInterest(true, "Aktien.", desk.Author, desk.Now);
        discarded.Discard("Eine Vorhersage.", desk.Colleague, desk.Now);
        Refused.With("claim.discarded", () => discarded.StartOver("Befangen.", desk.Editor, desk.Now));
    }
}
