using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>
/// What readers are told of people and outlets. Nothing approved can be edited, so the claimant and the sources of an approved claim are those of its snapshot; only while a correction is
/// open may they differ, and then the snapshot is asked.
/// </summary>
internal static class StandingFiles
{
    /// <summary>The standing verdicts that are being worked on again.</summary>
    public static async Task<IReadOnlyList<CorrectedVerdict>> CorrectedAsync(this ClaimsDb db, CancellationToken cancellationToken)
    {
        var rows = await (
            from claim in db.Claims.AsNoTracking()
            where claim.Stage == Stage.Researching || claim.Stage == Stage.InReview
            join verdict in db.Verdicts on claim.Id equals verdict.ClaimId
            where verdict.State == VerdictState.Approved
            select new { claim.Id, verdict.ScaleVersion, verdict.RatingKey, verdict.Snapshot }).ToListAsync(cancellationToken);
        return [.. rows.Select(row => new CorrectedVerdict(row.Id, row.ScaleVersion, row.RatingKey, Snapshot.Parse(row.Snapshot)))];
    }

    /// <summary>The approved claims that answer to this, and those under correction that did when they were approved: each has a standing verdict.</summary>
    public static IQueryable<Claim> StandingOf(this ClaimsDb db, Expression<Func<Claim, bool>> now, IEnumerable<CorrectedVerdict> then)
    {
        var approved = db.Claims.Where(claim => claim.Stage == Stage.Approved).Where(now).Select(claim => claim.Id);
        var corrected = then.Select(verdict => verdict.Claim).ToList();
        return db.Claims.AsNoTracking().Where(claim => approved.Contains(claim.Id) || corrected.Contains(claim.Id));
    }

    /// <summary>
    /// What was found on each of these claims; null where nothing stands. The claims are asked for their verdicts, and not the verdicts for their claims: an engine without statistics takes
    /// "approved" for a rare state.
    /// </summary>
    public static IQueryable<Found> FoundOn(this IQueryable<Claim> claims) =>
        from claim in claims
        from verdict in claim.Verdicts.Where(verdict => verdict.State == VerdictState.Approved).DefaultIfEmpty()
        select new Found { ClaimantId = claim.ClaimantId, ScaleVersion = (int?)verdict!.ScaleVersion, RatingKey = verdict.RatingKey, At = verdict.DecidedAt };

    /// <summary>How often each label was found on these claims: those of the newest scale in their order, and of older ones what still stands.</summary>
    public static async Task<IReadOnlyList<RatingCount>> RatingsOfAsync(this ClaimsDb db, IQueryable<Claim> claims, CancellationToken cancellationToken)
    {
        var counts = (await claims.FoundOn().GroupBy(found => new { found.ScaleVersion, found.RatingKey }).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancellationToken))
            .Where(group => group.Key.RatingKey is not null).ToDictionary(group => (group.Key.ScaleVersion, group.Key.RatingKey), group => group.Count);
        var ratings = await db.Set<Rating>().AsNoTracking().OrderByDescending(rating => rating.ScaleVersion).ThenBy(rating => rating.Position).ToListAsync(cancellationToken);
        return [.. ratings.Select(rating => new RatingCount(rating, counts.GetValueOrDefault((rating.ScaleVersion, rating.Key))))
            .Where(row => row.Count > 0 || row.Rating.ScaleVersion == ratings[0].ScaleVersion)];
    }
}

/// <summary>A claim that is under correction, by the verdict that still stands and what it was given on.</summary>
internal sealed record CorrectedVerdict(ClaimId Claim, int ScaleVersion, string RatingKey, Snapshot Told);

/// <summary>What the standing verdict of a claim says; all null but the claimant where there is none.</summary>
internal sealed class Found
{
    public ClaimantId ClaimantId { get; init; }

    public int? ScaleVersion { get; init; }

    public string? RatingKey { get; init; }

    public DateTimeOffset? At { get; init; }
}
