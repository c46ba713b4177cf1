using System.Text.Json;
using Claims.Domain;

namespace Claims.Tests.Domain;

public sealed class VerdictTests
{
    private readonly Desk _desk = new();

    [Fact]
    public void Submitting_freezes_a_snapshot_whose_hash_is_that_of_its_bytes()
    {
        var (claim, _) = _desk.Submitted();

        var verdict = claim.InReview!;
        Assert.Equal(Stage.InReview, claim.Stage);
        Assert.Equal(Hashes.Sha256Hex(verdict.Snapshot), verdict.ContentHash);
        var snapshot = Snapshot.Parse(verdict.Snapshot);
        Assert.Equal(verdict.Snapshot, snapshot.ToBytes());
        Assert.Equal("48 Milliarden Euro", Assert.Single(snapshot.Quotes).Exact);
        Assert.Equal(_desk.Text.Sha256, snapshot.Quotes[0].TextSha256);
        Assert.Equal("48.2", Assert.Single(snapshot.Evidence).Quantity!.Value);
        Assert.True(snapshot.Calculation!.Holds);
        Assert.Equal(32, snapshot.Salt.Length);
    }

    [Fact]
    public void A_snapshot_holds_no_json_number()
    {
        var (claim, _) = _desk.Submitted();

        Assert.DoesNotContain(Leaves(JsonDocument.Parse(claim.InReview!.Snapshot).RootElement), leaf => leaf.ValueKind == JsonValueKind.Number);
    }

    [Fact]
    public void Two_submissions_of_the_same_words_have_two_hashes()
    {
        var (claim, evidence) = _desk.Submitted();
        var first = claim.InReview!.ContentHash;
        claim.Withdraw("Tippfehler", _desk.Author, _desk.Now);
        claim.Submit(1, _desk.Material(evidence), _desk.Author, _desk.Now);

        Assert.NotEqual(first, claim.InReview!.ContentHash);
        Assert.Equal(2, claim.InReview.Number);
    }

    [Theory]
    [InlineData(null, "Satz.", "Weil [1].", 1, "verdict.no-rating")]
    [InlineData("true", " ", "Weil [1].", 1, "verdict.no-summary")]
    [InlineData("true", "Satz.", null, 1, "verdict.no-reasoning")]
    [InlineData("true", "Satz.", "Weil.", 0, "verdict.no-evidence")]
    [InlineData("true", "Satz.", "Weil [2].", 1, "verdict.note-unknown")]
    [InlineData("true", "Satz.", "Weil.", 7, "verdict.cited-unknown")]
    [InlineData("maybe", "Satz.", "Weil [1].", 1, "verdict.rating-unknown")]
    public void An_incomplete_draft_is_saved_but_not_submitted(string? rating, string? summary, string? reasoning, int cited, string code)
    {
        var (claim, evidence) = _desk.Researched();
        claim.SaveDraft(new(rating, summary, reasoning, cited == 0 ? [] : [cited]), 1, _desk.Author, _desk.Now);

        Assert.Equal(code, Desk.Refusal(() => claim.Submit(2, _desk.Material(evidence), _desk.Author, _desk.Now)));
        Assert.Equal(Stage.Researching, claim.Stage);
    }

    [Fact]
    public void A_link_in_the_reasoning_is_no_note()
    {
        var (claim, evidence) = _desk.Researched();
        claim.SaveDraft(Desk.Draft("Siehe [5](https://example.org) und [1]."), 1, _desk.Author, _desk.Now);

        claim.Submit(2, _desk.Material(evidence), _desk.Author, _desk.Now);

        Assert.Equal(Stage.InReview, claim.Stage);
    }

    [Fact]
    public void Two_notes_side_by_side_are_both_notes()
    {
        var (claim, evidence) = _desk.Researched();
        claim.SaveDraft(Desk.Draft("Beide [9][1]."), 1, _desk.Author, _desk.Now);

        Assert.Equal("verdict.note-unknown", Desk.Refusal(() => claim.Submit(2, _desk.Material(evidence), _desk.Author, _desk.Now)));
    }

    [Fact]
    public void A_draft_made_from_an_older_one_is_refused_and_an_unchanged_one_changes_nothing()
    {
        var (claim, _) = _desk.Researched();
        claim.SaveDraft(Desk.Draft("Anders [1]."), 1, _desk.Colleague, _desk.Now);

        Assert.Equal("draft.changed", Desk.Refusal(() => claim.SaveDraft(Desk.Draft(), 1, _desk.Author, _desk.Now)));
        var events = claim.Events.Count;
        claim.SaveDraft(Desk.Draft("Anders [1]."), 2, _desk.Member(Role.Editor), _desk.Now);
        Assert.Equal(events, claim.Events.Count);
    }

