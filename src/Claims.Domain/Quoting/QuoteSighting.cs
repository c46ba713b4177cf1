namespace Claims.Domain;

/// <summary>What became of a quote's words in a later captured text of its source.</summary>
public enum SightingState
{
    /// <summary>The words stand there verbatim, wherever that is.</summary>
    Stands = 1,

    /// <summary>Only white space, quotation marks, dashes, case and the like differ.</summary>
    ReadsTheSame,

    /// <summary>Similar words stand there.</summary>
    Changed,

    /// <summary>Nothing like them stands there.</summary>
    Gone,
}

/// <summary>What a look for a quote in a later text found.</summary>
/// <param name="Place">Where its words, or those most like them, stand; null when gone.</param>
public readonly record struct Sighting(SightingState State, TextRange? Place);

/// <summary>A look for an anchored quote in a later text of its source, kept so that no page has to look again. It changes nothing of the quote.</summary>
public sealed class QuoteSighting
{
    private QuoteSighting()
    {
    }

    public QuoteId QuoteId { get; private set; }

    /// <summary>The later text.</summary>
    public SourceTextId TextId { get; private set; }

    public SightingState State { get; private set; }

    /// <summary>First UTF-16 code unit in the later text; null when gone.</summary>
    public int? Start { get; private set; }

    /// <summary>One past the last UTF-16 code unit; null when gone.</summary>
    public int? End { get; private set; }

    public static QuoteSighting Of(QuoteId quote, SourceTextId text, Sighting seen) =>
        new() { QuoteId = quote, TextId = text, State = seen.State, Start = seen.Place?.Start, End = seen.Place?.End };
}
