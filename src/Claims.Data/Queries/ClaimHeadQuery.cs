using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Reads what every page about one claim needs.</summary>
public static class ClaimHeadQuery
{
    /// <param name="me">Whose part in the current cycle is told.</param>
    public static Task<ClaimHead?> ClaimHeadAsync(this ClaimsDb db, string number, MemberId? me, CancellationToken cancellationToken) =>
        db.Claims.AsNoTracking().Where(claim => claim.Number == number).Select(claim => new ClaimHead(
            claim.Id,
            claim.Number,
            claim.Statement,
            claim.Language,
            claim.Stage,
            claim.Version,
            claim.Cycle,
            claim.Parts.Where(part => part.Cycle == claim.Cycle && part.MemberId == me).Select(part => (PartRole?)part.Role).FirstOrDefault(),
            claim.Verdicts.Any(verdict => verdict.State == VerdictState.Approved),
            claim.Draft == null ? null : claim.Draft.Version,
            claim.ChangedAt)
        {
            Retracted = claim.Verdicts.Any(verdict => verdict.State == VerdictState.Retracted) && !claim.Verdicts.Any(verdict => verdict.State == VerdictState.Approved),
            Correcting = claim.Corrections.Where(correction => correction.Cycle == claim.Cycle && claim.Stage != Stage.Approved).Select(correction => correction.Kind).FirstOrDefault(),
            Undecided = claim.Stage != Stage.Approved && claim.Corrections.Any(correction => correction.Cycle == claim.Cycle
                && correction.Kind == CorrectionKind.Retraction && correction.RetractedAt == null && correction.GivenUpAt == null),
            HadPart = claim.Parts.Any(part => part.Cycle < claim.Cycle && part.MemberId == me),
        }).SingleOrDefaultAsync(cancellationToken);
}
