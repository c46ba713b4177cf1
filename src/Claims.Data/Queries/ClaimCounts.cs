using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>How many claims there are, by stage and of mine.</summary>
public sealed record ClaimCounts(IReadOnlyDictionary<Stage, int> Stages, int Mine, int UnderCorrection, int Diverging)
{
    public int All => Stages.Values.Sum();
}

/// <summary>Reads the counts over the list.</summary>
public static class ClaimCountsQuery
{
    internal static async Task<ClaimCounts> CountsAsync(this ClaimsDb db, ClaimScope scope, long seq, CancellationToken cancellationToken) => new(
        await db.Cache.GetAsync<IReadOnlyDictionary<Stage, int>>("stages", seq, async () =>
            await db.Claims.GroupBy(claim => claim.Stage).Select(group => new { Stage = group.Key, Count = group.Count() })
                .ToDictionaryAsync(group => group.Stage, group => group.Count, cancellationToken)),
        await db.CountAsync(new() { Mine = true }, scope, seq, cancellationToken),
        await db.CountAsync(new() { UnderCorrection = true }, scope, seq, cancellationToken),
        await db.CountAsync(new() { Diverging = true }, scope, seq, cancellationToken));
}
