using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>What people did with the sentences of a captured text: quoted them in claims, or put them aside.</summary>
/// <param name="Shown">The text; null where the source has none yet.</param>
/// <param name="Quoted">Where quotes of claims stand in it, also those of earlier texts that still stand or read the same.</param>
/// <param name="Dismissed">What was put aside, the newest first.</param>
public sealed record SourceSuggestions(SourceHead Source, SourceCapture? Shown, IReadOnlyList<TextRange> Quoted, IReadOnlyList<DismissedSentence> Dismissed);

/// <summary>A sentence that was put aside.</summary>
/// <param name="By">Name of who did so; null for the command line.</param>
public sealed record DismissedSentence(TextRange Sentence, string? By, DateTimeOffset At);

/// <summary>Reads what became of suggested sentences.</summary>
public static class SourceSuggestionsQuery
{
    /// <param name="number">Which capture; the newest when null.</param>
    /// <returns>Null when there is no such source, or no such capture of it.</returns>
    public static Task<SourceSuggestions?> SourceSuggestionsAsync(this ClaimsDb db, SourceId id, int? number, CancellationToken cancellationToken) =>
        db.ReadAsync(async token =>
        {
            var source = await db.SourceHeadAsync(id, token);
            var shown = (await db.SourceCapturesAsync(id, token)).LastOrDefault(capture => number is null || capture.Number == number);
            if (source is null || (number is not null && shown is null))
            {
                return null;
            }

            return shown is null
                ? new SourceSuggestions(source, null, [], [])
                : new SourceSuggestions(source, shown, await db.QuotedPlacesAsync(shown.Id, token), await db.DismissedSentencesAsync(shown.Id, token));
        }, cancellationToken);

    private static async Task<IReadOnlyList<TextRange>> QuotedPlacesAsync(this ClaimsDb db, SourceTextId text, CancellationToken cancellationToken)
    {
        var anchored = await db.Set<Quote>().AsNoTracking().Where(quote => quote.TextId == text)
            .Select(quote => new { quote.Parts, quote.Start, quote.End }).ToListAsync(cancellationToken);
        var sighted = await db.QuoteSightings.AsNoTracking()
            .Where(seen => seen.TextId == text && (seen.State == SightingState.Stands || seen.State == SightingState.ReadsTheSame))
            .Select(seen => new { seen.Start, seen.End }).ToListAsync(cancellationToken);
        return
        [
            .. anchored.SelectMany(quote => Quote.SegmentsOf(quote.Parts, quote.Start, quote.End)),
            .. sighted.SelectMany(seen => Quote.SegmentsOf(null, seen.Start, seen.End)),
        ];
    }

    private static async Task<IReadOnlyList<DismissedSentence>> DismissedSentencesAsync(this ClaimsDb db, SourceTextId text, CancellationToken cancellationToken)
    {
        var rows = await db.Set<Dismissal>().AsNoTracking().Where(dismissal => dismissal.TextId == text)
            .OrderByDescending(dismissal => dismissal.DismissedAt).ThenBy(dismissal => dismissal.Start)
            .Select(dismissal => new
            {
                dismissal.Start,
                dismissal.End,
                By = db.Members.Where(member => member.Id == dismissal.DismissedBy).Select(member => member.Name).FirstOrDefault(),
                dismissal.DismissedAt,
            }).ToListAsync(cancellationToken);
        return [.. rows.Select(row => new DismissedSentence(new(row.Start, row.End), row.By, row.DismissedAt))];
    }
}
