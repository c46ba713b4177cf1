namespace Claims.Data;

/// <summary>Turns days before the loading and a time of day, as seed files have them, into a moment.</summary>
internal sealed record SeedClock(DateTimeOffset Now, TimeZoneInfo Zone)
{
    public DateOnly Today => DayOf(Now);

    /// <summary>The day of a moment in the zone of the desk.</summary>
    public DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Zone).DateTime);

    /// <summary>UTC; never later than the loading.</summary>
    /// <param name="daysAgo">At least 0, counted in the zone of the desk.</param>
    /// <param name="at">Of the clock on the wall; where that is put forward, the hour after it.</param>
    public DateTimeOffset At(int daysAgo, TimeOnly at)
    {
        var local = Today.AddDays(-daysAgo).ToDateTime(at);
        var wall = Zone.IsInvalidTime(local) ? local.AddHours(1) : local;
        var moment = new DateTimeOffset(wall, Zone.GetUtcOffset(wall)).ToUniversalTime();
        return moment < Now ? moment : Now;
    }
}
