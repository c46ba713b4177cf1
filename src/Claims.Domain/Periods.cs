using System.Text.RegularExpressions;

namespace Claims.Domain;

/// <summary>Reads a period as a person types it: one date, or from one to another.</summary>
public static partial class Periods
{
    /// <summary>Reads "2023", "Mai 2024", "2019 bis 2024", "2019–2024", "from 2019 to 2024" and the stored form "2019/2024".</summary>
    /// <exception cref="DomainException"><c>period.unreadable</c>, <c>period.reversed</c>, <c>date.ambiguous</c></exception>
    public static Period Read(string typed, Language language)
    {
        var text = (typed ?? "").Trim();
        if (PartialDates.TryRead(text, language) is { } date)
        {
            return Period.Of(date);
        }

        if (Period.TryParse(text, out var stored))
        {
            return stored!;
        }

        var match = Span.Match(text);
        return match.Success
            && PartialDates.TryRead(match.Groups["from"].Value, language) is { } from
            && PartialDates.TryRead(match.Groups["to"].Value, language) is { } to
                ? Period.Of(from, to)
                : throw new DomainException("period.unreadable", text);
    }

    // The hyphen of a range stands between spaces or between two years: inside "2024-05" it belongs to the date.
    [GeneratedRegex(@"^((von|vom|from)\s+)?(?<from>.+?)(\s*[–—]\s*|\s+-\s+|(?<=^[0-9]{4})-(?=[0-9]{4}\z)|\s+(bis|bis zum|to|until|through)\s+)(?<to>.+)\z", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Span { get; }
}
