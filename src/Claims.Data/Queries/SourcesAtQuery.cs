using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Finds the sources that are recorded with an address.</summary>
public static class SourcesAtQuery
{
    /// <summary>No page has been recorded more often for a reason.</summary>
    private const int Most = 10;

    /// <param name="addresses">Ways to write the address.</param>
    /// <returns>The newest first; at most ten.</returns>
    public static async Task<IReadOnlyList<SourceRow>> SourcesAtAsync(this ClaimsDb db, IReadOnlyCollection<string> addresses, CancellationToken cancellationToken) =>
        addresses.Count == 0 ? [] : await db.Sources.AsNoTracking()
            .Where(source => source.Url != null && addresses.Contains(source.Url))
            .OrderByDescending(source => source.RecordedAt).ThenByDescending(source => source.Id)
            .Take(Most)
            .Select(SourceListQuery.Row(db))
            .ToListAsync(cancellationToken);
}
