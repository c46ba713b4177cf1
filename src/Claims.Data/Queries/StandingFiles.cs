using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>
/// What readers are told of people and outlets. Nothing approved can be edited, so the claimant and the sources of an approved claim are those of its snapshot; only while a correction is
/// open may they differ, and then the snapshot is asked.
/// </summary>
internal static class StandingFiles
{
    public static IQueryable<Verdict> Standing(this ClaimsDb db) => db.Verdicts.AsNoTracking().Where(verdict => verdict.State == VerdictState.Approved && verdict.DecidedAt != null);

    /// <summary>The standing verdicts that are being worked on again.</summary>
    public static async Task<IReadOnlyList<CorrectedVerdict>> CorrectedAsync(this ClaimsDb db, CancellationToken cancellationToken)
    {
        var rows = await (
            from claim in db.Claims.AsNoTracking()
            where claim.Stage != Stage.Approved && claim.Stage != Stage.Open && claim.Stage != Stage.Discarded
            join verdict in db.Standing() on claim.Id equals verdict.ClaimId
            select new { verdict.Id, verdict.ScaleVersion, verdict.RatingKey, verdict.Snapshot }).ToListAsync(cancellationToken);
        return [.. rows.Select(row => new CorrectedVerdict(row.Id, row.ScaleVersion, row.RatingKey, Snapshot.Parse(row.Snapshot)))];
    }

    /// <summary>The standing verdicts of claims that answer to this, and of those under correction that did when they were approved.</summary>
    public static IQueryable<Verdict> StandingOf(this ClaimsDb db, Expression<Func<Claim, bool>> now, IEnumerable<CorrectedVerdict> then)
    {
        var approved = db.Claims.Where(claim => claim.Stage == Stage.Approved).Where(now).Select(claim => claim.Id);
        var corrected = then.Select(verdict => verdict.Id).ToList();
        return db.Standing().Where(verdict => approved.Contains(verdict.ClaimId) || corrected.Contains(verdict.Id));
    }
}

/// <summary>A standing verdict of a claim that is under correction, by what it was given on.</summary>
internal sealed record CorrectedVerdict(VerdictId Id, int ScaleVersion, string RatingKey, Snapshot Told);
