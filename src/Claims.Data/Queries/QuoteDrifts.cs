using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>A quote whose words do not stand any more in the newest text of its source.</summary>
/// <param name="State">What became of them there: changed or gone.</param>
/// <param name="TextNumber">The first capture since which they have not stood.</param>
/// <param name="Since">When that was captured.</param>
public sealed record QuoteDrift(SightingState State, int TextNumber, DateTimeOffset Since);

/// <summary>A quote that drifted, as a list shows it.</summary>
/// <param name="Number">Of the claim.</param>
/// <param name="Exact">The beginning of its words, one character more than is shown.</param>
/// <param name="Language">Of the source.</param>
/// <param name="TextNumber">The newest capture, in which they do not stand.</param>
public sealed record DriftedQuote(
    QuoteId Id, string Number, string Exact, SourceId Source, string Title, string Language, int TextNumber, SightingState State, DateTimeOffset Since)
{
    /// <summary>So many characters are shown.</summary>
    internal const int Excerpt = 160;

    public string Shown => Exact.Length > Excerpt ? $"{Exact.AsSpan(0, Excerpt)}…" : Exact;
}

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

    /// <summary>The drifted quotes of claims that are not discarded, those found last first.</summary>
    internal static IQueryable<DriftedQuote> Drifted(this ClaimsDb db) =>
        from sighting in db.DriftedQuotes()
        join quote in db.Set<Quote>() on sighting.QuoteId equals quote.Id
        join claim in db.Claims on quote.ClaimId equals claim.Id
        where claim.Stage != Stage.Discarded
        join text in db.SourceTexts on sighting.TextId equals text.Id
        join source in db.Sources on text.SourceId equals source.Id
        orderby text.CapturedAt descending, quote.Id
        select new DriftedQuote(
            quote.Id,
            claim.Number,
            quote.Exact.Substring(0, DriftedQuote.Excerpt + 1),
            source.Id,
            source.Title,
            source.Language,
            text.Number,
            sighting.State,
            text.CapturedAt);

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
