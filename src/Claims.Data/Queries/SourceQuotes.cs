using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>A quote as one captured text has it.</summary>
/// <param name="Start">Where it is anchored in this text; null while it waits for a place.</param>
/// <param name="Places">How often the words stand in this text.</param>
public sealed record CapturedQuote(QuoteId Id, string ClaimNumber, string Exact, string Prefix, string Suffix, int? Start, int? End, int Places);

/// <summary>Reads which quotes a captured text holds and which still wait for a place.</summary>
public static class SourceQuotesQuery
{
    /// <summary>The quotes that are anchored in this text, in its order, and then those of its source that wait.</summary>
    public static Task<IReadOnlyList<CapturedQuote>> CapturedQuotesAsync(this ClaimsDb db, SourceId source, SourceTextId text, CancellationToken cancellationToken) =>
        db.ReadAsync<IReadOnlyList<CapturedQuote>>(async token =>
        {
            var quotes = await (
                from quote in db.Set<Quote>().AsNoTracking()
                where quote.SourceId == source && (quote.TextId == text || quote.TextId == null)
                join claim in db.Claims on quote.ClaimId equals claim.Id
                orderby claim.Number
                select new { claim.Number, Quote = quote }).ToListAsync(token);
            var body = quotes.Exists(row => row.Quote.TextId is null) ? await db.SourceBodyAsync(text, token) ?? "" : "";
            return [.. quotes
                .Select(row => new CapturedQuote(
                    row.Quote.Id, row.Number, row.Quote.Exact, row.Quote.Prefix, row.Quote.Suffix, row.Quote.Start, row.Quote.End,
                    row.Quote.Start is null ? QuoteContext.Places(body, row.Quote.Exact).Count : 1))
                .OrderBy(quote => quote.Start is null).ThenBy(quote => quote.Start)];
        }, cancellationToken);

    /// <summary>What is quoted already: words with their place in this text, or without one while they wait.</summary>
    public static async Task<IReadOnlySet<(string Exact, int? Start)>> QuotedAsync(this ClaimsDb db, SourceId source, SourceTextId? text, CancellationToken cancellationToken)
    {
        var quotes = await db.Set<Quote>().AsNoTracking().Where(quote => quote.SourceId == source && quote.TextId == text)
            .Select(quote => new { quote.Exact, quote.Start }).ToListAsync(cancellationToken);
        var sighted = await db.QuoteSightings.AsNoTracking().Where(sighting => sighting.TextId == text && sighting.State == SightingState.Stands)
            .Join(db.Set<Quote>(), sighting => sighting.QuoteId, quote => quote.Id, (sighting, quote) => new { quote.Exact, sighting.Start }).ToListAsync(cancellationToken);
        return quotes.Concat(sighted).Select(quote => (quote.Exact, quote.Start)).ToHashSet();
    }
}
