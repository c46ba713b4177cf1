using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Claims.Domain;

/// <summary>Reads a date as a person types it: to the day, the month or the year, with figures or the month's name.</summary>
public static partial class PartialDates
{
    /// <summary>No date or period is longer, in characters.</summary>
    internal const int LongestText = 100;

    /// <summary>The months by their names and short names, German and English, without a full stop.</summary>
    internal static readonly FrozenDictionary<string, int> Months = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["januar"] = 1, ["jänner"] = 1, ["jan"] = 1, ["jän"] = 1, ["january"] = 1,
        ["februar"] = 2, ["feber"] = 2, ["feb"] = 2, ["february"] = 2,
        ["märz"] = 3, ["maerz"] = 3, ["mär"] = 3, ["mrz"] = 3, ["march"] = 3, ["mar"] = 3,
        ["april"] = 4, ["apr"] = 4,
        ["mai"] = 5, ["may"] = 5,
        ["juni"] = 6, ["jun"] = 6, ["june"] = 6,
        ["juli"] = 7, ["jul"] = 7, ["july"] = 7,
        ["august"] = 8, ["aug"] = 8,
        ["september"] = 9, ["sep"] = 9, ["sept"] = 9,
        ["oktober"] = 10, ["okt"] = 10, ["october"] = 10, ["oct"] = 10,
        ["november"] = 11, ["nov"] = 11,
        ["dezember"] = 12, ["dez"] = 12, ["december"] = 12, ["dec"] = 12,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads one date. Names of months are understood in both languages; years have four digits.</summary>
    /// <exception cref="DomainException"><c>date.unreadable</c>; <c>date.ambiguous</c> with both readings for an English 5/6/2024.</exception>
    public static PartialDate Read(string typed, Language language) =>
        TryRead(typed, language) ?? throw new DomainException("date.unreadable", typed ?? "");

    /// <exception cref="DomainException"><c>date.ambiguous</c></exception>
    internal static PartialDate? TryRead(string? typed, Language language)
    {
        var text = Spaces.Replace(typed ?? "", " ").Trim();
        if (PartialDate.TryParse(text, out var iso) || text.Length > LongestText)
        {
            return iso;
        }

        if (Dotted.Match(text) is { Success: true } dotted)
        {
            return Date(dotted);
        }

        if (Slashed.Match(text) is { Success: true } slashed)
        {
            return DayAndMonth(text, slashed, language);
        }

        var named = DayFirst.Match(text) is { Success: true } dayFirst ? dayFirst : MonthFirst.Match(text);
        return named.Success ? Date(named) : null;
    }

    // German writes the day first; English does in Britain and does not in America.
    private static PartialDate? DayAndMonth(string text, Match match, Language language)
    {
        var dayFirst = Date(match);
        if (language == Language.De || !match.Groups["day"].Success)
        {
            return dayFirst;
        }

        var (year, first, second) = (Number(match, "year")!.Value, Number(match, "day"), Number(match, "month"));
        var monthFirst = PartialDate.TryOf(year, first, second);
        return dayFirst is not null && monthFirst is not null && dayFirst != monthFirst
            ? throw new DomainException("date.ambiguous", text, dayFirst, monthFirst)
            : dayFirst ?? monthFirst;
    }

    private static PartialDate? Date(Match match)
    {
        var month = match.Groups["name"] is { Success: true } name
            ? Months.TryGetValue(name.Value, out var named) ? named : 0
            : Number(match, "month");
        return PartialDate.TryOf(Number(match, "year")!.Value, month, Number(match, "day"));
    }

    private static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true } found ? int.Parse(found.ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces { get; }

    // 16.05.2024, 16. 5. 2024, 05.2024
    [GeneratedRegex(@"^((?<day>[0-9]{1,2})\. ?)?(?<month>[0-9]{1,2})\. ?(?<year>[0-9]{4})\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Dotted { get; }

    // 16/05/2024, 05/2024
    [GeneratedRegex(@"^((?<day>[0-9]{1,2}) ?/ ?)?(?<month>[0-9]{1,2}) ?/ ?(?<year>[0-9]{4})\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Slashed { get; }

    // 16. Mai 2024, 16 May 2024, 16th May 2024, Mai 2024, Sept. 2024
    [GeneratedRegex(@"^((?<day>[0-9]{1,2})(\.|st|nd|rd|th)? ?)?(?<name>\p{L}{3,9})(\. ?|,? )(?<year>[0-9]{4})\z", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DayFirst { get; }

    // May 16, 2024
    [GeneratedRegex(@"^(?<name>\p{L}{3,9})\.? (?<day>[0-9]{1,2})(st|nd|rd|th)?,? (?<year>[0-9]{4})\z", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MonthFirst { get; }
}
