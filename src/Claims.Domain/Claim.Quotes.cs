namespace Claims.Domain;

public sealed partial class Claim
{
    private readonly List<Quote> _quotes = [];

    public IReadOnlyList<Quote> Quotes => _quotes;

    /// <summary>Adds the words that stand at this place of a captured text.</summary>
    /// <exception cref="DomainException"><c>quote.not-there</c></exception>
    public Quote AddQuote(SourceText text, int start, string exact, Actor by, DateTimeOffset now)
    {
        RequireEditable(by);
        if (_quotes.Any(quote => quote.TextId == text.Id && quote.Start == start && quote.Exact == exact))
        {
            throw new DomainException("quote.there-already", nameof(Quote.Exact));
        }

        Author(by, now);
        return Add(Quote.At(Id, text, start, exact, now), by, now);
    }

    /// <summary>Adds words of a source that has no text yet; they wait for one.</summary>
    public Quote AddWaitingQuote(SourceId source, string exact, string? prefix, string? suffix, Actor by, DateTimeOffset now)
    {
        RequireEditable(by);
        Author(by, now);
        return Add(Quote.Waiting(Id, source, exact, prefix, suffix, now), by, now);
    }

    public void RemoveQuote(QuoteId id, Actor by, DateTimeOffset now)
    {
        RequireEditable(by);
        var quote = FindQuote(id);
        Author(by, now);
        _quotes.Remove(quote);
        Note(by, now, "claim.quote-removed", QuoteFacts(quote), new() { ["exact"] = quote.Exact });
    }

    /// <summary>Ties a waiting quote to its place. The words stay the same, so this makes nobody an author and is allowed at every stage.</summary>
    /// <exception cref="DomainException"><c>quote.not-there</c></exception>
    public void AnchorQuote(QuoteId id, SourceText text, int start, Actor by, DateTimeOffset now)
    {
        by.Require(Role.FactChecker, Role.Editor);
        var quote = FindQuote(id);
        if (quote.IsAnchored)
        {
            throw new DomainException("quote.anchored-already");
        }

        quote.Anchor(text, start);
        Note(by, now, "claim.quote-anchored", QuoteFacts(quote));
    }

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
    };
}
