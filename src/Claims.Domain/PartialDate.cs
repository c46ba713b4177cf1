using System.Globalization;
using System.Text.RegularExpressions;

namespace Claims.Domain;

/// <summary>The answer to a comparison of dates or periods of which not everything is known.</summary>
public enum Answer
{
    Yes = 1,
    No,
    CannotTell,
}

/// <summary>A date known to the day, the month or the year (ISO 8601 with reduced precision); a day is never invented.</summary>
public sealed partial record PartialDate
{
    private PartialDate()
    {
    }

    public int Year { get; private init; }

    public int? Month { get; private init; }

    public int? Day { get; private init; }

    /// <summary>The first day that this can mean.</summary>
    public DateOnly Earliest => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day that this can mean.</summary>
    public DateOnly Latest => new(Year, Month ?? 12, Day ?? DateTime.DaysInMonth(Year, Month ?? 12));

    /// <exception cref="DomainException"><c>date.year</c>, <c>date.month</c>, <c>date.day</c></exception>
    public static PartialDate Of(int year, int? month = null, int? day = null)
    {
        if (year is < 1 or > 9999)
        {
            throw new DomainException("date.year", year);
        }

        if (month is < 1 or > 12)
        {
            throw new DomainException("date.month", month);
        }

        if (day is { } given && (month is null || given < 1 || given > DateTime.DaysInMonth(year, month.Value)))
        {
            throw new DomainException("date.day", given);
        }

        return new PartialDate { Year = year, Month = month, Day = day };
    }

    public static PartialDate Of(DateOnly day) => Of(day.Year, day.Month, day.Day);

    /// <summary>Reads the stored form: <c>2024</c>, <c>2024-05</c>, <c>2024-05-16</c>.</summary>
    /// <exception cref="DomainException"><c>date.unreadable</c></exception>
    public static PartialDate Parse(string iso) =>
        TryParse(iso, out var date) ? date! : throw new DomainException("date.unreadable", iso);

    public static bool TryParse(string? iso, out PartialDate? date)
    {
        var match = Iso.Match(iso ?? "");
        date = match.Success ? TryOf(Part(match, "year")!.Value, Part(match, "month"), Part(match, "day")) : null;
        return date is not null;
    }

    /// <summary>Whether every day that this can mean lies before every day that the other can mean.</summary>
    public Answer IsBefore(PartialDate other) =>
        Latest < other.Earliest ? Answer.Yes
        : Earliest >= other.Latest ? Answer.No
        : Answer.CannotTell;

    /// <summary>Whether every day that this can mean lies after every day that the other can mean.</summary>
    public Answer IsAfter(PartialDate other) => other.IsBefore(this);

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Year:0000}{(Month is { } month ? $"-{month:00}" : "")}{(Day is { } day ? $"-{day:00}" : "")}");

    /// <summary>The date, or null when there is no such day in the calendar.</summary>
    internal static PartialDate? TryOf(int year, int? month = null, int? day = null)
    {
        var exists = year is >= 1 and <= 9999
            && month is null or (>= 1 and <= 12)
            && (day is null || (month is { } m && day >= 1 && day <= DateTime.DaysInMonth(year, m)));
        return exists ? new PartialDate { Year = year, Month = month, Day = day } : null;
    }

    private static int? Part(Match match, string group) =>
        match.Groups[group] is { Success: true } found ? int.Parse(found.ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"^(?<year>[0-9]{4})(-(?<month>[0-9]{2})(-(?<day>[0-9]{2}))?)?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Iso { get; }
}
