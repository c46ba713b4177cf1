using Claims.Domain;

namespace Claims.Tests.Domain;

public sealed class ClaimTests
{
    private readonly Desk _desk = new();

    [Fact]
    public void A_recorded_claim_is_open_in_its_first_cycle_and_its_recorder_is_an_author()
    {
        var claim = _desk.Claim();

        Assert.Equal(Stage.Open, claim.Stage);
        Assert.Equal(1, claim.Cycle);
        Assert.Equal(PartRole.Author, claim.PartOf(_desk.Author.Member));
        Assert.Equal("claim.recorded", Assert.Single(claim.Events).Kind);
    }

    [Fact]
    public void Free_text_and_names_are_never_facts_of_an_event()
    {
        var claim = _desk.Claim();

        var recorded = Assert.Single(claim.Events);
        Assert.DoesNotContain(recorded.Facts.Values, fact => fact is not null && (fact.Contains("Handel", StringComparison.Ordinal) || fact.Contains("Jahresbericht", StringComparison.Ordinal)));
        Assert.Equal("Der Handel erreichte 2024 rund 48 Milliarden Euro.", recorded.Texts["statement"]);
    }

    [Fact]
    public void Only_fact_checkers_and_editors_record()
    {
        Assert.Equal("actor.role", Desk.Refusal(() => _desk.Claim(_desk.Reviewer)));
        Assert.Equal("actor.role", Desk.Refusal(() => _desk.Claim(_desk.Reader)));
        Assert.Equal("actor.role", Desk.Refusal(() => _desk.Claim(_desk.Administrator)));
        Assert.Equal(Stage.Open, _desk.Claim(_desk.Editor).Stage);
        Assert.Equal(Stage.Open, _desk.Claim(Actor.Command).Stage);
    }

    [Theory]
    [InlineData("", "text.required")]
    [InlineData("a\0b", "text.control")]
    public void A_statement_that_is_no_text_is_refused(string statement, string code) =>
        Assert.Equal(code, Desk.Refusal(() => Claim.Record("2026-0001", _desk.Details(statement), _desk.Author, _desk.Now)));

    [Fact]
    public void Half_a_character_is_refused() =>
        Assert.Equal("text.surrogate", Desk.Refusal(() => Claim.Record("2026-0001", _desk.Details("a\ud800b"), _desk.Author, _desk.Now)));

    [Fact]
    public void A_statement_over_the_limit_is_refused() =>
        Assert.Equal("text.too-long", Desk.Refusal(() => Claim.Record("2026-0001", _desk.Details(new('ü', Limits.Statement + 1)), _desk.Author, _desk.Now)));

    [Fact]
    public void Linking_evidence_starts_the_research()
    {
        var claim = _desk.Claim();

        claim.AddEvidence(_desk.Evidence(), Stance.Supports, CalculationRole.Found, null, _desk.Colleague, _desk.Now);

        Assert.Equal(Stage.Researching, claim.Stage);
        Assert.Equal(PartRole.Author, claim.PartOf(_desk.Colleague.Member));
    }

    [Fact]
    public void The_same_evidence_is_linked_once_and_retired_evidence_not_at_all()
    {
        var (claim, evidence) = _desk.Researched();
        var retired = _desk.Evidence("Alt");
        retired.Retire("überholt", _desk.Author, _desk.Now);

        Assert.Equal("evidence.linked-already", Desk.Refusal(() => claim.AddEvidence(evidence, Stance.Context, CalculationRole.None, null, _desk.Author, _desk.Now)));
        Assert.Equal("evidence.retired", Desk.Refusal(() => claim.AddEvidence(retired, Stance.Context, CalculationRole.None, null, _desk.Author, _desk.Now)));
    }

    [Fact]
    public void A_note_number_is_never_given_twice()
    {
        var (claim, _) = _desk.Researched();
        claim.RemoveEvidence(claim.Evidence[0].Id, _desk.Author, _desk.Now);

        var link = claim.AddEvidence(_desk.Evidence("Neu"), Stance.Supports, CalculationRole.None, null, _desk.Author, _desk.Now);

        Assert.Equal(2, link.Number);
    }

    [Fact]
    public void A_link_keeps_its_revision_until_somebody_moves_it_on()
    {
        var (claim, evidence) = _desk.Researched();
        var first = evidence.Current.Id;
        evidence.Revise(new("Statistisches Amt", "Außenhandel 2024, revidiert", EvidenceKind.OfficialStatistics), [], [], _desk.Author, _desk.Now);

        Assert.Equal(first, claim.Evidence[0].RevisionId);
        claim.UpdateEvidence(claim.Evidence[0].Id, evidence, _desk.Author, _desk.Now);

        Assert.Equal(evidence.Current.Id, claim.Evidence[0].RevisionId);
        Assert.Equal("evidence.newest-already", Desk.Refusal(() => claim.UpdateEvidence(claim.Evidence[0].Id, evidence, _desk.Author, _desk.Now)));
    }

    [Fact]
    public void Discarding_needs_a_reason_and_ends_the_work()
    {
        var claim = _desk.Claim();

        Assert.Equal("text.required", Desk.Refusal(() => claim.Discard(" ", _desk.Author, _desk.Now)));
        claim.Discard("Eine Erwartung, nicht prüfbar", _desk.Author, _desk.Now);

        Assert.Equal(Stage.Discarded, claim.Stage);
        Assert.Equal("claim.discarded", Desk.Refusal(() => claim.Edit(_desk.Details(), _desk.Author, _desk.Now)));
        Assert.Equal("claim.discarded", Desk.Refusal(() => claim.Discard("noch einmal", _desk.Author, _desk.Now)));
    }

    [Fact]
    public void A_claim_with_a_standing_verdict_is_never_discarded()
    {
        var (claim, _) = _desk.Approved();
        Assert.Equal("claim.has-verdict", Desk.Refusal(() => claim.Discard("weg", _desk.Editor, _desk.Now)));

        claim.OpenCorrection("Neue Zahl", _desk.Author, _desk.Now);
        Assert.Equal("claim.has-verdict", Desk.Refusal(() => claim.Discard("weg", _desk.Author, _desk.Now)));
    }

    [Fact]
    public void A_relation_is_noted_once_and_never_to_itself()
    {
        var claim = _desk.Claim();
        var other = _desk.Claim();

        claim.Relate(other.Id, RelationKind.Contradicts, _desk.Author, _desk.Now);

        Assert.Equal("relation.there-already", Desk.Refusal(() => claim.Relate(other.Id, RelationKind.Related, _desk.Author, _desk.Now)));
        Assert.Equal("relation.itself", Desk.Refusal(() => claim.Relate(claim.Id, RelationKind.Related, _desk.Author, _desk.Now)));
    }
}
