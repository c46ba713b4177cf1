namespace Claims.Web.Recording;

/// <summary>Where the words of a quote stand.</summary>
public abstract record QuoteAnswer
{
    private QuoteAnswer()
    {
    }

    /// <summary>At one place of the text.</summary>
    public sealed record Found(int Start, string Exact) : QuoteAnswer;

    /// <summary>At several places, of which a person chooses one.</summary>
    public sealed record Several(IReadOnlyList<int> Starts, string Exact) : QuoteAnswer;

    /// <summary>The source has no text yet; the words wait for one.</summary>
    public sealed record Waiting(string Exact) : QuoteAnswer;

    /// <summary>Nowhere, or there are no words.</summary>
    /// <param name="Code"><c>quote.empty</c>, <c>quote.not-there</c>.</param>
    public sealed record Refused(string Code) : QuoteAnswer;

    /// <param name="body">The text; null when the source has none.</param>
    public static QuoteAnswer Of(string? body, QuoteInput input)
    {
        if (body is not null && input is { Start: { } start, End: { } end })
        {
            return start >= 0 && start < end && end <= body.Length && !string.IsNullOrWhiteSpace(body[start..end])
                ? new Found(start, body[start..end])
                : new Refused("quote.not-there");
        }

        var exact = (input.Exact ?? "").ReplaceLineEndings("\n").Trim();
        if (exact.Length == 0)
        {
            return new Refused("quote.empty");
        }

        return body is null ? new Waiting(exact) : Look(body, exact, input.Start);
    }

    private static QuoteAnswer Look(string body, string exact, int? chosen)
    {
        var places = QuoteContext.Places(body, exact);
        return places switch
        {
            [] => new Refused("quote.not-there"),
            [var only] => new Found(only, exact),
            _ when chosen is { } start && places.Contains(start) => new Found(start, exact),
            _ => new Several(places, exact),
        };
    }
}