    [Fact]
    public void Nothing_of_a_claim_in_review_can_be_edited()
    {
        var (claim, evidence) = _desk.Submitted();

        Assert.All<Action>(
        [
            () => claim.Edit(_desk.Details(), _desk.Author, _desk.Now),
            () => claim.AddQuote(_desk.Text, 0, "Im", _desk.Author, _desk.Now),
            () => claim.RemoveQuote(claim.Quotes[0].Id, _desk.Author, _desk.Now),
            () => claim.AddEvidence(_desk.Evidence("Neu"), Stance.Context, CalculationRole.None, null, _desk.Author, _desk.Now),
            () => claim.ChangeEvidence(claim.Evidence[0].Id, Stance.Context, CalculationRole.None, null, _desk.Author, _desk.Now),
            () => claim.RemoveEvidence(claim.Evidence[0].Id, _desk.Author, _desk.Now),
            () => claim.SaveDraft(Desk.Draft("Neu [1]."), 1, _desk.Author, _desk.Now),
            () => claim.DeleteDraft(1, _desk.Author, _desk.Now),
            () => claim.Submit(1, _desk.Material(evidence), _desk.Author, _desk.Now),
        ], step => Assert.Equal("claim.in-review", Desk.Refusal(step)));
    }

    [Fact]
    public void Nobody_approves_endorses_or_returns_what_they_wrote()
    {
        var everything = _desk.Member(Role.FactChecker, Role.Reviewer, Role.Editor, Role.Administrator);
        var (claim, evidence) = _desk.Researched(everything);
        claim.Submit(1, _desk.Material(evidence), _desk.Author, _desk.Now);
        var hash = claim.InReview!.ContentHash;

        Assert.Equal("part.author", Desk.Refusal(() => claim.Approve(hash, null, everything, _desk.Now)));
        Assert.Equal("part.author", Desk.Refusal(() => claim.Endorse(hash, null, everything, _desk.Now)));
        Assert.Equal("part.author", Desk.Refusal(() => claim.Return(hash, "Nein", everything, _desk.Now)));
    }

    [Fact]
    public void Who_changes_the_draft_of_a_returned_verdict_can_then_not_approve_it()
    {
        var (claim, evidence) = _desk.Submitted();
        var second = _desk.Member(Role.Editor);
        claim.Return(claim.InReview!.ContentHash, "Welches Jahr?", _desk.Reviewer, _desk.Now);
        claim.SaveDraft(Desk.Draft("Im Jahr 2024 [1]."), 1, second, _desk.Now);
        claim.Submit(2, _desk.Material(evidence), _desk.Author, _desk.Now);

        Assert.Equal("part.author", Desk.Refusal(() => claim.Approve(claim.InReview!.ContentHash, null, second, _desk.Now)));
        claim.Approve(claim.InReview!.ContentHash, null, _desk.Editor, _desk.Now);
        Assert.Equal(2, claim.Standing!.Number);
    }

    [Fact]
    public void Who_endorsed_cannot_approve_as_well_and_cannot_write_in_the_same_cycle()
    {
        var both = _desk.Member(Role.Reviewer, Role.Editor);
        var (claim, _) = _desk.Submitted();
        var hash = claim.InReview!.ContentHash;
        claim.Endorse(hash, "Geprüft", both, _desk.Now);

        Assert.Equal("review.endorsed-already", Desk.Refusal(() => claim.Endorse(hash, null, both, _desk.Now)));
        Assert.Equal("part.reader", Desk.Refusal(() => claim.Approve(hash, null, both, _desk.Now)));
        claim.Return(hash, "Doch nicht", both, _desk.Now);
        Assert.Equal("part.reader", Desk.Refusal(() => claim.SaveDraft(Desk.Draft("Ich [1]."), 1, both, _desk.Now)));
    }

    [Fact]
    public void An_editor_who_returned_may_approve_the_next_version()
    {
        var (claim, evidence) = _desk.Submitted();
        claim.Return(claim.InReview!.ContentHash, "Welches Jahr?", _desk.Editor, _desk.Now);
        claim.SaveDraft(Desk.Draft("Im Jahr 2024 [1]."), 1, _desk.Author, _desk.Now);
        claim.Submit(2, _desk.Material(evidence), _desk.Author, _desk.Now);

        claim.Approve(claim.InReview!.ContentHash, null, _desk.Editor, _desk.Now);

        Assert.Equal(Stage.Approved, claim.Stage);
    }

