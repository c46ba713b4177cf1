namespace Claims.Domain;

/// <summary>Looks in a later text for words that were quoted from an earlier one.</summary>
/// <param name="text">The later text; prepared once, then asked for many quotes.</param>
public sealed class QuoteWatch(string text)
{
    private readonly QuoteFinder _finder = new(text);

    /// <summary>Where the words, or those most like them, stand; of several places the one whose surroundings agree most.</summary>
    /// <param name="leftOut">How many UTF-16 code units the quote left out between its segments; 0 where its words stood in one piece.</param>
    public Sighting Look(string exact, string prefix, string suffix, int leftOut = 0)
    {
        if (QuoteContext.Places(text, exact, prefix, suffix) is [var place, ..])
        {
            return new(SightingState.Stands, new TextRange(place, place + exact.Length));
        }

        // Where the words stood in one piece an elision in them is a sign of the text, and leaves out nothing. What a quote leaves out may have grown.
        var best = _finder.Find(exact, prefix, suffix).Candidates.FirstOrDefault(candidate => candidate.LeftOut <= (2 * leftOut) + (exact.Length / 4));
        return best is null ? new(SightingState.Gone, null) : new(StateOf(best, isElided: leftOut > 0, exact), new TextRange(best.Start, best.End));
    }

    /// <summary>The segments of a quote with elisions at a place where it was seen.</summary>
    public static IReadOnlyList<TextRange> SegmentsAt(string text, TextRange place, string exact) =>
        new QuoteFinder(place.Of(text)).Find(exact).Candidates is [var best, ..]
            ? [.. best.Segments.Select(segment => new TextRange(place.Start + segment.Start, place.Start + segment.End))]
            : [place];

    private static SightingState StateOf(QuoteCandidate seen, bool isElided, string exact) =>
        seen.Match == QuoteMatch.Approximate || seen.Segments.Count != (isElided ? Elisions.Segments(exact).Count : 1) ? SightingState.Changed
        : seen.Match == QuoteMatch.Verbatim && isElided ? SightingState.Stands
        : SightingState.ReadsTheSame;
}
