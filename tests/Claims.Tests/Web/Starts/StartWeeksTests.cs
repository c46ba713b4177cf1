using Claims.Web.Localization;
using Claims.Web.Starts;

namespace Claims.Tests.Web.Starts;

public sealed class StartWeeksTests
{
    private static readonly Formats Berlin = new(Languages.German, TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"));

    [Fact]
    public void Weeks_begin_on_Monday_at_midnight_where_the_desk_is()
    {
        var bounds = StartWeeks.Bounds(new(2026, 11, 1), Berlin);
        Assert.Equal(StartWeeks.Shown + 1, bounds.Count);
        Assert.Equal(new DateTimeOffset(2026, 10, 25, 23, 0, 0, TimeSpan.Zero), bounds[^2]);
        Assert.Equal(new DateTimeOffset(2026, 11, 1, 23, 0, 0, TimeSpan.Zero), bounds[^1]);

        // The week in which the clocks went back has an hour more.
        Assert.Equal(TimeSpan.FromHours((7 * 24) + 1), bounds[^2] - bounds[^3]);
    }

    [Theory]
    [InlineData("2026-11-16", "2026-11-22")]
    [InlineData("2026-11-22", "2026-11-22")]
    [InlineData("2026-12-31", "2027-01-03")]
    public void A_week_ends_on_Sunday(string day, string sunday) =>
        Assert.Equal(DateOnly.Parse(sunday, System.Globalization.CultureInfo.InvariantCulture), StartWeeks.Sunday(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Weeks_have_the_numbers_of_ISO_8601()
    {
        var view = StartWeeks.View([new(3, 1), new(0, 0), new(2, 4)], new(2027, 1, 5), Speak());
        Assert.Equal(["52", "53", "1"], view.Rows.Select(row => row.Name));
        Assert.Equal((5, 5), (view.Recorded, view.Approved));
    }

    private static Texts Speak() => new(new TextCatalog(), Berlin, System.Text.Encodings.Web.HtmlEncoder.Default);
}
