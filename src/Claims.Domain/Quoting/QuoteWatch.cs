namespace Claims.Domain;

/// <summary>Looks in a later text for words that were quoted from an earlier one.</summary>
/// <param name="text">The later text; prepared once, then asked for many quotes.</param>
public sealed class QuoteWatch(string text)
{
    private readonly QuoteFinder _finder = new(text);

    /// <summary>Where the words, or those most like them, stand; of several places the one whose surroundings agree most.</summary>
    public Sighting Look(string exact, string prefix, string suffix)
    {
        if (QuoteContext.Places(text, exact, prefix, suffix) is [var place, ..])
        {
            return new(SightingState.Stands, new TextRange(place, place + exact.Length));
        }

        // The words stood in one piece: an elision in them is a sign of the text, and leaves out nothing.
        var best = _finder.Find(exact, prefix, suffix).Candidates.FirstOrDefault(candidate => candidate.LeftOut <= exact.Length / 4);
        return best is null ? new(SightingState.Gone, null)
            : new(best is { Match: not QuoteMatch.Approximate, Segments.Count: 1 } ? SightingState.ReadsTheSame : SightingState.Changed, new TextRange(best.Start, best.End));
    }
}
