namespace Claims.Web.Starts;

/// <summary>A day by which something is wanted, as seen from today.</summary>
/// <param name="Words">"seit gestern", "heute", "Mi, 18. Nov."</param>
public sealed record DueDay(DateOnly Day, string Words, bool IsLate)
{
    public static DueDay Of(DateOnly day, DateOnly today, Texts texts, Formats formats) => (today.DayNumber - day.DayNumber) switch
    {
        1 => new(day, texts["start.due.since-yesterday"], true),
        > 1 and var days => new(day, texts.Count("start.due.since", days), true),
        0 => new(day, texts["start.due.today"], false),
        -1 => new(day, texts["start.due.tomorrow"], false),
        _ => new(day, formats.Weekday(day, today), false),
    };
}
