using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>A quote whose words do not stand any more in the newest text of its source.</summary>
/// <param name="State">What became of them there: changed or gone.</param>
/// <param name="TextNumber">The first capture since which they have not stood.</param>
/// <param name="Since">When that was captured.</param>
public sealed record QuoteDrift(SightingState State, int TextNumber, DateTimeOffset Since);

/// <summary>Reads which quotes drifted: those that are changed or gone in the newest text of their source.</summary>
public static class QuoteDriftsQuery
{
    /// <summary>The newest looks that found a quote changed or gone; to count, or to list.</summary>
    public static IQueryable<QuoteSighting> DriftedQuotes(this ClaimsDb db) =>
        from sighting in db.QuoteSightings.AsNoTracking()
        where sighting.State == SightingState.Changed || sighting.State == SightingState.Gone
        join text in db.SourceTexts on sighting.TextId equals text.Id
        where !db.SourceTexts.Any(later => later.SourceId == text.SourceId && later.Number > text.Number)
        select sighting;

    /// <summary>The drifted ones among some quotes.</summary>
    internal static async Task<IReadOnlyDictionary<QuoteId, QuoteDrift>> DriftsAsync(this ClaimsDb db, IReadOnlyCollection<QuoteId> quotes, CancellationToken cancellationToken)
    {
        var looks = await (
            from sighting in db.QuoteSightings.AsNoTracking()
            where quotes.Contains(sighting.QuoteId)
            join text in db.SourceTexts on sighting.TextId equals text.Id
            orderby text.Number descending
            select new { sighting.QuoteId, sighting.State, text.Number, text.CapturedAt }).ToListAsync(cancellationToken);
        return looks.GroupBy(look => look.QuoteId)
            .Select(group => (group.Key, Newest: group.First(), Since: group.TakeWhile(look => look.State is SightingState.Changed or SightingState.Gone).LastOrDefault()))
            .Where(look => look.Since is not null)
            .ToDictionary(look => look.Key, look => new QuoteDrift(look.Newest.State, look.Since!.Number, look.Since.CapturedAt));
    }
}
