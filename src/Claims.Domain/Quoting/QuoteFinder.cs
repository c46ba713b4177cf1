namespace Claims.Domain;

/// <summary>
/// Finds where quotes stand in one text, in steps, each tried only if the one before found nothing: verbatim; after normalising (<see cref="NormalisedText"/>); without
/// enclosing quotation marks; in segments, where the quote has elisions; with errors in up to a quarter of its characters.
/// </summary>
public sealed class QuoteFinder(string text)
{
    /// <summary>Most candidates that a person is shown.</summary>
    public const int Most = 20;

    private NormalisedText? _normalised;

    /// <summary>
    /// The places where the quote may stand. Fewest errors come first, then those whose surroundings agree most with prefix and suffix, then those
    /// whose elisions leave out least, then the order of the text.
    /// </summary>
    public QuoteFinding Find(string quote, string? prefix = null, string? suffix = null)
    {
        if (string.IsNullOrWhiteSpace(quote))
        {
            return new([], false);
        }

        var candidates = Whole(quote) is { Count: > 0 } whole ? whole
            : Segmented(quote) is { Count: > 0 } segmented ? segmented
            : WithErrors(quote);
        var agreement = candidates.Count > 1 && !string.IsNullOrEmpty(prefix + suffix) ? new ContextAgreement(Normalised(), prefix, suffix) : null;
        var ordered = from candidate in candidates
                      orderby candidate.Errors, agreement?.Of(new(candidate.Start, candidate.End)) ?? 0 descending, candidate.LeftOut, candidate.Start
                      select candidate;
        return new([.. ordered.Take(Most)], candidates.Count > Most);
    }

    private NormalisedText Normalised() => _normalised ??= NormalisedText.Of(text);

    private List<QuoteCandidate> Whole(string quote) =>
        [.. ExactPlaces.Of(quote, text, Normalised).Select(place => new QuoteCandidate([place.Range], place.Match, 0, 1))];

    private List<QuoteCandidate> Segmented(string quote)
    {
        var segments = SegmentsOf(quote);
        return segments.Count == 0 ? [] : Chained(segments, [.. segments.Select(segment => ExactPlaces.Of(segment, text, Normalised))]);
    }

    // The dots may stand in the text as well, and so may the quotation marks: the reading with fewer errors is offered.
    private List<QuoteCandidate> WithErrors(string quote)
    {
        var segments = SegmentsOf(quote);
        var whole = Chained([quote], [ApproximatePlaces.Of(quote, Normalised())]);
        if (segments.Count == 0 || (segments is [var only] && only == quote.Trim()))
        {
            return whole;
        }

        var pieces = Chained(segments, [.. segments.Select(segment =>
            ApproximatePlaces.Of(segment, Normalised()) is { Count: > 0 } places ? places : ExactPlaces.Of(segment, text, Normalised))]);
        return whole.Count > 0 && (pieces.Count == 0 || whole.Min(candidate => candidate.Errors) <= pieces.Min(candidate => candidate.Errors)) ? whole : pieces;
    }

    private static IReadOnlyList<string> SegmentsOf(string quote) => Elisions.Segments(ExactPlaces.Bare(quote));

    private static List<QuoteCandidate> Chained(IReadOnlyList<string> segments, IReadOnlyList<IReadOnlyList<QuotePlace>> places)
    {
        var length = segments.Sum(segment => NormalisedText.Pattern(segment).Length);
        return
        [
            .. from chain in SegmentChains.Of(places)
               let errors = chain.Sum(place => place.Errors)
               let match = segments.Count == 1 ? QuoteMatch.Normalised : QuoteMatch.Verbatim
               select new QuoteCandidate(
                   [.. chain.Select(place => place.Range)],
                   chain.Select(place => place.Match).Append(match).Max(),
                   errors,
                   decimal.Round(1 - ((decimal)errors / length), 4)),
        ];
    }
}
