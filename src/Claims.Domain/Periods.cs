using System.Globalization;
using System.Text.RegularExpressions;

namespace Claims.Domain;

/// <summary>Reads a period as a person types it: one date, a part of a year, or from one date to another.</summary>
public static partial class Periods
{
    /// <summary>Reads "2023", "Mai 2024", "2019 bis 2024", "2019–2024", "16. bis 17. Mai 2024", "1. Quartal 2024", "H1 2024" and the stored form.</summary>
    /// <exception cref="DomainException"><c>period.unreadable</c>, <c>period.reversed</c>, <c>date.ambiguous</c></exception>
    public static Period Read(string typed, Language language)
    {
        var text = (typed ?? "").Trim();
        return text.Length > PartialDates.LongestText ? throw new DomainException("period.unreadable", text)
            : Period.ReadIso(text) is (var first, var last) ? Period.Of(first, last)
            : PartialDates.TryRead(text, language) is { } date ? Period.Of(date)
            : PartOfYear(text) ?? Span(text, language) ?? throw new DomainException("period.unreadable", text);
    }

    private static Period? PartOfYear(string text)
    {
        var match = PartName.Match(text);
        if (!match.Success)
        {
            return null;
        }

        var months = match.Groups["kind"].Value[0] is 'Q' or 'q' ? 3 : 6;
        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        var last = months * (match.Groups["which"].ValueSpan[0] - '0');
        return PartialDate.TryOf(year, last - months + 1) is { } from && PartialDate.TryOf(year, last) is { } to ? Period.Of(from, to) : null;
    }

    private static Period? Span(string text, Language language)
    {
        var span = Opening.Replace(text, "");
        string[] ends = Between.Split(span) is { Length: > 1 } parted ? parted : span.Split('-');
        return ends is [var from, var to]
            && PartialDates.TryRead(to, language) is { } last
            && Completed(from, to).Select(whole => PartialDates.TryRead(whole, language)).FirstOrDefault(date => date is not null) is { } first
                ? Period.Of(first, last)
                : null;
    }

    // What both ends share is said once, at the second: "16. bis 17. Mai 2024", "Januar bis März 2024".
    private static IEnumerable<string> Completed(string from, string to)
    {
        yield return from;
        yield return $"{from} {to.Trim()[^4..]}";
        if (to.Trim().IndexOf(' ', StringComparison.Ordinal) is > 0 and var space)
        {
            yield return from + to.Trim()[space..];
        }
    }

    [GeneratedRegex(@"^((von|vom|from)\s+)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening { get; }

    [GeneratedRegex(@"\s*[–—]\s*|\s+-\s+|\s+(?:bis zum|bis|to|until|through)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Between { get; }

    // 1. Quartal 2024, Q1 2024, Q1/2024, 1st quarter of 2024, 2. Halbjahr 2024, H1 2024, 2nd half of 2024
    [GeneratedRegex(@"^((?<which>[1-4])(\.|st|nd|rd|th)\s*(?<kind>Quartal|Halbjahr|quarter|half)(\s+of)?|(?<kind>[QH])(?<which>[1-4]))[\s/]+(?<year>[0-9]{4})\z", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PartName { get; }
}
