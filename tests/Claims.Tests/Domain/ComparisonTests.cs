using System.Globalization;
using Claims.Domain;
using Claims.Tests.Support;
using FsCheck.Fluent;

namespace Claims.Tests.Domain;

public sealed class ComparisonTests
{
    [Theory]
    [InlineData(Comparator.About, "100", "105", true)]
    [InlineData(Comparator.About, "100", "95", true)]
    [InlineData(Comparator.About, "100", "105.0000000001", false)]
    [InlineData(Comparator.About, "100", "94.9999999999", false)]
    [InlineData(Comparator.About, "-100", "-105", true)]
    [InlineData(Comparator.About, "-100", "-94", false)]
    [InlineData(Comparator.About, "0", "0", true)]
    [InlineData(Comparator.About, "0", "0.0001", false)]
    [InlineData(Comparator.Equal, "40", "39.5", true)]
    [InlineData(Comparator.Equal, "40", "40.4999999", true)]
    [InlineData(Comparator.Equal, "40", "40.5", false)]
    [InlineData(Comparator.Equal, "40", "39.4999999", false)]
    [InlineData(Comparator.Equal, "-40", "-39.5", true)]
    [InlineData(Comparator.Equal, "-40", "-40.5", false)]
    [InlineData(Comparator.Equal, "2", "2.5", false)]
    [InlineData(Comparator.Equal, "3", "2.5", true)]
    [InlineData(Comparator.Equal, "1.5", "1.45", true)]
    [InlineData(Comparator.Equal, "1.50", "1.45", false)]
    [InlineData(Comparator.Equal, "1.50", "1.495", true)]
    [InlineData(Comparator.AtLeast, "50", "50", true)]
    [InlineData(Comparator.AtLeast, "50", "49.9999", false)]
    [InlineData(Comparator.MoreThan, "50", "50", false)]
    [InlineData(Comparator.MoreThan, "50", "50.0001", true)]
    [InlineData(Comparator.AtMost, "50", "50", true)]
    [InlineData(Comparator.AtMost, "50", "50.0001", false)]
    [InlineData(Comparator.LessThan, "50", "50", false)]
    [InlineData(Comparator.LessThan, "50", "49.9999", true)]
    [InlineData(Comparator.Between, "50", "50", true)]
    [InlineData(Comparator.Between, "50", "60", true)]
    [InlineData(Comparator.Between, "50", "49.9999", false)]
    [InlineData(Comparator.Between, "50", "60.0001", false)]
    public void The_comparator_says_what_holds(Comparator comparator, string claimed, string found, bool holds) =>
        Assert.Equal(holds, Comparison.Of(Claim(comparator, claimed), Exact(found), 1).Holds);

    [Fact]
    public void A_wider_tolerance_lets_more_hold()
    {
        var claimed = Quantity.Of("x", Comparator.About, 100, 0, Unit.Factor, tolerance: 0.2m, toleranceReason: "Schätzung");

        Assert.True(Comparison.Of(claimed, 120, 0).Holds);
        Assert.Equal((80m, 120m), (Comparison.Of(claimed, 120, 0).Lower, Comparison.Of(claimed, 120, 0).Upper));
    }

    [Fact]
    public void The_difference_is_found_less_claimed_and_relative_to_the_size_of_the_claimed()
    {
        var below = Comparison.Of(Claim(Comparator.Equal, "-200"), -220, 0);

        Assert.Equal((-20m, -0.1m), (below.Difference, below.Relative));
    }

    [Fact]
    public void Where_zero_is_claimed_there_is_no_relative_difference()
    {
        var comparison = Comparison.Of(Claim(Comparator.Equal, "0"), 3, 0);

        Assert.Null(comparison.Relative);
        Assert.Equal(3m, comparison.Difference);
    }

    [Theory]
    [InlineData("45", "-5", "-0.1")]
    [InlineData("55", "0", "0")]
    [InlineData("63", "3", "0.05")]
    public void From_a_range_the_difference_is_that_to_the_nearer_end(string found, string difference, string relative)
    {
        var comparison = Comparison.Of(Claim(Comparator.Between, "50"), Exact(found), 0);

        Assert.Equal((Exact(difference), Exact(relative)), (comparison.Difference, comparison.Relative));
    }

    [Fact]
    public void Percentages_show_points_and_nothing_else_does()
    {
        Assert.Equal(-2m, Comparison.Of(Quantity.Of("x", Comparator.Equal, 40, 0, Unit.Share), 38, 0).Points);
        Assert.Equal(-2m, Comparison.Of(Quantity.Of("x", Comparator.Equal, 40, 0, Unit.Change), 38, 0).Points);
        Assert.Null(Comparison.Of(Claim(Comparator.Equal, "40"), 38, 0).Points);
    }

    [Fact]
    public void What_holds_lies_within_the_bounds_shown() =>
        Always.Holds(
            from comparator in Gen.Elements(Enum.GetValues<Comparator>())
            from claimed in Gen.Choose(-500, 500)
            from found in Gen.Choose(-5000, 5000)
            select (comparator, claimed, found: found / 10m),
            given =>
            {
                var comparison = Comparison.Of(Claim(given.comparator, given.claimed.ToString(CultureInfo.InvariantCulture)), given.found, 1);
                var rounding = given.comparator == Comparator.Equal ? 0.5m : 0;

                if (comparison.Holds)
                {
                    Assert.True(comparison.Lower is null || given.found >= comparison.Lower - rounding);
                    Assert.True(comparison.Upper is null || given.found <= comparison.Upper + rounding);
                }

                Assert.Equal(comparison.Found, comparison.Reference + comparison.Difference);
            });

    private static Quantity Claim(Comparator comparator, string value) =>
        Quantity.Of("x", comparator, Exact(value), Exact(value).Scale, Unit.Factor, upper: comparator == Comparator.Between ? Exact(value) + 10 : null);

    private static decimal Exact(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
