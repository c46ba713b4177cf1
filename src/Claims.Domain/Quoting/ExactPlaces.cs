namespace Claims.Domain;

/// <summary>The places of words that stand in a text without errors: verbatim ones or, where there are none, those that are equal after normalising.</summary>
internal static class ExactPlaces
{
    /// <summary>All of them, overlapping ones too, in the order of the text. Quotation marks around the words are left off if they are found without them only.</summary>
    public static List<QuotePlace> Of(string words, string text, Func<NormalisedText> normalised)
    {
        var bare = Bare(words);
        return AsTheyAre(words, text, normalised) is { Count: > 0 } places ? places
            : bare.Length == words.Length ? []
            : [.. AsTheyAre(bare, text, normalised).Select(place => place with { Match = QuoteMatch.Normalised })];
    }

    /// <summary>Words without the quotation marks that a person copied around them.</summary>
    public static string Bare(string words)
    {
        var (start, end) = (0, words.Length);
        while (start < end && (IsAround(words[start]) || Signs.IsDoubled(words, start)))
        {
            start += IsAround(words[start]) ? 1 : 2;
        }

        while (end > start && (IsAround(words[end - 1]) || (end - 2 >= start && Signs.IsDoubled(words, end - 2))))
        {
            end -= IsAround(words[end - 1]) ? 1 : 2;
        }

        return words[start..end];
    }

    private static bool IsAround(char sign) => char.IsWhiteSpace(sign) || Signs.IsMark(sign);

    private static List<QuotePlace> AsTheyAre(string words, string text, Func<NormalisedText> normalised) =>
        Verbatim(words, text) is { Count: > 0 } asTyped ? asTyped
        : Verbatim(words.Trim(), text) is { Count: > 0 } trimmed ? trimmed
        : Normalised(NormalisedText.Pattern(words), normalised());

    private static List<QuotePlace> Verbatim(string words, string text) =>
    [
        .. from at in QuoteContext.Places(text, words)
           where !Signs.Halves(text, at) && !Signs.Halves(text, at + words.Length)
           select new QuotePlace(new(at, at + words.Length), QuoteMatch.Verbatim, 0),
    ];

    private static List<QuotePlace> Normalised(string pattern, NormalisedText text) =>
    [
        .. from at in QuoteContext.Places(text.Value, pattern)
           where text.IsBoundary(at) && text.IsBoundary(at + pattern.Length)
           select new QuotePlace(text.Original(at, at + pattern.Length), QuoteMatch.Normalised, 0),
    ];
}
