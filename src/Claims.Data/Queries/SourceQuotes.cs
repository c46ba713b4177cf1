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
}
