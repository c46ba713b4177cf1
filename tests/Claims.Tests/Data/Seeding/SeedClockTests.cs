using Claims.Data;

namespace Claims.Tests.Data.Seeding;

public sealed class SeedClockTests
{
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    [Theory]
    [InlineData("2026-07-02T10:00:00Z", 1, "09:30", "2026-07-01T07:30:00Z")]
    [InlineData("2026-07-01T22:30:00Z", 1, "09:30", "2026-07-01T07:30:00Z")]
    [InlineData("2026-03-30T10:00:00Z", 1, "02:30", "2026-03-29T01:30:00Z")]
    [InlineData("2026-01-02T10:00:00Z", 3, "23:30", "2025-12-30T22:30:00Z")]
    [InlineData("2026-07-02T10:00:00Z", 0, "23:30", "2026-07-02T10:00:00Z")]
    public void A_step_is_dated_by_the_days_and_the_clock_of_the_desk(string now, int daysAgo, string at, string expected)
    {
        var clock = new SeedClock(DateTimeOffset.Parse(now, null), Berlin);

        Assert.Equal(DateTimeOffset.Parse(expected, null), clock.At(daysAgo, TimeOnly.Parse(at, null)));
    }
}
