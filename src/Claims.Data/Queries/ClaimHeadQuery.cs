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

            // The newest correction is the one that is worked on, also in a cycle that was started over.
            Correcting = claim.Corrections.Where(_ => claim.Stage != Stage.Approved).OrderByDescending(correction => correction.Cycle).Select(correction => correction.Kind).FirstOrDefault(),
            Undecided = claim.Stage != Stage.Approved && claim.Corrections.Any(correction =>
                correction.Kind == CorrectionKind.Retraction && correction.RetractedAt == null && correction.GivenUpAt == null),
            HadPart = claim.Parts.Any(part => part.MemberId == me && part.Cycle < claim.Corrections.Max(correction => (int?)correction.Cycle)),
            MyInterest = claim.Interests.Where(stated => stated.MemberId == me).Select(stated => (bool?)stated.HasInterest).FirstOrDefault(),

            // Every cycle between that one and this was started over.
            WroteBefore = claim.Parts.Any(part => part.MemberId == me && part.Role == PartRole.Author && part.Cycle < claim.Cycle
                && claim.Restarts.Count(restart => restart.Cycle > part.Cycle) == claim.Cycle - part.Cycle),
            HasConflict = claim.Parts.Any(part => part.Cycle == claim.Cycle && claim.Interests.Any(stated => stated.HasInterest && stated.MemberId == part.MemberId)),
        }).SingleOrDefaultAsync(cancellationToken);
}