    [Fact]
    public void Only_reviewers_endorse_and_only_editors_approve_and_the_command_does_neither()
    {
        var (claim, _) = _desk.Submitted();
        var hash = claim.InReview!.ContentHash;

        Assert.Equal("actor.role", Desk.Refusal(() => claim.Endorse(hash, null, _desk.Editor, _desk.Now)));
        Assert.Equal("actor.role", Desk.Refusal(() => claim.Approve(hash, null, _desk.Reviewer, _desk.Now)));
        Assert.Equal("actor.role", Desk.Refusal(() => claim.Approve(hash, null, _desk.Administrator, _desk.Now)));
        Assert.Equal("actor.role", Desk.Refusal(() => claim.Approve(hash, null, Actor.Command, _desk.Now)));
        Assert.Equal("actor.role", Desk.Refusal(() => claim.Endorse(hash, null, Actor.Command, _desk.Now)));
        Assert.Equal("actor.role", Desk.Refusal(() => claim.Return(hash, "Nein", Actor.Command, _desk.Now)));
    }

    [Fact]
    public void Only_exactly_what_was_read_is_decided_upon()
    {
        var (claim, _) = _desk.Submitted();

        Assert.Equal("verdict.changed-since-read", Desk.Refusal(() => claim.Approve(new string('0', 64), null, _desk.Editor, _desk.Now)));
        Assert.Equal(Stage.InReview, claim.Stage);
        Assert.Null(claim.PartOf(_desk.Editor.Member));

        var hash = claim.InReview!.ContentHash;
        claim.InReview.Snapshot[^2] ^= 1;
        Assert.Equal("verdict.changed-since-read", Desk.Refusal(() => claim.Approve(hash, null, _desk.Editor, _desk.Now)));
    }

    [Fact]
    public void Returning_and_withdrawing_need_a_reason_and_only_an_author_withdraws()
    {
        var (claim, _) = _desk.Submitted();
        var hash = claim.InReview!.ContentHash;

        Assert.Equal("text.required", Desk.Refusal(() => claim.Return(hash, "", _desk.Reviewer, _desk.Now)));
        Assert.Equal("text.required", Desk.Refusal(() => claim.Withdraw("", _desk.Author, _desk.Now)));
        Assert.Equal("withdraw.not-author", Desk.Refusal(() => claim.Withdraw("Ich nicht", _desk.Colleague, _desk.Now)));
        claim.Withdraw("Quelle fehlt", _desk.Author, _desk.Now);
        Assert.Equal(VerdictState.Withdrawn, claim.Verdicts[0].State);
        Assert.Equal(Stage.Researching, claim.Stage);
    }

    [Fact]
    public void Approval_makes_the_standing_verdict_and_closes_every_door_but_correction()
    {
        var (claim, _) = _desk.Approved();

        Assert.Same(claim.Verdicts[0], claim.Standing);
        Assert.Equal("claim.approved", Desk.Refusal(() => claim.Edit(_desk.Details(), _desk.Author, _desk.Now)));
        Assert.Equal("verdict.not-in-review", Desk.Refusal(() => claim.Approve(claim.Standing!.ContentHash, null, _desk.Member(Role.Editor), _desk.Now)));
    }

    [Fact]
    public void A_correction_opens_a_cycle_with_new_parts_while_the_standing_verdict_stays()
    {
        var (claim, evidence) = _desk.Approved();

        Assert.Equal("text.required", Desk.Refusal(() => claim.OpenCorrection("", _desk.Author, _desk.Now)));
        claim.OpenCorrection("Das Amt hat die Zahl revidiert", _desk.Author, _desk.Now);

        Assert.True(claim.UnderCorrection);
        Assert.Equal(1, claim.Standing!.Number);
        Assert.Equal("correction.not-approved", Desk.Refusal(() => claim.OpenCorrection("Noch einmal", _desk.Author, _desk.Now)));

        // Who approved the first verdict may write in the new cycle, and can then not approve it.
        claim.SaveDraft(Desk.Draft("Revidiert [1]."), 1, _desk.Editor, _desk.Now);
        claim.Submit(2, _desk.Material(evidence), _desk.Author, _desk.Now);
        Assert.Equal("part.author", Desk.Refusal(() => claim.Approve(claim.InReview!.ContentHash, null, _desk.Editor, _desk.Now)));
        claim.Approve(claim.InReview!.ContentHash, null, _desk.Member(Role.Editor), _desk.Now);

        Assert.Equal(2, claim.Standing!.Number);
        Assert.Equal(VerdictState.Superseded, claim.Verdicts[0].State);
        Assert.False(claim.UnderCorrection);
    }

    [Fact]
    public void A_correction_that_changes_nothing_is_not_submitted()
    {
        var (claim, evidence) = _desk.Approved();
        var second = _desk.Member(Role.Editor);
        claim.OpenCorrection("Zweifel", second, _desk.Now);

        Assert.Equal("verdict.no-author", Desk.Refusal(() => claim.Submit(1, _desk.Material(evidence), second, _desk.Now)));
    }

    private static IEnumerable<JsonElement> Leaves(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Leaves(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Leaves),
        _ => [element],
    };
}
