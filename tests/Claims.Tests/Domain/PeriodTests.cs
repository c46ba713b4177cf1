using Claims.Domain;
using Claims.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Claims.Tests.Domain;

public sealed class PeriodTests
{
    internal static readonly Gen<Period> All =
        from one in PartialDateTests.Dates
        from other in Gen.OneOf(PartialDateTests.Dates, Gen.Constant(one))
        select other.IsBefore(one) == Answer.Yes ? Period.Of(other, one) : Period.Of(one, other);

    [Theory]
    [InlineData("2023")]
    [InlineData("2024-05")]
    [InlineData("2024-05-16")]
    [InlineData("2019/2024")]
    [InlineData("2019/2024-05")]
    [InlineData("2024-05-16/2024-05-17")]
    public void The_stored_form_is_that_of_ISO_8601(string iso)
    {
        Assert.Equal(iso, Period.Parse(iso).ToString());
        Assert.True(Period.TryParse(iso, out var period));
        Assert.Equal(Period.Parse(iso), period);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("2019/")]
    [InlineData("/2019")]
    [InlineData("2019/2020/2021")]
    [InlineData("2019-2024")]
    [InlineData("P1Y")]
    public void Anything_else_is_unreadable(string? text)
    {
        Assert.False(Period.TryParse(text, out _));
        Refused.With("period.unreadable", () => Period.Parse(text!));
    }

    [Fact]
    public void A_period_of_one_date_is_that_date()
    {
        Assert.Equal(Period.Parse("2023"), Period.Of(PartialDate.Of(2023)));
        Assert.Equal(Period.Parse("2023"), Period.Parse("2023/2023"));
        Assert.Equal(PartialDate.Of(2023), Period.Parse("2023").To);
    }

    [Theory]
    [InlineData("2024/2019")]
    [InlineData("2024-05-17/2024-05-16")]
    [InlineData("2024-06/2024-05-31")]
    public void A_period_does_not_end_before_it_begins(string iso)
    {
        Refused.With("period.reversed", () => Period.Parse(iso));
        Assert.False(Period.TryParse(iso, out _));
    }

    [Theory]
    [InlineData("2023", "2023", Answer.Yes)]
    [InlineData("2023", "2023-01/2023-12", Answer.Yes)]
    [InlineData("2023-01-01/2023-12-31", "2023", Answer.Yes)]
    [InlineData("2023", "2022", Answer.No)]
    [InlineData("2023", "2023-05", Answer.No)]
    [InlineData("2019/2024", "2019", Answer.No)]
    [InlineData("2019/2024", "2019/2024-05", Answer.No)]
    [InlineData("2019/2024-05", "2019/2024-05", Answer.Yes)]
    [InlineData("2019/2024-05", "2019-03/2024-05", Answer.CannotTell)]
    [InlineData("2019/2024-05", "2018-12/2024-05", Answer.No)]
    [InlineData("2019/2024-05", "2019-03/2024-06", Answer.No)]
    public void Same_compares_the_days_and_not_the_writing(string one, string other, Answer answer)
    {
        Assert.Equal(answer, Period.Parse(one).Same(Period.Parse(other)));
        Assert.Equal(answer, Period.Parse(other).Same(Period.Parse(one)));
    }

    [Theory]
    [InlineData("2023", "2023", Answer.Yes)]
    [InlineData("2023", "2023-05", Answer.Yes)]
    [InlineData("2019/2024", "2020/2021", Answer.Yes)]
    [InlineData("2023-05", "2023", Answer.No)]
    [InlineData("2023", "2022-12-31/2023-01-01", Answer.No)]
    [InlineData("2019/2024-05", "2020", Answer.Yes)]
    [InlineData("2019/2024-05", "2019-03", Answer.CannotTell)]
    [InlineData("2019/2024-05", "2024", Answer.No)]
    [InlineData("2019/2024-05", "2019/2024-05", Answer.Yes)]
    public void A_period_covers_what_lies_within_it(string one, string other, Answer answer) =>
        Assert.Equal(answer, Period.Parse(one).Covers(Period.Parse(other)));

    [Theory]
    [InlineData("2023", "2023-05-16", Answer.Yes)]
    [InlineData("2023", "2023", Answer.Yes)]
    [InlineData("2023", "2024", Answer.No)]
    [InlineData("2023-05", "2023", Answer.CannotTell)]
    [InlineData("2024-05-16/2024-05-17", "2024-05", Answer.CannotTell)]
    [InlineData("2024-05-16/2024-05-17", "2024-05-18", Answer.No)]
    [InlineData("2019/2024-05", "2019-03", Answer.CannotTell)]
    public void A_period_covers_a_date_when_every_day_of_it_lies_within(string period, string date, Answer answer) =>
        Assert.Equal(answer, Period.Parse(period).Covers(PartialDate.Parse(date)));

    [Fact]
    public void What_is_printed_is_read_back() =>
        Always.Holds(All, period => Assert.Equal(period, Period.Parse(period.ToString())));

    [Fact]
    public void The_same_period_covers_and_is_covered_and_every_period_is_the_same_as_itself() =>
        Always.Holds(Gen.Two(All), pair =>
        {
            var (one, other) = (pair.Item1, pair.Item2);

            Assert.Equal(Answer.Yes, one.Same(one));
            Assert.Equal(one.Same(other), other.Same(one));
            if (one.Same(other) == Answer.Yes)
            {
                Assert.Equal((Answer.Yes, Answer.Yes), (one.Covers(other), other.Covers(one)));
            }

            if (one.Covers(other) == Answer.No)
            {
                Assert.NotEqual(Answer.Yes, one.Same(other));
            }
        });
}
