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
            if (parser.At(at) is { Shape: not NumberShape.Article } number)
            {
                var place = tokens.Range(number.First, number.Last);
                found.Add(new(place, place.Of(text), number.Full, number.Decimals));
                at = number.Last;
            }
        }

        return found;
    }
}
