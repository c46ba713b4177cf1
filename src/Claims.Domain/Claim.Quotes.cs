namespace Claims.Domain;

public sealed partial class Claim
{
    private readonly List<Quote> _quotes = [];

    public IReadOnlyList<Quote> Quotes => _quotes;

    /// <summary>Adds these words, which stand at this place of a captured text.</summary>
    /// <exception cref="DomainException"><c>quote.not-there</c>, <c>quote.there-already</c></exception>
    public Quote AddQuote(SourceText text, int start, string exact, Actor by, DateTimeOffset now)
    {
        var segments = Verbatim(text, start, exact);
        return segments.Count == 0 ? throw new DomainException("quote.not-there", nameof(Quote.Exact)) : AddQuote(text, segments, by, now);
    }

    /// <summary>Adds the words that stand at these places of a captured text: one, or several in their order where the quote leaves words out.</summary>
    /// <exception cref="DomainException"><c>quote.not-there</c>, <c>quote.there-already</c></exception>
    public Quote AddQuote(SourceText text, IReadOnlyList<TextRange> segments, Actor by, DateTimeOffset now)
    {
        RequireEditable(by);
        if (_quotes.Any(quote => quote.TextId == text.Id && quote.Segments.SequenceEqual(segments)))
        {
            throw new DomainException("quote.there-already", nameof(Quote.Exact));
        }

        var added = Quote.At(NextQuoteId(now), Id, text, segments);
        Author(by, now);
        return Add(added, by, now);
    }

    /// <summary>Adds words of a source that has no text yet; they wait for one.</summary>
    public Quote AddWaitingQuote(SourceId source, string exact, string? prefix, string? suffix, Actor by, DateTimeOffset now)
    {
        RequireEditable(by);
        Author(by, now);
        return Add(Quote.Waiting(NextQuoteId(now), Id, source, exact, prefix, suffix), by, now);
    }

    public void RemoveQuote(QuoteId id, Actor by, DateTimeOffset now)
    {
        RequireEditable(by);
        var quote = FindQuote(id);
        Author(by, now);
        _quotes.Remove(quote);
        Note(by, now, "claim.quote-removed", QuoteFacts(quote), new() { ["exact"] = quote.Exact });
    }

    /// <summary>
    /// Ties a waiting quote to its places. While the words stay the same this makes nobody an author and is allowed at every stage;
    /// where the text says them otherwise, the words of the text take their place, and that is a change like any other.
    /// </summary>
    /// <exception cref="DomainException"><c>quote.not-there</c>, <c>quote.anchored-already</c>, and what refuses a change of the claim</exception>
    public void AnchorQuote(QuoteId id, SourceText text, IReadOnlyList<TextRange> segments, Actor by, DateTimeOffset now)
    {
        by.Require(Role.FactChecker, Role.Editor);
        var quote = FindQuote(id);
        if (quote.IsAnchored)
        {
            throw new DomainException("quote.anchored-already");
        }

        var isSame = Quote.WordsAt(text.Body, segments) == quote.Exact;
        if (!isSame)
        {
            RequireEditable(by);
            Author(by, now);
        }

        quote.Anchor(text, segments);
        Note(by, now, "claim.quote-anchored", QuoteFacts(quote), isSame ? null : new() { ["exact"] = quote.Exact });
    }

    /// <summary>The same where the words stand verbatim at one place.</summary>
    /// <exception cref="DomainException"><c>quote.not-there</c>, <c>quote.anchored-already</c></exception>
    public void AnchorQuote(QuoteId id, SourceText text, int start, Actor by, DateTimeOffset now) =>
        AnchorQuote(id, text, Verbatim(text, start, FindQuote(id).Exact), by, now);

    private static IReadOnlyList<TextRange> Verbatim(SourceText text, int start, string exact) =>
        start >= 0 && start <= text.Length && text.Body.AsSpan(start).StartsWith(exact, StringComparison.Ordinal) ? [new TextRange(start, start + exact.Length)] : [];

    // Quotes are told in the order in which they were added.
    private QuoteId NextQuoteId(DateTimeOffset now) => QuoteId.New(now, _quotes.OrderBy(quote => quote.Id.Value).LastOrDefault()?.Id);

    private Quote FindQuote(QuoteId id) => _quotes.SingleOrDefault(quote => quote.Id == id) ?? throw new DomainException("quote.unknown");

    private Quote Add(Quote quote, Actor by, DateTimeOffset now)
    {
        _quotes.Add(quote);
        Note(by, now, "claim.quoted", QuoteFacts(quote), new() { ["exact"] = quote.Exact });
        return quote;
    }

    private static Dictionary<string, string?> QuoteFacts(Quote quote) => new()
    {
        ["quote"] = quote.Id.ToString(),
        ["source"] = quote.SourceId.ToString(),
        ["text"] = quote.TextId?.ToString(),
        ["start"] = quote.Start?.ToText(),
        ["end"] = quote.End?.ToText(),
        ["parts"] = quote.Parts,
    };
}
