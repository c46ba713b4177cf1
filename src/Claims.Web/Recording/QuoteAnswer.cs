namespace Claims.Web.Recording;

/// <summary>Where the words of a quote stand.</summary>
public abstract record QuoteAnswer
{
    private QuoteAnswer()
    {
    }

    /// <summary>At these places, which the text alone or a person decided.</summary>
    /// <param name="Exact">The words of the text.</param>
    public sealed record Found(IReadOnlyList<TextRange> Segments, string Exact) : QuoteAnswer;

    /// <summary>At one of several places, or where the text says them otherwise: a person says where, or looks again.</summary>
    /// <param name="Typed">What was looked for.</param>
    public sealed record Offered(QuoteFinding Finding, string Typed) : QuoteAnswer;

    /// <summary>The source has no text yet; the words wait for one.</summary>
    public sealed record Waiting(string Exact) : QuoteAnswer;

    /// <summary>Nowhere, or there are no words.</summary>
    /// <param name="Code"><c>quote.empty</c>, <c>quote.not-there</c>, <c>quote.not-found</c>.</param>
    public sealed record Refused(string Code) : QuoteAnswer;

    /// <param name="body">The text; null when the source has none.</param>
    /// <param name="typed">The words, when they were typed; then the place must be one at which they are found.</param>
    /// <param name="place">What was selected or chosen, as <see cref="TextRanges"/> writes it.</param>
    /// <param name="prefix">What is known to stand before them, and after.</param>
    public static QuoteAnswer Of(string? body, string? typed, string? place, string? prefix = null, string? suffix = null)
    {
        var exact = (typed ?? "").ReplaceLineEndings("\n").Trim();
        return (body, exact) switch
        {
            (null, "") => new Refused("quote.empty"),
            (null, _) => new Waiting(exact),
            (_, "") => string.IsNullOrEmpty(place) ? new Refused("quote.empty") : At(body, TextRanges.Read(place) ?? []),
            _ => Look(body, exact, place, prefix, suffix),
        };
    }

    private static QuoteAnswer At(string body, IReadOnlyList<TextRange> segments)
    {
        try
        {
            return new Found(segments, Quote.WordsAt(body, segments));
        }
        catch (DomainException refusal)
        {
            return new Refused(refusal.Code);
        }
    }

    private static QuoteAnswer Look(string body, string exact, string? place, string? prefix, string? suffix)
    {
        var finding = new QuoteFinder(body).Find(exact, prefix, suffix);
        var taken = finding.Certain ?? finding.Candidates.FirstOrDefault(candidate => TextRanges.Write(candidate.Segments) == place);
        return taken is not null ? new Found(taken.Segments, taken.Words(body))
            : finding.Candidates.Count > 0 ? new Offered(finding, exact)
            : new Refused("quote.not-found");
    }
}
