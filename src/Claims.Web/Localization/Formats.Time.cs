using System.Globalization;

namespace Claims.Web.Localization;

public sealed partial class Formats
{
    // Our own tables: what the system's language data says changes from machine to machine ("Sep." or "Sept.").
    private static readonly string[] GermanMonths =
        ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];

    private static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] GermanShort =
        ["Jan.", "Feb.", "März", "April", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."];

    private static readonly string[] EnglishShort =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    private static readonly string[] GermanDays = ["Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"];

    private static readonly string[] EnglishDays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    public static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    /// <summary>"Mai 2024", "May 2024".</summary>
    public string Month(int year, int month) => $"{Name(month)}{Bound}{Year(year)}";

    /// <summary>"16. Mai 2024", "16 May 2024".</summary>
    public string Day(DateOnly day) => $"{day.Day}{Dot}{Bound}{Name(day.Month)} {Year(day.Year)}";

    /// <summary>"Dienstag, 17. November 2026", "Tuesday, 17 November 2026".</summary>
    public string LongDay(DateOnly day) => $"{DayName(day)}, {Day(day)}";

    /// <summary>For columns: "Mi, 18. Nov.", "Wed, 18 Nov", with the year when it is not that of <paramref name="today"/>.</summary>
    public string Weekday(DateOnly day, DateOnly today) =>
        $"{WeekdayOnly(day)}{Bound}{(German ? GermanShort : EnglishShort)[day.Month - 1]}{(day.Year == today.Year ? "" : " " + Year(day.Year))}";

    /// <summary>Within a week: "Mi, 18.", "Wed, 18".</summary>
    public string WeekdayOnly(DateOnly day) => $"{DayName(day)[..(German ? 2 : 3)]},{Bound}{day.Day}{Dot}";
    /// <summary>For columns: "16. Nov.", with the year when it is not that of <paramref name="today"/>.</summary>
    public string ShortDay(DateOnly day, DateOnly today) =>
        $"{day.Day}{Dot}{Bound}{(German ? GermanShort : EnglishShort)[day.Month - 1]}{(day.Year == today.Year ? "" : " " + Year(day.Year))}";

    /// <summary>As precise as it is known: "16. Mai 2024", "Mai 2024", "2024".</summary>
    public string Date(PartialDate date) => date switch
    {
        { Month: { } month, Day: { } day } => Day(new DateOnly(date.Year, month, day)),
        { Month: { } month } => Month(date.Year, month),
        _ => Year(date.Year),
    };

    /// <summary>"2023", "2019 bis 2024".</summary>
    public string Period(Period period) => period.From == period.To
        ? Date(period.From)
        : $"{Date(period.From)}{Bound}{(German ? "bis" : "to")} {Date(period.To)}";

    public string Day(DateTimeOffset at) => Day(LocalDay(at));

    /// <summary>"16. Mai 2024, 9:40", in the desk's zone.</summary>
    public string Moment(DateTimeOffset at) => $"{Day(at)}, {Clock(at)}";

    /// <summary>For columns and logs: "16. Mai, 9:40", with the year when it is not that of <paramref name="now"/>.</summary>
    public string Brief(DateTimeOffset at, DateTimeOffset now)
    {
        var local = Local(at);
        var year = local.Year == Local(now).Year ? "" : " " + Year(local.Year);
        return $"{local.Day}{Dot}{Bound}{(German ? GermanShort : EnglishShort)[local.Month - 1]}{year}, {Clock(at)}";
    }

    /// <summary>"heute, 9:40", "gestern, 18:05", else the short form.</summary>
    public string Near(DateTimeOffset at, DateTimeOffset now)
    {
        var days = (Local(now).Date - Local(at).Date).Days;
        return days switch
        {
            0 => $"{(German ? "heute" : "today")}, {Clock(at)}",
            1 => $"{(German ? "gestern" : "yesterday")}, {Clock(at)}",
            _ => Brief(at, now),
        };
    }

    /// <summary>The day of an instant where the desk is; a claim's number takes its year from here.</summary>
    public DateTimeOffset Local(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, zone);

    /// <summary>The day of an instant, where the desk is.</summary>
    public DateOnly LocalDay(DateTimeOffset at) => DateOnly.FromDateTime(Local(at).DateTime);

    /// <summary>The instant, in UTC, at which a day begins where the desk is.</summary>
    public DateTimeOffset StartOf(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        // Where the clock goes forward at midnight, the day begins an hour later.
        midnight = zone.IsInvalidTime(midnight) ? midnight.AddHours(1) : midnight;
        return new DateTimeOffset(midnight, zone.GetUtcOffset(midnight)).ToUniversalTime();
    }

    /// <summary>"9:40".</summary>
    public string Clock(DateTimeOffset at) => Local(at).ToString("H:mm", CultureInfo.InvariantCulture);

    private string DayName(DateOnly day) => (German ? GermanDays : EnglishDays)[(int)day.DayOfWeek];

    private string Dot => German ? "." : "";

    private string Name(int month) => (German ? GermanMonths : EnglishMonths)[month - 1];
}
