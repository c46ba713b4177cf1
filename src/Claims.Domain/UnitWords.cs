using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Claims.Domain;

/// <summary>Reads a unit as tables name it, "Mrd. USD" or "%", or by its code.</summary>
public static partial class UnitWords
{
    private static readonly FrozenDictionary<string, Unit> Whole = new Dictionary<string, Unit>(StringComparer.OrdinalIgnoreCase)
    {
        ["%"] = Unit.Share, ["Prozent"] = Unit.Share, ["percent"] = Unit.Share, ["per cent"] = Unit.Share,
        ["Prozentpunkte"] = Unit.Points, ["%-Punkte"] = Unit.Points, ["percentage points"] = Unit.Points,
        ["Stunden"] = Unit.Duration(DurationUnit.Hour), ["hours"] = Unit.Duration(DurationUnit.Hour),
        ["Tage"] = Unit.Duration(DurationUnit.Day), ["days"] = Unit.Duration(DurationUnit.Day),
        ["Wochen"] = Unit.Duration(DurationUnit.Week), ["weeks"] = Unit.Duration(DurationUnit.Week),
        ["Monate"] = Unit.Duration(DurationUnit.Month), ["months"] = Unit.Duration(DurationUnit.Month),
        ["Jahre"] = Unit.Duration(DurationUnit.Year), ["years"] = Unit.Duration(DurationUnit.Year),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, int> Scales = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["Tsd"] = 3, ["tausend"] = 3, ["thousand"] = 3, ["1000"] = 3, ["1.000"] = 3, ["1,000"] = 3,
        ["Mio"] = 6, ["Million"] = 6, ["Millionen"] = 6, ["millions"] = 6,
        ["Mrd"] = 9, ["Milliarde"] = 9, ["Milliarden"] = 9, ["bn"] = 9, ["billions"] = 9,
        ["Bio"] = 12, ["Billionen"] = 12, ["trillion"] = 12, ["trillions"] = 12,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["€"] = "EUR", ["Euro"] = "EUR", ["$"] = "USD", ["US-Dollar"] = "USD", ["US-$"] = "USD", ["US$"] = "USD", ["£"] = "GBP",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The unit, or null for words that mean none: a noun is no unit by itself, because then a slip would be one too.</summary>
    /// <param name="language">"Billion" is 10^12 in German and 10^9 in English.</param>
    public static Unit? Read(string typed, Language language)
    {
        var text = Spaces.Replace(typed, " ").Trim();
        return Whole.GetValueOrDefault(text) ?? Money(text, language) ?? Code(text);
    }

    private static Unit? Money(string text, Language language)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        var scale = space < 0 ? 0 : ScaleOf(text[..space].TrimEnd('.'), language);
        return scale is { } power && CurrencyOf(text[(space + 1)..]) is { } currency ? Unit.Money(currency, power) : null;
    }

    private static int? ScaleOf(string word, Language language) =>
        word.Equals("Billion", StringComparison.OrdinalIgnoreCase) ? (language == Language.De ? 12 : 9)
        : Scales.TryGetValue(word, out var scale) ? scale : null;

    private static string? CurrencyOf(string word) => Currencies.IsKnown(word) ? word : Names.GetValueOrDefault(word);

    private static Unit? Code(string text)
    {
        try
        {
            return Unit.Parse(text);
        }
        catch (DomainException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces { get; }
}
