namespace Claims.Domain;

/// <summary>Looks in a later text for words that were quoted from an earlier one.</summary>
/// <param name="text">The later text; prepared once, then asked for many quotes.</param>
public sealed class QuoteWatch(string text)
{
    public Sighting Look(string exact, string prefix, string suffix) =>
        QuoteContext.Places(text, exact, prefix, suffix) is [var place, ..]
            ? new(SightingState.Stands, new TextRange(place, place + exact.Length))
            : new(SightingState.Gone, null);
}
