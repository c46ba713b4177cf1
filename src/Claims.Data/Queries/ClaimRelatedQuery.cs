using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Reads the claims that one claim is related to, whichever of the two says so.</summary>
internal static class ClaimRelatedQuery
{
    public static async Task<IReadOnlyList<RelatedClaim>> RelatedAsync(this ClaimsDb db, ClaimId claim, CancellationToken cancellationToken) => await (
        from relation in db.Set<ClaimRelation>().AsNoTracking()
        where relation.ClaimId == claim || relation.OtherId == claim
        from other in db.Claims
        where other.Id != claim && (other.Id == relation.OtherId || other.Id == relation.ClaimId)
        from standing in other.Verdicts.Where(verdict => verdict.State == VerdictState.Approved).DefaultIfEmpty()
        from rating in db.Set<Rating>().Where(rating => rating.ScaleVersion == standing!.ScaleVersion && rating.Key == standing.RatingKey).DefaultIfEmpty()
        orderby other.Number
        select new RelatedClaim(
            other.Id,
            other.Number,
            other.Statement,
            other.Language,
            other.Stage,
            rating,
            relation.Kind,
            relation.ClaimId == claim,
            db.Members.Where(member => member.Id == relation.ConfirmedBy).Select(member => member.Name).FirstOrDefault(),
            relation.ConfirmedAt)).ToListAsync(cancellationToken);

    /// <summary>Those with a standing verdict, in the words that it was given on.</summary>
    public static async Task<IReadOnlyList<RelatedClaim>> RelatedStandingAsync(this ClaimsDb db, ClaimId claim, CancellationToken cancellationToken)
    {
        var related = (await db.RelatedAsync(claim, cancellationToken)).Where(other => other.Rating is not null).ToList();
        var ids = related.Select(other => other.Id).ToList();
        var frozen = await db.Verdicts.AsNoTracking().Where(verdict => ids.Contains(verdict.ClaimId) && verdict.State == VerdictState.Approved)
            .ToDictionaryAsync(verdict => verdict.ClaimId, verdict => verdict.Snapshot, cancellationToken);
        return [.. related.Select(other => Snapshot.Parse(frozen[other.Id]) is var snapshot
            ? other with { Statement = snapshot.Statement, Language = snapshot.Language, Stage = Stage.Approved, ConfirmedBy = null }
            : other)];
    }
}
