using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>What the form of a claim offers: the claimants that are known, newest first, and the topics.</summary>
public sealed record ClaimChoices(IReadOnlyList<string> Claimants, IReadOnlyList<Topic> Topics)
{
    /// <summary>More names than this are typed faster than found in a list.</summary>
    public const int MaxClaimants = 500;

    public static readonly ClaimChoices None = new([], []);
}

/// <summary>Reads what the form of a claim offers.</summary>
public static class ClaimChoicesQuery
{
    /// <param name="claim">Whose topics are offered even where they are retired; null for a new claim.</param>
    public static async Task<ClaimChoices> ClaimChoicesAsync(this ClaimsDb db, ClaimId? claim, CancellationToken cancellationToken) => new(
        await db.Claimants.AsNoTracking().OrderByDescending(claimant => claimant.Id).Select(claimant => claimant.Name)
            .Take(ClaimChoices.MaxClaimants).ToListAsync(cancellationToken),
        await db.Topics.AsNoTracking().Where(topic => !topic.Retired || db.Set<ClaimTopic>().Any(filed => filed.ClaimId == claim && filed.TopicKey == topic.Key)).OrderBy(topic => topic.Key).ToListAsync(cancellationToken));
}
