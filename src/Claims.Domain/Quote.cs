namespace Claims.Domain;

/// <summary>
/// The exact words of a claim in a source: the W3C Web Annotation TextQuoteSelector, and, once anchored, the TextPositionSelector in one captured text.
/// A quote that leaves words out has several segments, told as "first […] second".
/// </summary>
public sealed class Quote
{
    private Quote()
    {
    }

    public QuoteId Id { get; private set; }

    public ClaimId ClaimId { get; private set; }

    public SourceId SourceId { get; private set; }

    /// <summary>The text it is anchored in; null while it waits for one.</summary>
    public SourceTextId? TextId { get; private set; }

    public string Exact { get; private set; } = "";

    public string Prefix { get; private set; } = "";

    public string Suffix { get; private set; } = "";

    /// <summary>First UTF-16 code unit in the text; null while not anchored.</summary>
    public int? Start { get; private set; }

    /// <summary>One past the last UTF-16 code unit; null while not anchored.</summary>
    public int? End { get; private set; }

    /// <summary>The places of several segments as <see cref="TextRanges"/> writes them; null for one.</summary>
    public string? Parts { get; private set; }

    public bool IsAnchored => TextId is not null;

    /// <summary>Where it stands, in the order of the text; none while it waits.</summary>
    public IReadOnlyList<TextRange> Segments => SegmentsOf(Parts, Start, End);

    /// <summary>How many UTF-16 code units of the text stand between its segments.</summary>
    public int LeftOut => IsAnchored ? End!.Value - Start!.Value - Segments.Sum(segment => segment.Length) : 0;

    /// <summary>The segments of a quote from its columns.</summary>
    public static IReadOnlyList<TextRange> SegmentsOf(string? parts, int? start, int? end) =>
        TextRanges.Read(parts) ?? (start is { } from && end is { } to ? [new TextRange(from, to)] : []);

    /// <summary>The words of a text at these places, as a quote tells them.</summary>
    /// <exception cref="DomainException"><c>quote.not-there</c>: no places, or not in the order of the text, or without words, or half a character.</exception>
    public static string WordsAt(string text, IReadOnlyList<TextRange> segments)
    {
        var last = 0;
        foreach (var segment in segments)
        {
            if (segment.Start < last || segment.End <= segment.Start || segment.End > text.Length || IsInsidePair(text, segment.Start) || IsInsidePair(text, segment.End)
                || text.AsSpan(segment.Start, segment.Length).IsWhiteSpace())
            {
                throw new DomainException("quote.not-there", nameof(Exact));
            }

            last = segment.End;
        }

        return segments.Count == 0 ? throw new DomainException("quote.not-there", nameof(Exact)) : Elisions.Join(segments.Select(segment => segment.Of(text)));
    }

    /// <summary>A quote at its places in a captured text; the words are taken from the text itself.</summary>
    /// <exception cref="DomainException"><c>quote.not-there</c></exception>
    internal static Quote At(QuoteId id, ClaimId claim, SourceText text, IReadOnlyList<TextRange> segments)
    {
        var quote = new Quote { Id = id, ClaimId = claim, SourceId = text.SourceId };
        quote.Anchor(text, segments);
        return quote;
    }

    /// <summary>A quote from a source that has no text yet: it waits, with whatever context is known.</summary>
    internal static Quote Waiting(QuoteId id, ClaimId claim, SourceId source, string exact, string? prefix, string? suffix) => new()
    {
        Id = id,
        ClaimId = claim,
        SourceId = source,
        Exact = Words(exact),
        Prefix = TextRules.Optional(prefix, nameof(Prefix), Limits.Note) ?? "",
        Suffix = TextRules.Optional(suffix, nameof(Suffix), Limits.Note) ?? "",
    };

    /// <summary>Ties it to its places; from now on its words are those of the text.</summary>
    internal void Anchor(SourceText text, IReadOnlyList<TextRange> segments)
    {
        if (text.SourceId != SourceId)
        {
            throw new DomainException("quote.not-there", nameof(Exact));
        }

        Exact = Words(WordsAt(text.Body, segments));
        (TextId, Start, End) = (text.Id, segments[0].Start, segments[^1].End);
        Parts = segments.Count > 1 ? TextRanges.Write(segments) : null;
        (Prefix, Suffix) = QuoteContext.Around(text.Body, segments[0].Start, segments[^1].End);
    }

    private static string Words(string exact)
    {
        var words = TextRules.Body(exact, nameof(Exact), Limits.QuoteBytes);
        return string.IsNullOrWhiteSpace(words) ? throw new DomainException("quote.empty", nameof(Exact)) : words;
    }

    private static bool IsInsidePair(string text, int at) => at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]);
}
