using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>What a person said about the claims that resemble the one in a form, and what the desk found.</summary>
/// <param name="Chosen">How the claim stands to others.</param>
/// <param name="Found">What resembles it; what nobody has linked is kept as a suggestion.</param>
public sealed record ClaimLinks(IReadOnlyDictionary<ClaimId, RelationKind> Chosen, IReadOnlyList<ResemblingClaim> Found);

/// <summary>Stores the links of a form in the unit that stores the claim.</summary>
public static class ClaimLinking
{
    /// <exception cref="DomainException"><c>actor.role</c></exception>
    public static async Task LinkAsync(this ClaimsDb db, Claim claim, ClaimLinks links, Actor by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var chosen = links.Chosen.Keys.Where(other => other != claim.Id && claim.Relations.All(relation => relation.OtherId != other)).ToList();
        var known = await db.Claims.Where(other => chosen.Contains(other.Id)).Select(other => other.Id).ToListAsync(cancellationToken);
        known.ForEach(other => claim.Relate(other, links.Chosen[other], by, now));
        var kept = await db.Resemblances.Where(found => found.ClaimId == claim.Id || found.OtherId == claim.Id).Select(found => new { found.ClaimId, found.OtherId }).ToListAsync(cancellationToken);
        var told = kept.SelectMany(found => new[] { found.ClaimId, found.OtherId }).Concat(claim.Relations.Select(relation => relation.OtherId)).Append(claim.Id).ToHashSet();
        db.AddRange(links.Found.Where(found => !told.Contains(found.ClaimId)).Select(found => Resemblance.Of(claim.Id, found.ClaimId, found.Score, now)));
    }
}
