namespace Claims.Domain;

public sealed partial class Claim
{
    private readonly List<Correction> _corrections = [];

    private readonly List<VerdictConfirmation> _confirmations = [];

    public IReadOnlyList<Correction> Corrections => _corrections;

    /// <summary>Who said, after something changed, that a verdict stands all the same.</summary>
    public IReadOnlyList<VerdictConfirmation> Confirmations => _confirmations;

    /// <summary>A correction is open: the standing verdict stays shown, marked.</summary>
    public bool UnderCorrection => Standing is not null && Stage != Stage.Approved;

    /// <summary>A version stood at some time, whatever became of it.</summary>
    private bool WasApproved => _verdicts.Exists(verdict => verdict.State is VerdictState.Approved or VerdictState.Retracted);

    /// <summary>The only door to an approved claim: opens the next cycle, while the standing verdict stays shown and marked.</summary>
    /// <exception cref="DomainException"><c>correction.not-approved</c>, <c>correction.editor-decides</c>, <c>correction.decided-later</c></exception>
    public void OpenCorrection(CorrectionDetails details, Actor by, DateTimeOffset now)
    {
        by.Require(Role.FactChecker, Role.Editor);
        if (Stage != Stage.Approved)
        {
            throw new DomainException("correction.not-approved");
        }

        RequireMayDecide(details.Kind, by);
        RequireNoInterest(by);
        var correction = Correction.Of(this, Standing!, details, by.RequireMember(), now);
        Cycle++;
        Stage = Stage.Researching;
        _corrections.Add(correction);
        var facts = VerdictFacts(Standing!);
        (facts["correction"], facts["responsible"], facts["decidedOn"]) = (details.Kind.ToString(), details.Responsible.ToString(), PartialDate.Of(details.DecidedOn).ToString());
        Note(by, now, "claim.correction-opened", facts, new() { ["reason"] = correction.Reason, ["cause"] = correction.Cause!, ["publicWording"] = correction.PublicWording! });
    }

    /// <summary>Says to readers in other words what is being corrected, while it is.</summary>
    /// <exception cref="DomainException"><c>correction.none</c>, <c>correction.editor-decides</c></exception>
    public void RewordCorrection(string wording, Actor by, DateTimeOffset now)
    {
        by.Require(Role.FactChecker, Role.Editor);
        var correction = Underway is { Kind: not null } open ? open : throw new DomainException("correction.none");
        RequireMayDecide(correction.Kind, by);
        RequireNoInterest(by);
        correction.Reword(wording);
        Note(by, now, "claim.correction-reworded", [], new() { ["publicWording"] = correction.PublicWording! });
    }

    /// <summary>A second editor, without an earlier part, takes the standing verdict back: none stands any more, and the work goes on.</summary>
    /// <exception cref="DomainException"><c>retraction.none</c>, <c>retraction.own</c>, <c>part.earlier</c></exception>
    public void ConfirmRetraction(string? note, Actor by, DateTimeOffset now)
    {
        by.Require(Role.Editor);
        var (retraction, member) = (RequireUndecidedRetraction(), by.RequireMember());
        if (retraction.OpenedBy == member)
        {
            throw new DomainException("retraction.own");
        }

        var said = TextRules.Optional(note, "Note", Limits.Note);
        TakePart(by, PartRole.Approver, now);
        var verdict = Standing!;
        verdict.Close(VerdictState.Retracted, now);
        retraction.Confirm(member, now);
        Note(by, now, "verdict.retracted", VerdictFacts(verdict), ReasonText("note", said));
    }

    /// <summary>Gives a retraction up before it is confirmed: nothing was changed meanwhile, so the claim is approved as before.</summary>
    /// <exception cref="DomainException"><c>retraction.none</c></exception>
    public void GiveUpRetraction(string reason, Actor by, DateTimeOffset now)
    {
        by.Require(Role.Editor);
        var (retraction, why) = (RequireUndecidedRetraction(), TextRules.Required(reason, "Reason", Limits.Reason));
        RequireNoInterest(by);
        retraction.GiveUp(by.RequireMember(), now);
        Stage = Stage.Approved;
        Note(by, now, "claim.retraction-given-up", VerdictFacts(Standing!), ReasonText("reason", why));
    }

    /// <summary>Says, after something that the standing verdict rests on changed, that it stands all the same: an editor who did not write it.</summary>
    /// <exception cref="DomainException"><c>confirm.not-approved</c>, <c>confirm.author</c></exception>
    public void ConfirmStanding(string reason, Actor by, DateTimeOffset now)
    {
        by.Require(Role.Editor);
        var standing = Stage == Stage.Approved ? Standing! : throw new DomainException("confirm.not-approved");
        var member = by.RequireMember();
        RequireNoInterest(by);
        if (_parts.Exists(part => part.MemberId == member && part.Role == PartRole.Author && part.Cycle >= FirstOfWork(standing.Cycle) && part.Cycle <= standing.Cycle))
        {
            throw new DomainException("confirm.author");
        }

        var confirmation = VerdictConfirmation.Of(standing, reason, member, now);
        _confirmations.Add(confirmation);
        Note(by, now, "verdict.confirmed", VerdictFacts(standing), ReasonText("reason", confirmation.Reason));
    }

    /// <summary>The correction that the current cycle works on, or null; one that was started over is the same.</summary>
    private Correction? Underway => Stage is Stage.Approved or Stage.Discarded ? null : _corrections.Find(correction => correction.Cycle == FirstCycleOfWork);

    private Correction RequireUndecidedRetraction() => Underway is { IsUndecided: true } retraction ? retraction : throw new DomainException("retraction.none");

    // Nothing changes before the retraction is decided: so giving it up leaves what was approved.
    private void RequireDecidedRetraction()
    {
        if (Underway is { IsUndecided: true })
        {
            throw new DomainException("retraction.undecided");
        }
    }

    // What was wrong in substance is looked at by people who did not already miss it.
    private void RequireNoEarlierPart(MemberId member)
    {
        if (CorrectionDetails.IsGrave(Underway?.Kind) && _parts.Exists(part => part.Cycle < FirstCycleOfWork && part.MemberId == member))
        {
            throw new DomainException("part.earlier");
        }
    }

    private static void RequireMayDecide(CorrectionKind? kind, Actor by)
    {
        if (CorrectionDetails.IsGrave(kind) && !by.Is(Role.Editor))
        {
            throw new DomainException("correction.editor-decides", nameof(Correction.Kind));
        }
    }
}
