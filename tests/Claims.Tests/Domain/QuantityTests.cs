using Claims.Domain;
using Claims.Tests.Support;

namespace Claims.Tests.Domain;

public sealed class QuantityTests
{
    private static readonly Unit BillionEuros = Unit.Money("EUR", 9);

    [Fact]
    public void A_quantity_says_what_is_measured_how_exactly_in_what_unit_and_when()
    {
        var quantity = Quantity.Of(
            " Handelsvolumen ", Comparator.About, 220m, 0, BillionEuros, period: Period.Parse("2023"), periodReason: "Im Bericht steht „im vergangenen Jahr“.", place: "China");

        Assert.Equal(("Handelsvolumen", Comparator.About, 220m, 0, "China"), (quantity.Metric, quantity.Comparator, quantity.Value, quantity.Decimals, quantity.Place));
        Assert.Equal(("2023", "Im Bericht steht „im vergangenen Jahr“."), (quantity.Period!.ToString(), quantity.PeriodReason));
        Assert.Equal(220_000_000_000m, quantity.Full);
        Assert.Null(quantity.FullUpper);
        Assert.Equal((null, 0.05m), (quantity.Tolerance, quantity.EffectiveTolerance));
    }

    [Fact]
    public void A_quantity_is_equal_to_another_with_the_same_content() =>
        Assert.Equal(Quantity.Of("x", Comparator.Equal, 1.5m, 2, BillionEuros), Quantity.Of("x", Comparator.Equal, 1.50m, 2, Unit.Money("EUR", 9)));

    [Fact]
    public void The_decimals_as_typed_are_part_of_a_quantity() =>
        Assert.NotEqual(Quantity.Of("x", Comparator.Equal, 1.5m, 1, BillionEuros), Quantity.Of("x", Comparator.Equal, 1.5m, 2, BillionEuros));

    [Fact]
    public void A_range_has_two_ends_in_full()
    {
        var quantity = Quantity.Of("Beschäftigte", Comparator.Between, 1.5m, 1, Unit.Count("Menschen", 6), upper: 2m);

        Assert.Equal((1_500_000m, 2_000_000m), (quantity.Full, quantity.FullUpper));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n ")]
    public void A_quantity_needs_a_metric(string? metric) =>
        Refused.With("quantity.metric-missing", () => Quantity.Of(metric, Comparator.Equal, 1, 0, Unit.Share));

    [Fact]
    public void Texts_of_a_quantity_follow_the_rules_for_texts()
    {
        Assert.Equal("metric", Refused.With("text.too-long", () => Quantity.Of(new string('x', Limits.Name + 1), Comparator.Equal, 1, 0, Unit.Share)).Args[0]);
        Assert.Equal("place", Refused.With("text.control", () => Quantity.Of("x", Comparator.Equal, 1, 0, Unit.Share, place: "\0")).Args[0]);
    }

    [Theory]
    [InlineData((Comparator)0)]
    [InlineData((Comparator)8)]
    public void A_comparator_is_one_of_seven(Comparator comparator) =>
        Refused.With("quantity.comparator", () => Quantity.Of("x", comparator, 1, 0, Unit.Share));

    [Theory]
    [InlineData(1.5, 0)]
    [InlineData(1.55, 1)]
    [InlineData(1, -1)]
    [InlineData(1, 13)]
    public void The_decimals_hold_the_value(double value, int decimals) =>
        Refused.With("quantity.decimals", () => Quantity.Of("x", Comparator.Equal, (decimal)value, decimals, Unit.Share));

    [Fact]
    public void The_decimals_hold_the_upper_value_too() =>
        Refused.With("quantity.decimals", () => Quantity.Of("x", Comparator.Between, 1, 0, Unit.Share, upper: 1.5m));

    [Fact]
    public void A_value_has_at_most_fifteen_digits_before_the_decimal_sign()
    {
        Assert.Equal(999_999_999_999_999_000_000_000_000m, Quantity.Of("x", Comparator.Equal, 999_999_999_999_999m, 0, Unit.Money("EUR", 12)).Full);
        Refused.With("quantity.too-large", () => Quantity.Of("x", Comparator.Equal, 1_000_000_000_000_000m, 0, Unit.Share));
        Refused.With("quantity.too-large", () => Quantity.Of("x", Comparator.Equal, -1_000_000_000_000_000m, 0, Unit.Share));
        Refused.With("quantity.too-large", () => Quantity.Of("x", Comparator.Between, 1, 0, Unit.Share, upper: decimal.MaxValue));
    }

    [Fact]
    public void An_upper_value_belongs_to_a_range_and_lies_above()
    {
        Refused.With("quantity.upper-missing", () => Quantity.Of("x", Comparator.Between, 1, 0, Unit.Share));
        Refused.With("quantity.upper-below", () => Quantity.Of("x", Comparator.Between, 2, 0, Unit.Share, upper: 1));
        Refused.With("quantity.upper-below", () => Quantity.Of("x", Comparator.Between, 2, 0, Unit.Share, upper: 2));
        Refused.With("quantity.upper-unexpected", () => Quantity.Of("x", Comparator.Equal, 1, 0, Unit.Share, upper: 2));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_rate_of_exchange_is_above_zero(int value) =>
        Refused.With("quantity.rate-not-positive", () => Quantity.Of("x", Comparator.Equal, value, 0, Unit.Rate("EUR", "USD")));

    [Fact]
    public void A_reason_for_the_period_needs_a_period() =>
        Refused.With("quantity.period-reason", () => Quantity.Of("x", Comparator.Equal, 1, 0, Unit.Share, periodReason: "weil"));

    [Fact]
    public void A_tolerance_of_ones_own_needs_a_reason()
    {
        Refused.With("quantity.tolerance-reason", () => Quantity.Of("x", Comparator.About, 1, 0, Unit.Share, tolerance: 0.1m));
        Refused.With("quantity.tolerance-reason", () => Quantity.Of("x", Comparator.About, 1, 0, Unit.Share, tolerance: 0.1m, toleranceReason: "  "));
        Assert.Equal(0.1m, Quantity.Of("x", Comparator.About, 1, 0, Unit.Share, tolerance: 0.1m, toleranceReason: "Schätzung").EffectiveTolerance);
        Assert.Equal(0.05m, Quantity.Of("x", Comparator.About, 1, 0, Unit.Share, tolerance: 0.05m).Tolerance);
    }

    [Fact]
    public void A_tolerance_belongs_to_about_and_is_a_share()
    {
        Refused.With("quantity.tolerance-unexpected", () => Quantity.Of("x", Comparator.Equal, 1, 0, Unit.Share, tolerance: 0.1m, toleranceReason: "weil"));
        Refused.With("quantity.tolerance-unexpected", () => Quantity.Of("x", Comparator.Equal, 1, 0, Unit.Share, toleranceReason: "weil"));
        Refused.With("quantity.tolerance-missing", () => Quantity.Of("x", Comparator.About, 1, 0, Unit.Share, toleranceReason: "weil"));
        Refused.With("quantity.tolerance-range", () => Quantity.Of("x", Comparator.About, 1, 0, Unit.Share, tolerance: -0.01m, toleranceReason: "weil"));
        Refused.With("quantity.tolerance-range", () => Quantity.Of("x", Comparator.About, 1, 0, Unit.Share, tolerance: 1.01m, toleranceReason: "weil"));
    }
}
