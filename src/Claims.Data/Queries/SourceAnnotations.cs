using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Some of a source's quotes with the texts that they are anchored in.</summary>
/// <param name="Total">How many quotes the source has.</param>
/// <param name="Skipped">How many of them come before these.</param>
public sealed record SourceAnnotations(SourceHead Source, int Total, int Skipped, IReadOnlyList<AnnotatedQuote> Quotes, IReadOnlyDictionary<SourceTextId, AnnotatedText> Texts);

/// <summary>A quote and what its claim says.</summary>
/// <param name="Parts">The places of several segments, as <see cref="TextRanges"/> writes them; null for one.</param>
/// <param name="Language">Of the statement.</param>
public sealed record AnnotatedQuote(
    QuoteId Id, string Exact, string Prefix, string Suffix, SourceTextId? TextId, int? Start, int? End, string? Parts, string Statement, string Language);

/// <summary>A captured text and its words.</summary>
public sealed record AnnotatedText(SourceTextId Id, int Number, string Sha256, DateTimeOffset CapturedAt, string Body);

/// <summary>Reads the quotes of a source to pass them on: nothing of drafts, verdicts or members.</summary>
public static class SourceAnnotationsQuery
{
    /// <param name="page">From 1.</param>
    /// <param name="size">Quotes on a page.</param>
    public static Task<SourceAnnotations?> SourceAnnotationsAsync(this ClaimsDb db, SourceId id, int page, int size, CancellationToken cancellationToken) =>
        db.ReadAsync(async token =>
        {
            if (await db.SourceHeadAsync(id, token) is not { } source)
            {
                return null;
            }

            var skipped = (page - 1) * size;
            var total = await db.Set<Quote>().CountAsync(quote => quote.SourceId == id, token);
            var quotes = await (
                from quote in db.Set<Quote>().AsNoTracking()
                where quote.SourceId == id
                join claim in db.Claims on quote.ClaimId equals claim.Id
                orderby quote.Id
                select new AnnotatedQuote(quote.Id, quote.Exact, quote.Prefix, quote.Suffix, quote.TextId, quote.Start, quote.End, quote.Parts, claim.Statement, claim.Language))
                .Skip(skipped).Take(size).ToListAsync(token);
            var ids = quotes.Select(quote => quote.TextId).OfType<SourceTextId>().Distinct().ToList();
            var texts = await db.SourceTexts.AsNoTracking().Where(text => ids.Contains(text.Id))
                .Select(text => new AnnotatedText(text.Id, text.Number, text.Sha256, text.CapturedAt, text.Body)).ToDictionaryAsync(text => text.Id, token);
            return new SourceAnnotations(source, total, skipped, quotes, texts);
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
