using System.Globalization;

namespace Claims.Web.Localization;

/// <summary>How numbers, dates, hashes and lists are written for a reader; no-break spaces are bound here and nowhere else.</summary>
/// <param name="culture">One of <see cref="Languages"/>.</param>
/// <param name="zone">Where the desk is: every instant is shown in this zone.</param>
public sealed partial class Formats(CultureInfo culture, TimeZoneInfo zone)
{
    /// <summary>U+00A0, between a number and its word.</summary>
    public const string Bound = "\u00A0";

    private const decimal Kilo = 1000;

    public CultureInfo Culture { get; } = culture;

    public Language Language => German ? Language.De : Language.En;

    private bool German => Languages.Tag(Culture) == "de";

    /// <summary>A number with the decimals it was typed with; its own when none are given.</summary>
    public string Number(decimal value, int? decimals = null) => Numbers.InFull(value, decimals ?? value.Scale, Language);

    /// <summary>How many decimals the value needs: 2 for 38.9200.</summary>
    public static int DecimalsOf(decimal value) => (value / 1.0000000000000000000000000000m).Scale;

    /// <summary>A share as percent: 38.9 is "38,9 %" in German and "38.9%" in English.</summary>
    public string Percent(decimal value, int? decimals = null) => $"{Number(value, decimals)}{(German ? Bound : "")}%";

    /// <summary>The number with its sign, plus included.</summary>
    public string WithSign(decimal value, int? decimals = null) => (value > 0 ? "+" : "") + Number(value, decimals);

    /// <summary>A file's size in the decimal units of its system: "412 KB", "1,4 MB".</summary>
    public string Size(long bytes)
    {
        if (bytes < Kilo)
        {
            return $"{Number(bytes)}{Bound}{(German ? "Byte" : bytes == 1 ? "byte" : "bytes")}";
        }

        return bytes < Kilo * Kilo
            ? $"{Number(Math.Round(bytes / Kilo), 0)}{Bound}KB"
            : $"{Number(Math.Round(bytes / (Kilo * Kilo), 1), 1)}{Bound}MB";
    }

    /// <summary>A SHA-256 for the eye: the first eight and the last four digits.</summary>
    public static string Hash(string hash) => hash.Length > 12 ? $"{hash[..8]}…{hash[^4..]}" : hash;

    /// <summary>"A, B und C".</summary>
    public string List(IEnumerable<string> items)
    {
        var all = items.ToList();
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} {(German ? "und" : "and")} {all[^1]}";
    }

    /// <summary>Anything that a text fills in: numbers, instants, days and lists by their rules, all else as it is.</summary>
    public string Any(object? value) => value switch
    {
        null => "",
        int number => Number(number),
        long number => Number(number),
        decimal number => Number(number),
        DateTimeOffset at => Moment(at),
        DateOnly day => Day(day),
        PartialDate date => Date(date),
        Period period => Period(period),
        Quantity quantity => Quantity(quantity),
        Unit unit => UnitName(unit),
        IEnumerable<string> items => List(items),
        IFormattable other => other.ToString(null, Culture),
        _ => value.ToString() ?? "",
    };
}
