using System.Globalization;

namespace Claims.Data;

/// <summary>
/// What stands in the index for a word. A word, its stem as a part of compounds and its meaning in either language are three tokens, each rarer than the next: so the sum over those that fit ranks the word
/// before the compound and the compound before the translation. Their first signs are of the private use area, which no text is searched by.
/// </summary>
internal static class SearchTokens
{
    public static string Word(string stem) => stem;

    public static string Part(string stem) => '\uE001' + stem;

    public static string Concept(string concept) => '\uE002' + concept;

    public static string ClaimNumber(string number) => '\uE004' + Plain(number);

    /// <summary>A beginning or an end of a long word.</summary>
    public static string End(string stem) => '\uE005' + stem;

    public static string Number(decimal value) => Figure("n", value);

    /// <summary>The tokens of a number with what it counts: its value as it is written and in full, and rounded where it has decimals.</summary>
    public static IEnumerable<string> Of(Unit unit, decimal value, bool isExact = false)
    {
        foreach (var near in isExact ? [value] : Rounded(value))
        {
            foreach (var token in Exact(unit, near))
            {
                yield return token;
            }
        }
    }

    private static IEnumerable<string> Exact(Unit unit, decimal value)
    {
        var full = Times(value, unit.Scale);
        switch (unit.Kind)
        {
            case UnitKind.Money:
                yield return Figure(unit.Currency!, full);
                break;
            case UnitKind.Share or UnitKind.Change:
                yield return Figure("pc", Math.Abs(value));
                break;
            case UnitKind.Points:
                yield return Figure("pp", Math.Abs(value));
                break;
            case UnitKind.Factor:
                yield return Figure("x", value);
                break;
            case UnitKind.Duration:
                yield return Figure(unit.TimeUnit.ToString()!, value);
                break;
            case UnitKind.Rate:
                yield return Figure(unit.Currency + unit.To, value);
                break;
        }

        if (unit.Kind != UnitKind.Factor)
        {
            yield return Number(value);
        }

        if (full != value)
        {
            yield return Number(full);
        }
    }

    private static IEnumerable<decimal> Rounded(decimal value)
    {
        yield return value;
        for (var decimals = Math.Min((int)value.Scale, 3) - 1; decimals >= 0 && Math.Abs(value) >= 1; decimals--)
        {
            yield return Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        }
    }

    private static decimal Times(decimal value, int scale)
    {
        for (var power = 0; power < scale; power++)
        {
            value *= 10;
        }

        return value;
    }

    private static string Figure(string unit, decimal value) =>
        $"\uE003{unit.ToLowerInvariant()}{Plain(value.ToString("0.############", CultureInfo.InvariantCulture))}";

    // The tokenizer parts words at every sign that is no letter and no digit.
    private static string Plain(string digits) => digits.Replace('.', 'd').Replace('-', 'm');
}
