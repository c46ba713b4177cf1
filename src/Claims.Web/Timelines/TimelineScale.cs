namespace Claims.Web.Timelines;

/// <summary>Whole years from the first date to the last, from 0 at the beginning of the first to 1 at the end of the last.</summary>
internal sealed record TimelineScale(int First, int Last)
{
    private static readonly int[] Steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000];

    public static TimelineScale Of(IReadOnlyCollection<TimelineEntry> entries) => new(entries.Min(entry => entry.First.Year), entries.Max(entry => entry.Last.Year));

    public int Years => Last - First + 1;

    /// <summary>Where a day begins.</summary>
    public double Begin(DateOnly day) => (day.Year - First + ((day.DayOfYear - 1) / DaysIn(day))) / Years;

    /// <summary>Where a day ends.</summary>
    public double End(DateOnly day) => (day.Year - First + (day.DayOfYear / DaysIn(day))) / Years;

    /// <summary>Where a year begins.</summary>
    public double At(int year) => (double)(year - First) / Years;

    /// <summary>From label to label: so many years that each has its room.</summary>
    /// <param name="width">Of the whole scale.</param>
    /// <param name="room">What one label needs.</param>
    public int Step(double width, double room) => Array.Find(Steps, step => width * step / Years >= room) is var found and > 0 ? found : Steps[^1];

    /// <summary>The years at which a label stands.</summary>
    public IEnumerable<int> Labelled(int step) => Enumerable.Range(First, Years).Where(year => year % step == 0);

    private static double DaysIn(DateOnly day) => DateTime.IsLeapYear(day.Year) ? 366 : 365;
}
