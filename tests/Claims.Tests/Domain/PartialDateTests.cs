using System.Globalization;
using Claims.Domain;
using Claims.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Claims.Tests.Domain;

public sealed class PartialDateTests
{
    internal static readonly Gen<PartialDate> Dates =
        from year in Gen.Choose(2019, 2024)
        from month in Gen.Choose(0, 12)
        from day in Gen.Choose(0, 28)
        select PartialDate.Of(year, month > 0 ? month : null, month > 0 && day > 0 ? day : null);

    [Theory]
    [InlineData("2024", 2024, null, null)]
    [InlineData("2024-05", 2024, 5, null)]
    [InlineData("2024-05-16", 2024, 5, 16)]
    [InlineData("2024-02-29", 2024, 2, 29)]
    [InlineData("0987", 987, null, null)]
    public void The_stored_form_keeps_the_precision(string iso, int year, int? month, int? day)
    {
        var date = PartialDate.Parse(iso);

        Assert.Equal(PartialDate.Of(year, month, day), date);
        Assert.Equal((year, month, day), (date.Year, date.Month, date.Day));
        Assert.Equal(iso, date.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("24")]
    [InlineData("2024-5")]
    [InlineData("2024-13")]
    [InlineData("2024-00")]
    [InlineData("2023-02-29")]
    [InlineData("2024-04-31")]
    [InlineData("2024-05-16T00:00")]
    [InlineData("2024-05-16\n")]
    [InlineData(" 2024")]
    [InlineData("20240516")]
    [InlineData("0000")]
    [InlineData("٢٠٢٤")]
    public void What_is_no_date_in_ISO_8601_is_unreadable(string? text)
    {
        Assert.False(PartialDate.TryParse(text, out var date));
        Assert.Null(date);
        Refused.With("date.unreadable", () => PartialDate.Parse(text!));
    }

    [Theory]
    [InlineData("date.year", 0, null, null)]
    [InlineData("date.year", 10_000, null, null)]
    [InlineData("date.month", 2024, 0, null)]
    [InlineData("date.month", 2024, 13, null)]
    [InlineData("date.day", 2024, 5, 0)]
    [InlineData("date.day", 2023, 2, 29)]
    [InlineData("date.day", 2024, null, 1)]
    public void A_day_that_is_not_in_the_calendar_is_refused(string code, int year, int? month, int? day) =>
        Refused.With(code, () => PartialDate.Of(year, month, day));

    [Theory]
    [InlineData("2024", "2024-01-01", "2024-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2023-02", "2023-02-01", "2023-02-28")]
    [InlineData("2024-05-16", "2024-05-16", "2024-05-16")]
    public void A_partial_date_means_one_of_its_days(string iso, string earliest, string latest)
    {
        Assert.Equal(earliest, PartialDate.Parse(iso).Earliest.ToString("O", CultureInfo.InvariantCulture));
        Assert.Equal(latest, PartialDate.Parse(iso).Latest.ToString("O", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("2023", "2024", Answer.Yes)]
    [InlineData("2024", "2023", Answer.No)]
    [InlineData("2024", "2024", Answer.CannotTell)]
    [InlineData("2024", "2024-05-16", Answer.CannotTell)]
    [InlineData("2024-05-16", "2024", Answer.CannotTell)]
    [InlineData("2024-12-31", "2024", Answer.No)]
    [InlineData("2024-05-16", "2024-05-16", Answer.No)]
    [InlineData("2024-05-15", "2024-05-16", Answer.Yes)]
    [InlineData("2024-04", "2024-05-01", Answer.Yes)]
    [InlineData("2024-05", "2024-05-01", Answer.No)]
    public void Before_is_answered_with_yes_no_or_cannot_tell(string one, string other, Answer answer)
    {
        Assert.Equal(answer, PartialDate.Parse(one).IsBefore(PartialDate.Parse(other)));
        Assert.Equal(answer, PartialDate.Parse(other).IsAfter(PartialDate.Parse(one)));
    }

    [Fact]
    public void What_is_printed_is_read_back() =>
        Always.Holds(Dates, date => Assert.Equal(date, PartialDate.Parse(date.ToString())));

    [Fact]
    public void Before_agrees_with_every_pair_of_days_that_the_dates_can_mean() =>
        Always.Holds(Gen.Two(Dates), pair =>
        {
            var (one, other) = (pair.Item1, pair.Item2);
            var always = one.Latest < other.Earliest;
            var sometimes = one.Earliest < other.Latest;

            Assert.Equal(always ? Answer.Yes : sometimes ? Answer.CannotTell : Answer.No, one.IsBefore(other));
        });
}
