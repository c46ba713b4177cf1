namespace Claims.Domain;

/// <summary>A plain number in running text: where it stands and its value in full.</summary>
/// <param name="Place">From its sign to the end of its scale.</param>
/// <param name="Words">Exactly what stands there.</param>
/// <param name="Value">In full: 240,110,000,000 for "240,11 Milliarden". A fraction without end is cut where <see cref="decimal"/> ends.</param>
/// <param name="Decimals">As typed, before the scale.</param>
public sealed record RunningNumber(TextRange Place, string Words, decimal Value, int Decimals);

/// <summary>Reads the numbers of a running text without asking what they count: digits, number words, fractions and scales. "ein", "a" and "one" alone are no numbers.</summary>
public static class RunningNumbers
{
    /// <summary>The numbers in the order of the text, none over another.</summary>
    public static IReadOnlyList<RunningNumber> Read(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new Tokens(text);
        var parser = new NumberParser(tokens, Vocabulary.Of(language), withUnits: false);
        var found = new List<RunningNumber>();
        for (var at = 0; at < tokens.Count; at++)
        {
            if ((Quotient(tokens, parser, at) ?? parser.At(at)) is { Shape: not NumberShape.Article } number)
            {
                var place = tokens.Range(number.First, number.Last);
                found.Add(new(place, place.Of(text), number.Full, number.Decimals));
                at = number.Last;
            }
        }

        return found;
    }

    /// <summary>"one over three", "one out of three", "1 in 20": a part of one, as English says it.</summary>
    private static NumberSpan? Quotient(Tokens tokens, NumberParser parser, int at)
    {
        if (parser.At(at) is not { Decimals: 0, Shape: not NumberShape.Fraction } part || tokens.Low(part.Last + 1) is not ("over" or "out" or "in") || tokens.Low(at) is "a" or "an")
        {
            return null;
        }

        var (word, isOut) = (tokens.Low(part.Last + 1), tokens.Low(part.Last + 2) == "of");
        if (parser.At(part.Last + (isOut ? 3 : 2)) is not { Decimals: 0, Full: > 0, Shape: NumberShape.Digits or NumberShape.Words } whole)
        {
            return null;
        }

        var isPart = word switch
        {
            "over" => !tokens.Is(whole.Last + 1, TokenKind.Word),
            "in" => part.Full == 1 && whole.Full > 1 && !tokens.Is(whole.Last + 1, TokenKind.Word),
            _ => isOut && part.Full < whole.Full,
        };
        return isPart ? new(at, whole.Last, part.Full / whole.Full, 0, Numbers.MaxDecimals, NumberShape.Fraction) : null;
    }
}
