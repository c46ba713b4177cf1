using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>A quote as one captured text has it.</summary>
/// <param name="Start">Where it is anchored in this text; null while it waits for a place.</param>
/// <param name="Places">At how many places the words of a waiting quote were found in this text.</param>
/// <param name="Match">How they stand there; null when they were not found.</param>
/// <param name="InPieces">With others between them.</param>
public sealed record CapturedQuote(
    QuoteId Id, string ClaimNumber, string Exact, string Prefix, string Suffix, int? Start, int? End, int Places, QuoteMatch? Match, bool InPieces);

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
            var finder = new QuoteFinder(quotes.Exists(row => row.Quote.TextId is null) ? await db.SourceBodyAsync(text, token) ?? "" : "");
            return [.. quotes.Select(row => Captured(row.Number, row.Quote, finder))
                .OrderBy(quote => quote.Start is null).ThenBy(quote => quote.Start)];
        }, cancellationToken);

    private static CapturedQuote Captured(string claim, Quote quote, QuoteFinder finder)
    {
        var found = quote.Start is null ? finder.Find(quote.Exact, quote.Prefix, quote.Suffix) : new([], false);
        return new(quote.Id, claim, quote.Exact, quote.Prefix, quote.Suffix, quote.Start, quote.End, found.Candidates.Count, found.Match, found.InPieces);
    }
}
