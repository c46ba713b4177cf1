namespace Claims.Domain;

/// <summary>Finds the noun that a number counts: near, in the same clause, and none rather than a wrong one.</summary>
internal sealed class Nouns(Tokens tokens, Vocabulary words)
{
    private const int Reach = 40;

    private const int Adjectives = 3;

    /// <summary>The first and last token of the noun after this token, or null.</summary>
    public (int First, int Last)? After(int last)
    {
        if (tokens.IsDash(last + 1) && tokens.IsGlued(last))
        {
            return words.Language == Language.En && tokens.IsGlued(last + 1) && tokens.Is(last + 2, TokenKind.Word) && !tokens.IsCapital(last + 2) ? (last + 2, last + 2) : null;
        }

        for (var at = last + 1; at <= last + 1 + Adjectives && tokens.Is(at, TokenKind.Word) && tokens[at].End - tokens[last].End <= Reach; at++)
        {
            var low = tokens.Low(at);
            if (words.NotNouns.Contains(low) || tokens.Text.AsSpan(tokens[at - 1].End, tokens[at].Start - tokens[at - 1].End).ContainsAny('\n', '\r'))
            {
                return null;
            }

            if (words.Language == Language.De ? tokens.IsCapital(at) : IsPlural(low))
            {
                return Whole(at, last);
            }

            if (words.Language == Language.De && !IsAdjective(low))
            {
                return null;
            }
        }

        return null;
    }

    // "EU-Staaten" is one noun.
    private (int First, int Last)? Whole(int first, int number)
    {
        var end = first;
        while (tokens.Step(end) == end + 2)
        {
            end += 2;
        }

        return tokens[end].End - tokens[number].End <= Reach ? (first, end) : null;
    }

    private bool IsPlural(string low) =>
        words.Plurals.Contains(low)
        || (low.Length > 3 && low.EndsWith('s') && !low.EndsWith("ss", StringComparison.Ordinal) && !low.EndsWith("us", StringComparison.Ordinal) && !low.EndsWith("is", StringComparison.Ordinal));

    private static bool IsAdjective(string low) =>
        low.Length > 3 && (low.EndsWith('e') || low.EndsWith("en", StringComparison.Ordinal) || low.EndsWith("er", StringComparison.Ordinal) || low.EndsWith("es", StringComparison.Ordinal) || low.EndsWith("em", StringComparison.Ordinal));
}
