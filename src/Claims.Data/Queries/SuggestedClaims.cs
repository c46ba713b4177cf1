using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>A claim that was found to resemble another, and that nobody has related to it.</summary>
/// <param name="From">Number of the claim that was recorded later: a relation would be its.</param>
/// <param name="To">Number of the one that was there before.</param>
/// <param name="Other">The one of the two that is told of.</param>
/// <param name="FoundAt">When the desk found it.</param>
/// <param name="DismissedBy">Name of who put it aside.</param>
/// <param name="DismissedAt">Null while nobody has.</param>
public sealed record SuggestedClaim(string From, string To, ResemblingClaim Other, DateTimeOffset FoundAt, string? DismissedBy, DateTimeOffset? DismissedAt);

/// <summary>The standing verdict on a claim that another repeats.</summary>
public sealed record RepeatedVerdict(string Number, Rating Rating, DateTimeOffset At);

/// <summary>Reads what the desk suggests about claims, and what stands on those that they repeat.</summary>
public static class SuggestedClaimsQuery
{
    /// <summary>More than this nobody looks through.</summary>
    private const int Most = 20;

    /// <summary>The claims of a form that links were chosen for, as those that resemble it are told.</summary>
    public static async Task<IReadOnlyList<ResemblingClaim>> ChosenClaimsAsync(this ClaimsDb db, IReadOnlyCollection<ClaimId> ids, CancellationToken cancellationToken) =>
        ids.Count == 0 ? []
        : [.. (await db.Heads(db.Claims.AsNoTracking().Where(claim => ids.Contains(claim.Id))).ToListAsync(cancellationToken)).OrderBy(claim => claim.Number, StringComparer.Ordinal)];

    /// <summary>What resembles a claim, in whichever of the two directions it was found, the most alike first; what was put aside last.</summary>
    internal static async Task<IReadOnlyList<SuggestedClaim>> SuggestedAsync(this ClaimsDb db, ClaimId claim, CancellationToken cancellationToken)
    {
        var rows = await (
            from found in db.Resemblances.AsNoTracking()
            where (found.ClaimId == claim || found.OtherId == claim)
                && !db.Set<ClaimRelation>().Any(relation => (relation.ClaimId == found.ClaimId && relation.OtherId == found.OtherId) || (relation.ClaimId == found.OtherId && relation.OtherId == found.ClaimId))
            orderby found.DismissedAt != null, found.Score descending, found.FoundAt descending
            select new
            {
                Found = found,
                From = db.Claims.Where(one => one.Id == found.ClaimId).Select(one => one.Number).First(),
                To = db.Claims.Where(one => one.Id == found.OtherId).Select(one => one.Number).First(),
                By = db.Members.Where(member => member.Id == found.DismissedBy).Select(member => member.Name).FirstOrDefault(),
            }).Take(Most).ToListAsync(cancellationToken);
        var ids = rows.ConvertAll(row => row.Found.ClaimId == claim ? row.Found.OtherId : row.Found.ClaimId);
        var heads = await db.Heads(db.Claims.AsNoTracking().Where(other => ids.Contains(other.Id))).ToDictionaryAsync(other => other.ClaimId, cancellationToken);
        return [.. rows.Zip(ids, (row, other) => new SuggestedClaim(
            row.From, row.To, heads[other] with { Score = row.Found.Score }, row.Found.FoundAt, row.By, row.Found.DismissedAt))];
    }

    /// <summary>What stands on the claims that these repeat.</summary>
    internal static async Task<ILookup<ClaimId, RepeatedVerdict>> RepeatedAsync(this ClaimsDb db, IReadOnlyCollection<ClaimId> claims, CancellationToken cancellationToken) => (await (
        from relation in db.Set<ClaimRelation>().AsNoTracking()
        where claims.Contains(relation.ClaimId) && relation.Kind == RelationKind.Repeats
        join other in db.Claims on relation.OtherId equals other.Id
        from standing in other.Verdicts.Where(verdict => verdict.State == VerdictState.Approved).DefaultIfEmpty()
        from rating in db.Set<Rating>().Where(rating => rating.ScaleVersion == standing!.ScaleVersion && rating.Key == standing.RatingKey).DefaultIfEmpty()
        orderby other.Number
        select new { relation.ClaimId, other.Number, Rating = rating, At = standing == null ? null : standing.DecidedAt }).ToListAsync(cancellationToken))
        .Where(row => row.Rating is not null && row.At is not null).ToLookup(row => row.ClaimId, row => new RepeatedVerdict(row.Number, row.Rating!, row.At!.Value));

    private static IQueryable<ResemblingClaim> Heads(this ClaimsDb db, IQueryable<Claim> claims) =>
        from claim in claims
        from standing in claim.Verdicts.Where(verdict => verdict.State == VerdictState.Approved).DefaultIfEmpty()
        from rating in db.Set<Rating>().Where(rating => rating.ScaleVersion == standing!.ScaleVersion && rating.Key == standing.RatingKey).DefaultIfEmpty()
        select new ResemblingClaim(
            claim.Id, claim.Number, claim.Statement, claim.Language, claim.Stage, rating, standing == null || standing.DecidedAt == null ? claim.RecordedAt : standing.DecidedAt.Value, 0);
}
