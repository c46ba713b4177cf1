using Claims.Domain;

namespace Claims.Tests.Domain;

public sealed class CorrectionsTests
{
    private readonly Desk _desk = new();

    [Fact]
    public void Opening_keeps_what_was_wrong_why_whose_work_and_what_readers_are_told()
    {
        var (claim, _) = _desk.Approved();
        claim.OpenCorrection(new(CorrectionKind.Update, " Neu. ", "Revision des Amts", ResponsibleRole.Source, "Das Amt hat revidiert.", new(2026, 11, 1)), _desk.Author, _desk.Now);

        var correction = Assert.Single(claim.Corrections);
        Assert.Equal((2, claim.Standing!.Id, CorrectionKind.Update, "Neu.", "Revision des Amts"), (correction.Cycle, correction.Corrects, correction.Kind!.Value, correction.Reason, correction.Cause));
        Assert.Equal((ResponsibleRole.Source, "Das Amt hat revidiert.", new DateOnly(2026, 11, 1), _desk.Author.Member), (correction.Responsible!.Value, correction.PublicWording, correction.DecidedOn!.Value, correction.OpenedBy));
        var told = claim.Events[^1];
        Assert.Equal(("claim.correction-opened", "Update", "Source", "2026-11-01"), (told.Kind, told.Facts["correction"], told.Facts["responsible"], told.Facts["decidedOn"]));
        Assert.Equal(["cause", "publicWording", "reason"], told.Texts.Keys.Order());
    }

    [Fact]
    public void Fact_checkers_open_what_is_small_and_editors_decide_on_what_is_grave()
    {
        foreach (var kind in Enum.GetValues<CorrectionKind>())
        {
            var (claim, _) = _desk.Approved();
            if (kind is CorrectionKind.Substantial or CorrectionKind.Retraction)
            {
                Assert.Equal("correction.editor-decides", Desk.Refusal(() => claim.OpenCorrection(Corrections.Details(kind), _desk.Author, _desk.Now)));
                Assert.Equal((1, Stage.Approved), (claim.Cycle, claim.Stage));
                claim.OpenCorrection(Corrections.Details(kind), _desk.Editor, _desk.Now);
            }
            else
            {
                claim.OpenCorrection(Corrections.Details(kind), _desk.Author, _desk.Now);
            }

            Assert.True(claim.UnderCorrection);
        }
    }

    [Fact]
    public void What_is_missing_or_lies_ahead_is_refused_and_changes_nothing()
    {
        var (claim, _) = _desk.Approved();
        var details = Corrections.Details();
        Assert.Equal("correction.decided-later", Desk.Refusal(() => claim.OpenCorrection(details with { DecidedOn = new(2026, 11, 5) }, _desk.Author, _desk.Now)));
        Assert.Equal("text.required", Desk.Refusal(() => claim.OpenCorrection(details with { Cause = " " }, _desk.Author, _desk.Now)));
        Assert.Equal("text.required", Desk.Refusal(() => claim.OpenCorrection(details with { PublicWording = "" }, _desk.Author, _desk.Now)));
        Assert.Equal((1, Stage.Approved, 0), (claim.Cycle, claim.Stage, claim.Corrections.Count));
    }

    [Fact]
    public void A_substantial_correction_goes_to_people_who_had_no_part_before()
    {
        var (claim, evidence) = _desk.Submitted();
        claim.Endorse(claim.InReview!.ContentHash, null, _desk.Reviewer, _desk.Now);
        claim.Approve(claim.InReview.ContentHash, null, _desk.Editor, _desk.Now);
        claim.OpenCorrection(Corrections.Details(CorrectionKind.Substantial), _desk.Editor, _desk.Now);

        Assert.All<Action>(
        [
            () => claim.Edit(_desk.Details(), _desk.Author, _desk.Now),
            () => claim.SaveDraft(Desk.Draft("Neu [1]."), 1, _desk.Author, _desk.Now),
            () => claim.AddQuote(_desk.Text, 0, "Im", _desk.Author, _desk.Now),
            () => claim.RemoveEvidence(claim.Evidence[0].Id, _desk.Editor, _desk.Now),
        ], step => Assert.Equal("part.earlier", Desk.Refusal(step)));
        claim.SaveDraft(Desk.Draft("Neu [1]."), 1, _desk.Colleague, _desk.Now);
        claim.Submit(2, _desk.Material(evidence), _desk.Author, _desk.Now);
        var hash = claim.InReview!.ContentHash;
        Assert.Equal("part.earlier", Desk.Refusal(() => claim.Endorse(hash, null, _desk.Reviewer, _desk.Now)));
        Assert.Equal("part.earlier", Desk.Refusal(() => claim.Return(hash, "Nein", _desk.Editor, _desk.Now)));
        Assert.Equal("part.earlier", Desk.Refusal(() => claim.Approve(hash, null, _desk.Editor, _desk.Now)));
        claim.Approve(hash, null, _desk.Member(Role.Editor), _desk.Now);
        Assert.Equal((2, VerdictState.Superseded), (claim.Standing!.Number, claim.Verdicts[0].State));
    }

