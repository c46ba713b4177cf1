using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>What anybody may know of a version that was approved: whether it stands, and the hash that a printed one is compared with. Nothing of what it says, or who wrote it.</summary>
/// <param name="State">Approved, superseded or retracted.</param>
/// <param name="UnderCorrection">It stands, and is being corrected or about to be taken back.</param>
/// <param name="Standing">The version that stands now; null when none does.</param>
public sealed record PublicVerdict(VerdictState State, DateTimeOffset ApprovedAt, string ContentHash, bool UnderCorrection, int? Standing);

/// <summary>Reads what anybody may know of a verdict.</summary>
public static class PublicVerdictQuery
{
    /// <summary>Null for what was never approved, whether or not it exists.</summary>
    public static Task<PublicVerdict?> PublicVerdictAsync(this ClaimsDb db, string number, int version, CancellationToken cancellationToken) => (
        from claim in db.Claims.AsNoTracking()
        where claim.Number == number
        from verdict in claim.Verdicts
        where verdict.Number == version && (verdict.State == VerdictState.Approved || verdict.State == VerdictState.Superseded || verdict.State == VerdictState.Retracted)
        select new PublicVerdict(
            verdict.State,
            verdict.DecidedAt!.Value,
            verdict.ContentHash,
            verdict.State == VerdictState.Approved && claim.Stage != Stage.Approved,
            claim.Verdicts.Where(other => other.State == VerdictState.Approved).Select(other => (int?)other.Number).FirstOrDefault())).SingleOrDefaultAsync(cancellationToken);
}
