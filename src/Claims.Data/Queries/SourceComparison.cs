using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Two captures of a source, and what became in the newer one of what was quoted before it.</summary>
public sealed record SourceComparison(
    SourceHead Source, IReadOnlyList<SourceCapture> Captures, SourceCapture Before, SourceCapture After, string BodyBefore, string BodyAfter, IReadOnlyList<SightedQuote> Quotes)
{
    /// <summary>Those of the two that do not match their hash, and why.</summary>
    public IReadOnlyList<(SourceCapture Capture, StoredFault Fault)> Faults { get; init; } = [];
}

/// <summary>A quote, looked for in a later text.</summary>
/// <param name="Exact">Its words.</param>
/// <param name="IsElided">It leaves words out between its segments.</param>
/// <param name="Language">Of the claim's statement.</param>
/// <param name="TextNumber">The capture that it is anchored in.</param>
/// <param name="Start">First UTF-16 code unit in the later text; null when gone.</param>
public sealed record SightedQuote(QuoteId Id, string Exact, bool IsElided, string ClaimNumber, string Statement, string Language, int TextNumber, SightingState State, int? Start, int? End);

/// <summary>Reads two captures to compare.</summary>
public static class SourceComparisonQuery
{
    /// <param name="before">Number of the older capture; the one before <paramref name="after"/> when null.</param>
    /// <param name="after">Number of the newer capture; the newest when null.</param>
    /// <returns>Null where there are no such two captures.</returns>
    public static Task<SourceComparison?> SourceComparisonAsync(this ClaimsDb db, SourceId id, int? before, int? after, CancellationToken cancellationToken) =>
        db.ReadAsync(async token =>
        {
            var source = await db.SourceHeadAsync(id, token);
            var captures = await db.SourceCapturesAsync(id, token);
            var newer = captures.LastOrDefault(capture => after is null || capture.Number == after);
            var older = captures.LastOrDefault(capture => before is null ? capture.Number < newer?.Number : capture.Number == before);
            if (source is null || newer is null || older is null || older == newer)
            {
                return null;
            }

            // Whoever asks the other way round means the same two.
            (older, newer) = older.Number < newer.Number ? (older, newer) : (newer, older);
            var (bodyBefore, bodyAfter) = (await db.SourceBodyAsync(older.Id, token), await db.SourceBodyAsync(newer.Id, token));
            var faults = await db.FaultsAsync(StoredFaults.Texts, [StoredHash.Of(older.Id, older.Sha256, bodyBefore!), StoredHash.Of(newer.Id, newer.Sha256, bodyAfter!)], token);
            return new SourceComparison(source, captures, older, newer, bodyBefore!, bodyAfter!, await db.SightedQuotesAsync(newer.Id, token))
            {
                Faults = [.. new[] { older, newer }.Where(capture => faults.ContainsKey(capture.Id.Value)).Select(capture => (capture, faults[capture.Id.Value]))],
            };
        }, cancellationToken);

    /// <summary>The quotes that were looked for in a text, in its order; those that are gone come last.</summary>
    public static async Task<IReadOnlyList<SightedQuote>> SightedQuotesAsync(this ClaimsDb db, SourceTextId text, CancellationToken cancellationToken) => await (
        from sighting in db.QuoteSightings.AsNoTracking()
        where sighting.TextId == text
        join quote in db.Set<Quote>() on sighting.QuoteId equals quote.Id
        join claim in db.Claims on quote.ClaimId equals claim.Id
        join own in db.SourceTexts on quote.TextId equals own.Id
        orderby sighting.Start == null, sighting.Start, claim.Number
        select new SightedQuote(quote.Id, quote.Exact, quote.Parts != null, claim.Number, claim.Statement, claim.Language, own.Number, sighting.State, sighting.Start, sighting.End))
        .ToListAsync(cancellationToken);
}
