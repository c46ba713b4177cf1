namespace Claims.Domain;

/// <summary>The exact words of a claim in a source: the W3C Web Annotation TextQuoteSelector, and, once anchored, the TextPositionSelector in one captured text.</summary>
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

    public bool IsAnchored => TextId is not null;

    /// <summary>A quote at a place of a captured text; the words are taken from the text itself.</summary>
    /// <exception cref="DomainException"><c>quote.not-there</c>: these words do not stand at this place.</exception>
    internal static Quote At(ClaimId claim, SourceText text, int start, string exact, DateTimeOffset now)
    {
        var quote = new Quote { Id = QuoteId.New(now), ClaimId = claim, SourceId = text.SourceId, Exact = Words(exact) };
        quote.Anchor(text, start);
        return quote;
    }

    /// <summary>A quote from a source that has no text yet: it waits, with whatever context is known.</summary>
    internal static Quote Waiting(ClaimId claim, SourceId source, string exact, string? prefix, string? suffix, DateTimeOffset now) => new()
    {
        Id = QuoteId.New(now),
        ClaimId = claim,
        SourceId = source,
        Exact = Words(exact),
        Prefix = TextRules.Optional(prefix, nameof(Prefix), Limits.Note) ?? "",
        Suffix = TextRules.Optional(suffix, nameof(Suffix), Limits.Note) ?? "",
    };

    internal void Anchor(SourceText text, int start)
    {
        if (text.SourceId != SourceId || start < 0 || start + Exact.Length > text.Length
            || string.CompareOrdinal(text.Body, start, Exact, 0, Exact.Length) != 0)
        {
            throw new DomainException("quote.not-there", nameof(Exact));
        }

        (TextId, Start, End) = (text.Id, start, start + Exact.Length);
        (Prefix, Suffix) = QuoteContext.Around(text.Body, start, start + Exact.Length);
    }

    private static string Words(string exact)
    {
        var words = TextRules.Body(exact, nameof(Exact), Limits.QuoteBytes);
        return string.IsNullOrWhiteSpace(words) ? throw new DomainException("quote.empty", nameof(Exact)) : words;
    }
}
