namespace Claims.Domain;

/// <summary>The one period that a claim's figure is probably about, and the words it rests on; a person confirms it.</summary>
public sealed record PeriodProposal
{
    public required Period Period { get; init; }

    /// <summary>Whether it is an assumption: it counts from the date of the source, or stands beside the quote and not in it.</summary>
    public bool IsReadIn => IsCounted || !IsInQuote;

    /// <summary>Whether it counts from the date of the source: "last year".</summary>
    public required bool IsCounted { get; init; }

    /// <summary>Whether its words stand within the quote, and not in what it leaves out.</summary>
    public required bool IsInQuote { get; init; }

    public required string Words { get; init; }

    /// <summary>Where the words stand in the text, in UTF-16 code units.</summary>
    public required TextRange Place { get; init; }

    /// <summary>A period within the quote, else one within its sentence; null when there is none, or when two different ones are equally near.</summary>
    /// <param name="readings">What was read in the whole text, or at least in the sentence; places count in the same text as the ranges.</param>
    /// <param name="quote">Its segments.</param>
    public static PeriodProposal? Of(IEnumerable<PeriodReading> readings, IReadOnlyList<TextRange> quote, TextRange sentence)
    {
        bool IsQuoted(PeriodReading read) => quote.Any(segment => segment.Covers(read.Place));
        PeriodReading[] near = [.. readings.Where(read => sentence.Covers(read.Place) || IsQuoted(read))];
        PeriodReading[] within = [.. near.Where(IsQuoted)];
        return within.Length > 0 ? Only(within, isInQuote: true) : Only(near, isInQuote: false);
    }

    // What the words say themselves goes before what counts from the date of the source.
    private static PeriodProposal? Only(PeriodReading[] readings, bool isInQuote)
    {
        PeriodReading[] said = [.. readings.Where(read => !read.IsReadIn)];
        PeriodReading[] best = said.Length > 0 ? said : readings;
        return best.Length > 0 && best.All(read => read.Period.Same(best[0].Period) is Answer.Yes)
            ? new PeriodProposal
            {
                Period = best[0].Period,
                IsCounted = best[0].IsReadIn,
                IsInQuote = isInQuote,
                Words = best[0].Words,
                Place = best[0].Place,
            }
            : null;
    }
}