    [Fact]
    public void After_it_the_next_small_one_is_open_to_all_again()
    {
        var (claim, _) = _desk.Approved();
        claim.OpenCorrection(Corrections.Details(CorrectionKind.Minor), _desk.Author, _desk.Now);
        claim.SaveDraft(Desk.Draft("Neu [1]."), 1, _desk.Author, _desk.Now);
        Assert.Equal(PartRole.Author, claim.PartOf(_desk.Author.Member));
    }

    [Fact]
    public void Nothing_changes_until_a_second_editor_without_an_earlier_part_confirms_a_retraction()
    {
        var (second, opener) = (_desk.Member(Role.Editor), _desk.Member(Role.Editor));
        var (claim, evidence) = _desk.Approved();
        claim.OpenCorrection(Corrections.Details(CorrectionKind.Retraction), opener, _desk.Now);

        Assert.NotNull(claim.Standing);
        Assert.Equal("retraction.undecided", Desk.Refusal(() => claim.SaveDraft(Desk.Draft("Neu [1]."), 1, _desk.Colleague, _desk.Now)));
        Assert.Equal("retraction.undecided", Desk.Refusal(() => claim.Submit(1, _desk.Material(evidence), _desk.Colleague, _desk.Now)));
        Assert.Equal("retraction.own", Desk.Refusal(() => claim.ConfirmRetraction(null, opener, _desk.Now)));
        Assert.Equal("part.earlier", Desk.Refusal(() => claim.ConfirmRetraction(null, _desk.Editor, _desk.Now)));
        Assert.Equal("actor.role", Desk.Refusal(() => claim.ConfirmRetraction(null, _desk.Colleague, _desk.Now)));
        claim.ConfirmRetraction("So ist es.", second, _desk.Now);

        Assert.Null(claim.Standing);
        Assert.False(claim.UnderCorrection);
        Assert.Equal((VerdictState.Retracted, Stage.Researching, "verdict.retracted"), (claim.Verdicts[0].State, claim.Stage, claim.Events[^1].Kind));
        Assert.Equal((second.Member, PartRole.Approver), (claim.Corrections[0].RetractedBy, claim.PartOf(second.Member)));
        Assert.NotNull(claim.Verdicts[0].DecidedAt);
        Assert.Equal("retraction.none", Desk.Refusal(() => claim.ConfirmRetraction(null, second, _desk.Now)));
        Assert.Equal("claim.has-verdict", Desk.Refusal(() => claim.Discard("Weg damit", _desk.Colleague, _desk.Now)));
    }

    [Fact]
    public void After_a_retraction_new_people_come_to_a_new_verdict()
    {
        var second = _desk.Member(Role.Editor);
        var (claim, evidence) = _desk.Approved();
        claim.OpenCorrection(Corrections.Details(CorrectionKind.Retraction), _desk.Editor, _desk.Now);
        claim.ConfirmRetraction(null, second, _desk.Now);
        Assert.Equal("part.earlier", Desk.Refusal(() => claim.SaveDraft(Desk.Draft("Neu [1]."), 1, _desk.Author, _desk.Now)));
        claim.SaveDraft(Desk.Draft("Neu [1]."), 1, _desk.Colleague, _desk.Now);
        claim.Submit(2, _desk.Material(evidence), _desk.Colleague, _desk.Now);
        claim.Approve(claim.InReview!.ContentHash, null, second, _desk.Now);

        Assert.Equal((2, VerdictState.Retracted), (claim.Standing!.Number, claim.Verdicts[0].State));
    }

