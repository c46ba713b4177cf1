using Claims.Domain;
using Claims.Web.Localization;
using Claims.Web.Quantities;

namespace Claims.Tests.Web.Quantities;

public sealed class QuantityReaderTests
{
    private static readonly Formats German = new(Languages.German, TimeZoneInfo.Utc);

    [Fact]
    public void What_is_typed_in_German_is_read_exactly()
    {
        var (quantity, faults) = QuantityReader.Read(Trade("240,11"), Language.De);

        Assert.Empty(faults);
        Assert.Equal(240.11m, quantity!.Value);
        Assert.Equal(2, quantity.Decimals);
        Assert.Equal("money:9:USD", quantity.Unit.ToString());
        Assert.Equal("2023", quantity.Period!.ToString());
        Assert.Equal(240_110_000_000m, quantity.Full);
    }

    [Fact]
    public void What_fits_the_other_language_is_asked_back()
    {
        var input = Trade("240.11");

        var (quantity, faults) = QuantityReader.Read(input, Language.De);

        Assert.Null(quantity);
        Assert.Equal([("Value", "number.ambiguous")], faults.Select(fault => (fault.Field, fault.Code)));
    }

    [Theory]
    [InlineData("240.11", 240.11)]
    [InlineData("24011", 24011)]
    public void The_reading_that_was_chosen_is_taken(string chosen, decimal value)
    {
        var input = Trade("240.11");
        input.ValueReading = chosen;

        Assert.Equal(value, QuantityReader.Read(input, Language.De).Quantity!.Value);
    }

    [Fact]
    public void A_reading_chosen_for_what_was_typed_before_is_asked_again()
    {
        var input = Trade("17.5");
        input.ValueReading = "240.11";

        Assert.Equal("number.ambiguous", Assert.Single(QuantityReader.Read(input, Language.De).Faults).Code);
    }

    [Fact]
    public void Nothing_typed_is_no_quantity()
    {
        var (quantity, faults) = QuantityReader.Read(new() { UnitKind = UnitKind.Money, Currency = "EUR", Comparator = Comparator.About }, Language.De);

        Assert.Null(quantity);
        Assert.Empty(faults);
    }

    [Fact]
    public void All_faults_are_told_at_once_and_at_their_fields()
    {
        var faults = QuantityReader.Read(new() { Value = "vierzig", Period = "irgendwann", Place = "Halvern" }, Language.De).Faults;

        Assert.Equal(
            [("Metric", "quantity.metric-missing"), ("Comparator", "quantity.comparator"), ("Value", "number.unreadable"), ("UnitKind", "input.choose"), ("Period", "period.unreadable")],
            faults.Select(fault => (fault.Field, fault.Code)));
    }

    [Theory]
    [InlineData(UnitKind.Rate, "EUR", "EUR", "To", "unit.rate-same")]
    [InlineData(UnitKind.Rate, "EUR", null, "Currency", "unit.currency")]
    [InlineData(UnitKind.Money, "Taler", null, "Currency", "unit.currency")]
    [InlineData(UnitKind.Duration, null, null, "TimeUnit", "unit.duration")]
    public void A_unit_that_lacks_something_says_what(UnitKind kind, string? currency, string? to, string field, string code)
    {
        var input = Trade("1");
        (input.UnitKind, input.Currency, input.To) = (kind, currency, to);

        var fault = Assert.Single(QuantityReader.Read(input, Language.De).Faults);

        Assert.Equal((field, code), (fault.Field, fault.Code));
    }

    [Fact]
    public void A_range_takes_the_decimals_of_the_end_that_has_more()
    {
        var input = Trade("3");
        (input.Comparator, input.Upper) = (Comparator.Between, "4,25");

        var quantity = QuantityReader.Read(input, Language.De).Quantity!;

        Assert.Equal((3m, 4.25m, 2), (quantity.Value, quantity.Upper, quantity.Decimals));
    }

    [Fact]
    public void An_upper_value_left_over_from_a_range_is_no_fault()
    {
        var input = Trade("3");
        input.Upper = "4";

        Assert.Null(QuantityReader.Read(input, Language.De).Quantity!.Upper);
    }

    [Fact]
    public void A_tolerance_is_typed_in_percent_and_needs_its_reason()
    {
        var input = Trade("220");
        input.Tolerance = "2,5 %";
        Assert.Equal("ToleranceReason", Assert.Single(QuantityReader.Read(input, Language.De).Faults).Field);

        input.ToleranceReason = "Die Behörde rundet so.";
        Assert.Equal(0.025m, QuantityReader.Read(input, Language.De).Quantity!.Tolerance);
    }

    [Theory]
    [InlineData("1,50")]
    [InlineData("0,5")]
    [InlineData("1.234.567,125")]
    public void What_a_form_shows_of_a_quantity_reads_as_the_same_quantity(string typed)
    {
        var input = Trade(typed);
        (input.Tolerance, input.ToleranceReason, input.PeriodReason, input.Place) = ("10", "Gerundet.", "Erschienen 2024.", "Halvern");
        var quantity = QuantityReader.Read(input, Language.De).Quantity!;

        var shown = QuantityInput.Of(quantity, German);

        Assert.Equal(typed, shown.Value);
        Assert.Equal("10", shown.Tolerance);
        Assert.Equal(quantity, QuantityReader.Read(shown, Language.De).Quantity);
    }

    private static QuantityInput Trade(string value) => new()
    {
        Metric = "Handelsvolumen",
        Comparator = Comparator.About,
        Value = value,
        UnitKind = UnitKind.Money,
        Scale = 9,
        Currency = "USD",
        Period = "2023",
    };
}
