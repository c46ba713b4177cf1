using Claims.Domain;

namespace Claims.Tests.Domain;

/// <summary>Gates at an approval, and the exceptions that a claim carries.</summary>
public sealed class ClaimGatesTests
{
    private const string Reason = "Es gibt nur diese eine Quelle.";

    private static readonly DateOnly Today = new(2026, 11, 2);

    private readonly Desk _desk = new();

    [Fact]
    public void A_gate_that_blocks_refuses_the_approval_by_name_and_nothing_changes()
    {
        var (claim, _) = _desk.Submitted();
        var before = (claim.Stage, claim.Version, claim.Parts.Count, claim.InReview!.Reviews.Count, claim.Events.Count);

        var refusal = Assert.Throws<DomainException>(() => Approve(claim, GatePolicy.Standard()));

        Assert.Equal("gates.block", refusal.Code);
        Assert.Equal(["sources.independent", "evidence.complete", "claimant.asked"], refusal.Args);
        Assert.Equal(before, (claim.Stage, claim.Version, claim.Parts.Count, claim.InReview!.Reviews.Count, claim.Events.Count));
        Assert.Null(claim.InReview.Gates);
    }

    [Fact]
    public void A_part_that_forbids_to_approve_is_told_before_any_gate()
    {
        var everything = _desk.Member(Role.FactChecker, Role.Editor);
        var (claim, evidence) = _desk.Researched(everything);
        claim.Submit(claim.Draft!.Version, _desk.Material(evidence), everything, _desk.Now);

        Assert.Equal("part.author", Desk.Refusal(() => claim.Approve(claim.ToRead(GatePolicy.Standard(), Today), null, GatePolicy.Standard(), Today, everything, _desk.Now)));
    }

    [Fact]
    public void Reasoned_exceptions_let_it_through_and_the_report_keeps_them()
    {
        var (claim, _) = _desk.Submitted();
        foreach (var gate in new[] { "sources.independent", "evidence.complete", "claimant.asked" })
        {
            claim.Except(gate, Reason, _desk.Author, _desk.Now);
        }

        Approve(claim, GatePolicy.Standard());

        var report = GateReport.Parse(claim.Standing!.Gates!);
        Assert.Equal(3, report.Findings.Count(finding => finding.Exception == Reason));
        Assert.Empty(report.Blocks);
        Assert.Equal((1, Today, false), (report.Policy, report.On, report.DemandsEndorsement));
        Assert.Equal(Hashes.Sha256Hex(claim.Standing.Gates!), claim.Standing.GatesHash);
        Assert.Equal(claim.Standing.GatesHash, claim.Events[^1].Facts["gates"]);
        Assert.Equal("1", claim.Events[^1].Facts["policy"]);
    }

    [Fact]
    public void Who_approves_has_read_the_exceptions_and_contacts_that_stand()
    {
        var (claim, _) = _desk.Submitted();
        var policy = OpenGates.Policy;
        var read = claim.ToRead(policy, Today);
        claim.Except("claimant.asked", Reason, _desk.Author, _desk.Now);
        Assert.Equal("gates.changed-since-read", Desk.Refusal(() => claim.Approve(read, null, policy, Today, _desk.Editor, _desk.Now)));

        read = claim.ToRead(policy, Today);
        claim.Ask(new(ContactParty.Claimant, "Pressestelle", ContactChannel.Email, "Woher?", Today), Today, _desk.Author, _desk.Now);
        Assert.Equal("gates.changed-since-read", Desk.Refusal(() => claim.Approve(read, null, policy, Today, _desk.Editor, _desk.Now)));

        read = claim.ToRead(policy, Today);
        var newer = GatePolicy.Of(3, AllGates.InOrder.ToDictionary(gate => gate.Key, _ => Strictness.Warns));
        Assert.Equal("gates.changed-since-read", Desk.Refusal(() => claim.Approve(read, null, newer, Today, _desk.Editor, _desk.Now)));
        Assert.Null(claim.PartOf(_desk.Editor.Member));

        // That a day went by, or that somebody without an interest says so, changes nothing of what is answered for.
        claim.StateInterest(false, null, _desk.Author, _desk.Now);
        claim.Approve(read, null, policy, Today.AddDays(1), _desk.Editor, _desk.Now);
        Assert.Equal(Stage.Approved, claim.Stage);
    }

    [Fact]
    public void Whoever_excepts_is_an_author_also_in_review()
    {
        var (claim, _) = _desk.Submitted();

        claim.Except("sources.independent", Reason, _desk.Editor, _desk.Now);

        Assert.Equal(PartRole.Author, claim.PartOf(_desk.Editor.Member));
        Assert.Equal("part.author", Desk.Refusal(() => Approve(claim, OpenGates.Policy)));
        Assert.Equal(("claim.gate-excepted", "sources.independent", Reason), (claim.Events[^1].Kind, claim.Events[^1].Facts["gate"], claim.Events[^1].Texts["reason"]));
    }

    [Fact]
    public void Whoever_endorsed_can_no_longer_except()
    {
        var both = _desk.Member(Role.FactChecker, Role.Reviewer);
        var (claim, _) = _desk.Submitted();
        claim.Endorse(claim.InReview!.ContentHash, null, both, _desk.Now);

        Assert.Equal("part.reader", Desk.Refusal(() => claim.Except("sources.independent", Reason, both, _desk.Now)));
        Assert.Empty(claim.Exceptions);
    }