    [Fact]
    public void A_retraction_that_is_given_up_leaves_the_claim_as_it_was()
    {
        var (claim, _) = _desk.Approved();
        claim.OpenCorrection(Corrections.Details(CorrectionKind.Retraction), _desk.Editor, _desk.Now);
        Assert.Equal("actor.role", Desk.Refusal(() => claim.GiveUpRetraction("Doch nicht", _desk.Author, _desk.Now)));
        claim.GiveUpRetraction("Doch nicht", _desk.Editor, _desk.Now);

        Assert.Equal((Stage.Approved, VerdictState.Approved), (claim.Stage, claim.Standing!.State));
        Assert.Equal("retraction.none", Desk.Refusal(() => claim.GiveUpRetraction("Noch einmal", _desk.Editor, _desk.Now)));
        claim.OpenCorrection(Corrections.Details(CorrectionKind.Minor), _desk.Author, _desk.Now);
        claim.SaveDraft(Desk.Draft("Neu [1]."), 1, _desk.Author, _desk.Now);
        Assert.Equal(3, claim.Cycle);
    }

    [Fact]
    public void What_readers_are_told_is_put_better_only_while_the_correction_is_open()
    {
        var (claim, evidence) = _desk.Approved();
        Assert.Equal("correction.none", Desk.Refusal(() => claim.RewordCorrection("Besser", _desk.Author, _desk.Now)));
        claim.OpenCorrection(Corrections.Details(CorrectionKind.Minor), _desk.Author, _desk.Now);
        claim.RewordCorrection("Besser", _desk.Author, _desk.Now);
        Assert.Equal("Besser", claim.Corrections[0].PublicWording);
        claim.SaveDraft(Desk.Draft("Neu [1]."), 1, _desk.Author, _desk.Now);
        claim.Submit(2, _desk.Material(evidence), _desk.Author, _desk.Now);
        claim.Approve(claim.InReview!.ContentHash, null, _desk.Editor, _desk.Now);
        Assert.Equal("correction.none", Desk.Refusal(() => claim.RewordCorrection("Zu spät", _desk.Author, _desk.Now)));

        claim.OpenCorrection(Corrections.Details(CorrectionKind.Substantial), _desk.Editor, _desk.Now);
        Assert.Equal("correction.editor-decides", Desk.Refusal(() => claim.RewordCorrection("Besser", _desk.Author, _desk.Now)));
    }

    [Fact]
    public void An_editor_who_did_not_write_it_confirms_that_a_verdict_stands()
    {
        var writer = _desk.Member(Role.Editor);
        var (claim, evidence) = _desk.Researched(writer);
        Assert.Equal("confirm.not-approved", Desk.Refusal(() => claim.ConfirmStanding("Gilt", _desk.Editor, _desk.Now)));
        claim.Submit(1, _desk.Material(evidence), writer, _desk.Now);
        claim.Approve(claim.InReview!.ContentHash, null, _desk.Editor, _desk.Now);

        Assert.Equal("confirm.author", Desk.Refusal(() => claim.ConfirmStanding("Gilt", writer, _desk.Now)));
        Assert.Equal("actor.role", Desk.Refusal(() => claim.ConfirmStanding("Gilt", _desk.Colleague, _desk.Now)));
        claim.ConfirmStanding("Die Revision ändert nichts.", _desk.Editor, _desk.Now);
        var confirmation = Assert.Single(claim.Confirmations);
        Assert.Equal((claim.Standing!.Id, "Die Revision ändert nichts.", "verdict.confirmed"), (confirmation.VerdictId, confirmation.Reason, claim.Events[^1].Kind));
    }

    [Fact]
    public void Editors_and_administrators_withdraw_an_edition_with_a_reason()
    {
        var dossier = Dossier.Create(new("Handel", null, null, "de"), _desk.Editor, _desk.Now);
        var edition = EditionId.New(_desk.Now);
        Assert.Equal("actor.role", Desk.Refusal(() => dossier.WithdrawEdition(edition, 1, "Falsch", _desk.Author, _desk.Now)));
        Assert.Equal("text.required", Desk.Refusal(() => dossier.WithdrawEdition(edition, 1, " ", _desk.Editor, _desk.Now)));
        Assert.Equal((edition, "Falsch"), dossier.WithdrawEdition(edition, 1, "Falsch", _desk.Administrator, _desk.Now) is var withdrawn ? (withdrawn.EditionId, withdrawn.Reason) : default);
        Assert.Equal(("dossier.edition-withdrawn", "1"), (dossier.Events[^1].Kind, dossier.Events[^1].Facts["edition"]));
    }
}
