using System.Text.Encodings.Web;
using Claims.Domain;
using Claims.Web.Filing;
using Claims.Web.Localization;

namespace Claims.Tests.Web.Filing;

public sealed class VerdictMonthsTests
{
    private static readonly Formats English = new(Languages.English, TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"));
    private static readonly Texts Words = new(new TextCatalog(), English, HtmlEncoder.Default);
    private static readonly DateOnly Today = new(2026, 3, 14);

    [Fact]
    public void Months_begin_at_midnight_where_the_desk_is()
    {
        var bounds = VerdictMonths.Bounds(Today, English);
        Assert.Equal(13, bounds.Count);
        Assert.Equal(new DateTimeOffset(2025, 3, 31, 22, 0, 0, TimeSpan.Zero), bounds[0]);
        Assert.Equal(new DateTimeOffset(2026, 2, 28, 23, 0, 0, TimeSpan.Zero), bounds[11]);
    }

    [Fact]
    public void The_table_holds_what_was_counted_the_newest_first_and_what_came_earlier_last()
    {
        var (yes, no) = (Label("true", 1), Label("false", 2));
        var months = VerdictMonths.Of([new(0, no, 4), new(1, yes, 1), new(12, yes, 2), new(12, no, 3)], Today, Words, English);
        Assert.Equal([yes, no], months.Ratings);
        Assert.Equal(["March 2026", "April 2025", "before 1 April 2025"], months.Rows.Select(row => row.Name.Replace('\u00A0', ' ')));
        Assert.Equal([[2, 3], [1, 0], [0, 4]], months.Rows.Select(row => row.Counts));
        using var written = new StringWriter();
        months.Picture!.WriteTo(written, HtmlEncoder.Default);
        Assert.Equal(3, written.ToString().Split("<rect").Length - 1);
        Assert.Contains("6 in all", written.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_was_approved_lately_nothing_is_drawn()
    {
        var months = VerdictMonths.Of([new(0, Label("true", 1), 4)], Today, Words, English);
        Assert.Null(months.Picture);
        Assert.Single(months.Rows);
    }

    private static Rating Label(string key, int position) => Rating.Of(1, key, position, null, (key, key), ("", ""), key, key);
}