    [Fact]
    public void An_exception_is_given_once_with_a_reason_for_a_gate_that_knows_exceptions_and_can_be_taken_back()
    {
        var claim = _desk.Claim();

        Assert.Equal("gate.unknown", Desk.Refusal(() => claim.Except("sources.none", Reason, _desk.Author, _desk.Now)));
        Assert.Equal("gate.no-exception", Desk.Refusal(() => claim.Except("interests.none", Reason, _desk.Author, _desk.Now)));
        Assert.Equal("text.required", Desk.Refusal(() => claim.Except("sources.primary", " ", _desk.Author, _desk.Now)));
        Assert.Equal("actor.role", Desk.Refusal(() => claim.Except("sources.primary", Reason, _desk.Reviewer, _desk.Now)));
        Assert.Equal("gate.not-excepted", Desk.Refusal(() => claim.TakeBackException("sources.primary", _desk.Author, _desk.Now)));
        claim.Except("sources.primary", Reason, _desk.Author, _desk.Now);
        Assert.Equal("gate.excepted-already", Desk.Refusal(() => claim.Except("sources.primary", Reason, _desk.Author, _desk.Now)));

        claim.TakeBackException("sources.primary", _desk.Colleague, _desk.Now);

        Assert.Empty(claim.Exceptions);
        Assert.Equal("claim.gate-exception-taken-back", claim.Events[^1].Kind);
        Assert.Equal(PartRole.Author, claim.PartOf(_desk.Colleague.Member));
    }

    [Fact]
    public void What_is_approved_or_discarded_takes_no_exception()
    {
        var (approved, _) = _desk.Approved();
        var discarded = _desk.Claim();
        discarded.Discard("Nicht prüfbar", _desk.Author, _desk.Now);

        Assert.Equal("claim.approved", Desk.Refusal(() => approved.Except("sources.primary", Reason, _desk.Author, _desk.Now)));
        Assert.Equal("claim.discarded", Desk.Refusal(() => discarded.Except("sources.primary", Reason, _desk.Author, _desk.Now)));
    }

    [Fact]
    public void An_exception_holds_for_its_cycle_and_no_longer()
    {
        var (claim, evidence) = _desk.Submitted();
        claim.Except("sources.independent", Reason, _desk.Author, _desk.Now);
        var policy = GatePolicy.Of(1, new Dictionary<string, Strictness> { ["sources.independent"] = Strictness.Blocks });
        Approve(claim, policy);
        claim.OpenCorrection("Neue Zahl", _desk.Colleague, _desk.Now);
        claim.SaveDraft(Desk.Draft("Das Amt nennt jetzt 48,3 Milliarden Euro [1]."), claim.Draft!.Version, _desk.Colleague, _desk.Now);
        claim.Submit(claim.Draft.Version, _desk.Material(evidence), _desk.Colleague, _desk.Now);

        Assert.Equal("gates.block", Desk.Refusal(() => Approve(claim, policy)));
        claim.Except("sources.independent", Reason, _desk.Colleague, _desk.Now);
        Approve(claim, policy);

        Assert.Equal([1, 2], claim.Exceptions.Select(exception => exception.Cycle));
    }

    [Fact]
    public void A_quote_that_finds_its_place_in_review_opens_its_gate()
    {
        var claim = _desk.Claim();
        var waiting = claim.AddWaitingQuote(_desk.Source.Id, "48 Milliarden Euro", null, null, _desk.Author, _desk.Now);
        var evidence = _desk.Evidence();
        claim.AddEvidence(evidence, Stance.Supports, CalculationRole.Found, null, _desk.Author, _desk.Now);
        claim.SaveDraft(Desk.Draft(), 0, _desk.Author, _desk.Now);
        claim.Submit(claim.Draft!.Version, _desk.Material(evidence), _desk.Author, _desk.Now);
        var policy = GatePolicy.Of(1, new Dictionary<string, Strictness> { ["quotes.stand"] = Strictness.Blocks });

        Assert.Single(claim.Gates(policy, Today).Blocks);
        claim.AnchorQuote(waiting.Id, _desk.Text, _desk.Text.Body.IndexOf("48", StringComparison.Ordinal), _desk.Editor, _desk.Now);

        Assert.Empty(claim.Gates(policy, Today).Blocks);
    }

    [Fact]
    public void An_endorsement_can_be_demanded_and_the_report_says_so()
    {
        var (claim, _) = _desk.Submitted();
        var policy = GatePolicy.Of(1, new Dictionary<string, Strictness> { ["endorsed"] = Strictness.Blocks });

        Assert.Equal("gates.block", Desk.Refusal(() => Approve(claim, policy)));
        claim.Endorse(claim.InReview!.ContentHash, null, _desk.Reviewer, _desk.Now);
        Approve(claim, policy);

        Assert.True(GateReport.Parse(claim.Standing!.Gates!).DemandsEndorsement);
    }

    private void Approve(Claim claim, GatePolicy policy) => claim.Approve(claim.ToRead(policy, Today), null, policy, Today, _desk.Editor, _desk.Now);
}
