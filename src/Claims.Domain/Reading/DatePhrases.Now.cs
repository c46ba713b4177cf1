namespace Claims.Domain;

internal sealed partial class DatePhrases
{
    private DateUnit Finest => written?.Day is not null ? DateUnit.Day : written?.Month is not null ? DateUnit.Month : DateUnit.Year;

    // The day, month or year so many from that of the source; null when the source is not dated as precisely.
    private DateParts? Back(DateUnit unit, int offset)
    {
        var moved = Moved(unit, offset);
        return unit switch
        {
            DateUnit.Day => moved is { Day: not null } ? moved : null,
            DateUnit.Month => moved is { Month: not null } month ? month with { Day = null } : null,
            _ => moved is { } year ? new DateParts(year.Year) : null,
        };
    }

    // The date of the source so many units away, as precise as it is known.
    private DateParts? Moved(DateUnit unit, int offset)
    {
        if (written is null || (unit < DateUnit.Week && written.Day is null) || (unit < DateUnit.Quarter && written.Month is null))
        {
            return null;
        }

        var months = unit == DateUnit.Year ? offset * 12 : unit == DateUnit.Month ? offset : 0;
        var month = (written.Year * 12) + (written.Month ?? 1) - 1 + months;
        var days = unit == DateUnit.Day ? offset : 0;
        if (month is < 12 or >= 12 * 10_000)
        {
            return null;
        }

        var parts = MonthOf(month);
        if (written.Day is null)
        {
            return written.Month is null ? new DateParts(parts.Year) : parts;
        }

        var day = new DateOnly(parts.Year!.Value, parts.Month!.Value, Math.Min(written.Day.Value, DateTime.DaysInMonth(parts.Year.Value, parts.Month.Value)));
        var number = day.DayNumber + days;
        return number < DateOnly.MinValue.DayNumber || number > DateOnly.MaxValue.DayNumber ? null : DateParts.Of(PartialDate.Of(DateOnly.FromDayNumber(number)));
    }

    private static DateParts MonthOf(int months) => new(months / 12, (months % 12) + 1);
}
