using Claims.Data;
using Claims.Web.Comparing;

namespace Claims.Web.Captures;

/// <summary>A quote beside what stands for it in the later text.</summary>
/// <param name="Pieces">Its words and those of the later text, word by word.</param>
/// <param name="Paragraph">Where those begin; 0 when it is gone.</param>
public sealed record ComparedQuote(SightedQuote Quote, IReadOnlyList<DiffPiece> Pieces, int Paragraph)
{
    /// <summary>Where to go in the later text, as the end of an address: the mark of the quote, or the paragraph of the words that took its place.</summary>
    public string Anchor => Quote.State == SightingState.Changed ? FormattableString.Invariant($"a{Paragraph}") : WorkbenchView.Anchor(Quote.Id);
}

/// <summary>What became of the quotes of a source in a later text.</summary>
/// <param name="Drifted">Changed or gone.</param>
/// <param name="Alike">They read the same.</param>
/// <param name="Standing">Verbatim there.</param>
public sealed record ComparedQuotes(IReadOnlyList<ComparedQuote> Drifted, IReadOnlyList<ComparedQuote> Alike, IReadOnlyList<ComparedQuote> Standing)
{
    /// <param name="body">The later text.</param>
    public static ComparedQuotes Of(IReadOnlyList<SightedQuote> quotes, string body)
    {
        var paragraphs = TextLayout.Of(body, []);
        var compared = quotes.ToLookup(quote => quote.State, quote => new ComparedQuote(
            quote,
            quote is { Start: { } start, End: { } end } ? WordDiff.Of(quote.Exact, Words(quote, body, new(start, end))) : [],
            quote.Start is { } place ? TextLayout.At(paragraphs, place)?.Number ?? 0 : 0));
        return new([.. compared[SightingState.Changed], .. compared[SightingState.Gone]], [.. compared[SightingState.ReadsTheSame]], [.. compared[SightingState.Stands]]);
    }

    // What a quote leaves out is nothing that was added to it.
    private static string Words(SightedQuote quote, string body, TextRange place) =>
        quote.IsElided ? Quote.WordsAt(body, QuoteWatch.SegmentsAt(body, place, quote.Exact)) : place.Of(body);
}
