using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>What was found of a source's quotes in a text that is about to be captured.</summary>
/// <param name="Body">The text that was looked through.</param>
public sealed record SightingsAhead(string Body, IReadOnlyDictionary<QuoteId, Sighting> Found)
{
    public static SightingsAhead None { get; } = new("", new Dictionary<QuoteId, Sighting>());
}

/// <summary>Keeps, for every anchored quote and every later text of its source, what became of its words there.</summary>
public static class Sightings
{
    /// <summary>Looks for all anchored quotes of a source in a text, before and outside the unit that captures it: many quotes in a long text take a while.</summary>
    /// <param name="body">As it will be captured, line ends LF.</param>
    public static async Task<SightingsAhead> SightAheadAsync(this ClaimsDb db, SourceId source, string body, CancellationToken cancellationToken)
    {
        var watch = new QuoteWatch(body);
        var quotes = await db.AnchoredQuotes(source).ToListAsync(cancellationToken);
        return new(body, quotes.ToDictionary(quote => quote.Id, watch.Look));
    }

    /// <summary>Writes what became of every quote that is anchored in an earlier text of the source; what was not looked for ahead is looked for now.</summary>
    internal static async Task SightAsync(this ClaimsDb db, SourceText text, SightingsAhead ahead, CancellationToken cancellationToken)
    {
        var watch = new QuoteWatch(text.Body);
        var known = (ahead.Body == text.Body ? ahead : SightingsAhead.None).Found;
        foreach (var quote in await db.AnchoredQuotes(text.SourceId).ToListAsync(cancellationToken))
        {
            db.Add(QuoteSighting.Of(quote.Id, text.Id, known.TryGetValue(quote.Id, out var seen) ? seen : watch.Look(quote)));
        }
    }

    /// <summary>Looks for the quotes that this save anchors in a text that is not their source's newest; most saves anchor none.</summary>
    internal static async Task SightNewlyAnchoredAsync(this ClaimsDb db, CancellationToken cancellationToken)
    {
        var anchored = db.ChangeTracker.Entries<Quote>()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified && entry.Property(quote => quote.TextId) is { CurrentValue: not null } text
                && (entry.State == EntityState.Added || text.OriginalValue is null))
            .Select(entry => entry.Entity).ToList();
        if (anchored.Count == 0)
        {
            return;
        }

        var ids = anchored.Select(quote => quote.TextId!.Value).Distinct().ToList();
        var later = await (
            from text in db.SourceTexts.AsNoTracking()
            join earlier in db.SourceTexts on text.SourceId equals earlier.SourceId
            where ids.Contains(earlier.Id) && text.Number > earlier.Number
            select new { Earlier = earlier.Id, text.Id, text.Body }).ToListAsync(cancellationToken);
        foreach (var text in later)
        {
            var watch = new QuoteWatch(text.Body);
            var already = db.ChangeTracker.Entries<QuoteSighting>().Where(entry => entry.Entity.TextId == text.Id).Select(entry => entry.Entity.QuoteId).ToHashSet();
            db.AddRange(anchored.Where(quote => quote.TextId == text.Earlier && !already.Contains(quote.Id)).Select(quote => QuoteSighting.Of(quote.Id, text.Id, watch.Look(quote))));
        }
    }

    private static IQueryable<Quote> AnchoredQuotes(this ClaimsDb db, SourceId source) =>
        db.Set<Quote>().AsNoTracking().Where(quote => quote.SourceId == source && quote.TextId != null);

    private static Sighting Look(this QuoteWatch watch, Quote quote) =>
        watch.Look(quote.Exact, quote.Prefix, quote.Suffix, quote.LeftOut);
}
