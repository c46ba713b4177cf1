using Claims.Domain;
using Claims.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using static Claims.Domain.FormulaToken;

namespace Claims.Tests.Domain;

public sealed class CalculationTests
{
    private static readonly Unit BillionEuros = Unit.Money("EUR", 9);

    private static readonly Unit BillionDollars = Unit.Money("USD", 9);

    private static readonly Quantity TradeVolume = Claim(Comparator.About, 220m, 0, BillionEuros);

    private static readonly Operand Customs = Found(Figure(240.11m, 2, BillionDollars), 1);

    private static readonly Operand EuroRate = new(CalculationRole.Rate, Figure(1.0813m, 4, Unit.Rate("EUR", "USD")), "Kurs", 2);

    [Fact]
    public void A_trade_volume_in_dollars_is_compared_with_one_in_euros_through_the_rate_of_the_year()
    {
        var calculation = Calculation.Of(TradeVolume, [EuroRate, Customs]);

        Assert.Null(calculation.Reason);
        Assert.Equal(CalculationMethod.Converted, calculation.Method);
        var comparison = calculation.Comparison!;
        Assert.Equal((222.06m, 2.06m, 0.9m), (Math.Round(comparison.Found, 2), Math.Round(comparison.Difference, 2), Math.Round(comparison.Relative!.Value * 100, 1)));
        Assert.Equal((2, 209m, 231m, true), (comparison.Decimals, comparison.Lower, comparison.Upper, comparison.Holds));
        Assert.Null(comparison.Points);
    }

    [Fact]
    public void Every_step_is_written_down_with_its_operand()
    {
        var steps = Calculation.Of(TradeVolume, [Customs, EuroRate]).Steps;

        Assert.Equal([StepKind.Claimed, StepKind.Found, StepKind.Rate, StepKind.Converted, StepKind.Difference, StepKind.Relative, StepKind.Bound], steps.Select(step => step.Kind));
        Assert.Equal([null, "Beleg", "Kurs", null, null, null, null], steps.Select(step => step.Label));
        Assert.Equal([null, 1, 2, null, null, null, null], steps.Select(step => step.Evidence));
        Assert.Equal([TradeVolume, Customs.Quantity, EuroRate.Quantity, null, null, null, null], steps.Select(step => step.Given));
        Assert.Equal([BillionEuros, BillionDollars, Unit.Rate("EUR", "USD"), BillionEuros, BillionEuros, Unit.Change, BillionEuros], steps.Select(step => step.Unit));
        Assert.Equal([0, 2, 4, 2, 2, 1, 2], steps.Select(step => step.Decimals));
        Assert.Equal([220m, 240.11m, 1.0813m, 222.0568m, 2.0568m, 0.9349m, 222.0568m], steps.Select(step => Math.Round(step.Value, 4)));
        Assert.Equal([null, null, null, null, null, null, true], steps.Select(step => step.Holds));
    }

    [Fact]
    public void A_formula_is_made_of_amounts_and_signs()
    {
        var steps = Calculation.Of(TradeVolume, [Customs, EuroRate]).Steps.ToDictionary(step => step.Kind);
        var found = 240.11m / 1.0813m;

        Assert.Equal(
            [new Amount(1, 0, Unit.Money("EUR")), new Sign(FormulaSign.Equals), new Amount(1.0813m, 4, Unit.Money("USD"))],
            steps[StepKind.Rate].Formula);
        Assert.Equal(
            [new Amount(240.11m, 2, BillionDollars), new Sign(FormulaSign.DividedBy), new Amount(1.0813m, 4), new Sign(FormulaSign.Equals), new Amount(found, 2, BillionEuros)],
            steps[StepKind.Converted].Formula);
        Assert.Equal(
            [new Amount(found, 2), new Sign(FormulaSign.Minus), new Amount(220, 2), new Sign(FormulaSign.Equals), new Amount(found - 220, 2, BillionEuros)],
            steps[StepKind.Difference].Formula);
        Assert.Equal(
            [new Sign(FormulaSign.PlusMinus), new Amount(5, 0, Unit.Share), new Amount(209, 2, BillionEuros), new Sign(FormulaSign.To), new Amount(231, 2, BillionEuros)],
            steps[StepKind.Bound].Formula);
    }

    [Fact]
    public void An_import_share_is_the_part_in_percent_of_the_whole()
    {
        var claimed = Claim(Comparator.About, 40m, 0, Unit.Share);

        var calculation = Calculation.Of(claimed, [Part(110.97m, BillionDollars), Whole(285.1m, BillionDollars)]);

        Assert.Equal(CalculationMethod.ShareOfWhole, calculation.Method);
        var comparison = calculation.Comparison!;
        Assert.Equal((38.9m, -1.1m, -2.7m), (Math.Round(comparison.Found, 1), Math.Round(comparison.Points!.Value, 1), Math.Round(comparison.Relative!.Value * 100, 1)));
        Assert.Equal((1, 38m, 42m, true), (comparison.Decimals, comparison.Lower, comparison.Upper, comparison.Holds));
        Assert.Equal([StepKind.Claimed, StepKind.Part, StepKind.Whole, StepKind.Share, StepKind.Difference, StepKind.Relative, StepKind.Bound], calculation.Steps.Select(step => step.Kind));
        Assert.Equal(Unit.Points, calculation.Steps.Single(step => step.Kind == StepKind.Difference).Unit);
        Assert.Equal(
            [new Amount(110.97m, 2, BillionDollars), new Sign(FormulaSign.DividedBy), new Amount(285.1m, 1, BillionDollars), new Sign(FormulaSign.Equals), new Amount(comparison.Found, 1, Unit.Share)],
            calculation.Steps.Single(step => step.Kind == StepKind.Share).Formula);
    }

    [Fact]
    public void A_part_in_another_currency_or_scale_is_told_in_that_of_the_whole_first()
    {
        var claimed = Claim(Comparator.Equal, 50m, 0, Unit.Share);

        var exchanged = Calculation.Of(claimed, [Part(1081.3m, Unit.Money("USD", 6)), Whole(2m, BillionEuros), EuroRate]);
        var rescaled = Calculation.Of(claimed, [Part(1000m, Unit.Money("EUR", 6)), Whole(2m, BillionEuros)]);

        Assert.Equal((50m, true), (exchanged.Comparison!.Found, exchanged.Comparison.Holds));
        Assert.Equal([StepKind.Claimed, StepKind.Part, StepKind.Rate, StepKind.Converted, StepKind.Whole, StepKind.Share], exchanged.Steps.Take(6).Select(step => step.Kind));
        Assert.Equal((50m, true), (rescaled.Comparison!.Found, rescaled.Comparison.Holds));
    }

    [Fact]
    public void The_rates_own_direction_decides_whether_it_multiplies_or_divides()
    {
        var euros = Claim(Comparator.Equal, 200m, 0, BillionEuros);
        var found = Found(Figure(250m, 0, BillionDollars));

        var divided = Calculation.Of(euros, [found, RateOf(1.25m, "EUR", "USD")]);
        var multiplied = Calculation.Of(euros, [found, RateOf(0.8m, "USD", "EUR")]);

        Assert.Equal(200m, divided.Comparison!.Found);
        Assert.Contains(new Sign(FormulaSign.DividedBy), divided.Steps.Single(step => step.Kind == StepKind.Converted).Formula);
        Assert.Equal(200m, multiplied.Comparison!.Found);
        Assert.Contains(new Sign(FormulaSign.Times), multiplied.Steps.Single(step => step.Kind == StepKind.Converted).Formula);
    }

    [Fact]
    public void A_value_in_another_scale_is_told_in_the_claimed_one()
    {
        var calculation = Calculation.Of(TradeVolume, [Found(Figure(222_057m, 0, Unit.Money("EUR", 6)))]);

        Assert.Equal((CalculationMethod.Direct, 222.057m, 2), (calculation.Method, calculation.Comparison!.Found, calculation.Comparison.Decimals));
        Assert.Equal(
            [new Amount(222_057, 0, Unit.Money("EUR", 6)), new Sign(FormulaSign.Equals), new Amount(222.057m, 2, BillionEuros)],
            calculation.Steps.Single(step => step.Kind == StepKind.Converted).Formula);
    }

    [Theory]
    [InlineData(18, 0, 1)]
    [InlineData(24, 0, 0)]
    [InlineData(19, 0, 2)]
    [InlineData(18, 2, 2)]
    public void Months_are_told_in_years_with_the_decimals_that_it_takes_but_no_more_than_two_beyond_the_claimed(int months, int claimedDecimals, int shown)
    {
        var claimed = Quantity.Of("Dauer", Comparator.About, 2m, claimedDecimals, Unit.Duration(DurationUnit.Year));

        var comparison = Calculation.Of(claimed, [Found(Quantity.Of("Dauer", Comparator.Equal, months, 0, Unit.Duration(DurationUnit.Month)))]).Comparison!;

        Assert.Equal((months / 12m, shown), (comparison.Found, comparison.Decimals));
    }

    [Fact]
    public void Narrow_bounds_are_shown_with_the_decimals_that_tell_them_apart()
    {
        var calculation = Calculation.Of(Claim(Comparator.About, 3, 0, BillionEuros), [Found(Figure(3, 0, BillionEuros))]);

        Assert.Equal(
            [new Sign(FormulaSign.PlusMinus), new Amount(5, 0, Unit.Share), new Amount(2.85m, 2, BillionEuros), new Sign(FormulaSign.To), new Amount(3.15m, 2, BillionEuros)],
            calculation.Steps[^1].Formula);
    }

    [Fact]
    public void The_same_noun_in_other_letters_needs_no_step_of_its_own()
    {
        var calculation = Calculation.Of(Claim(Comparator.Equal, 14, 0, Unit.Count("Dokumente")), [Found(Figure(14, 0, Unit.Count("dokumente")))]);

        Assert.DoesNotContain(calculation.Steps, step => step.Kind == StepKind.Converted);
    }

    [Theory]
    [InlineData(Comparator.Equal, FormulaSign.Rounds)]
    [InlineData(Comparator.AtLeast, FormulaSign.AtLeast)]
    [InlineData(Comparator.MoreThan, FormulaSign.MoreThan)]
    [InlineData(Comparator.AtMost, FormulaSign.AtMost)]
    [InlineData(Comparator.LessThan, FormulaSign.LessThan)]
    public void The_last_step_holds_found_against_claimed_by_the_sign_of_the_comparator(Comparator comparator, FormulaSign sign)
    {
        var calculation = Calculation.Of(Claim(comparator, 3, 0, BillionEuros), [Found(Figure(4, 0, BillionEuros))]);

        Assert.Equal([new Amount(4, 0, BillionEuros), new Sign(sign), new Amount(3, 0, BillionEuros)], calculation.Steps[^1].Formula);
    }

    [Fact]
    public void A_claimed_range_is_shown_from_end_to_end()
    {
        var claimed = Quantity.Of("Handel", Comparator.Between, 3, 0, BillionEuros, upper: 5, period: Period.Parse("2023"));

        Assert.Equal([new Amount(3, 0, BillionEuros), new Sign(FormulaSign.To), new Amount(5, 0, BillionEuros)], Calculation.Of(claimed, [Found(Figure(4, 0, BillionEuros))]).Steps[^1].Formula);
    }

    [Fact]
    public void Eight_months_claimed_and_seven_found_are_compared_without_a_period()
    {
        var claimed = Quantity.Of("Verzug", Comparator.Equal, 8m, 0, Unit.Duration(DurationUnit.Month));
        var found = Quantity.Of("Verzug", Comparator.Equal, 7m, 0, Unit.Duration(DurationUnit.Month));

        var comparison = Calculation.Of(claimed, [Found(found)]).Comparison!;

        Assert.Equal((7m, -1m, -0.125m, false), (comparison.Found, comparison.Difference, comparison.Relative, comparison.Holds));
    }

    [Fact]
    public void A_period_that_was_read_in_is_an_assumption()
    {
        var claimed = Quantity.Of("Handel", Comparator.About, 220m, 0, BillionEuros, period: Period.Parse("2023"), periodReason: "Der Bericht ist vom Mai 2024.");

        var assumption = Assert.Single(Calculation.Of(claimed, [Customs, EuroRate]).Assumptions);

        Assert.Equal(claimed, assumption.Given);
        Assert.Empty(Calculation.Of(TradeVolume, [Customs, EuroRate]).Assumptions);
    }

    [Fact]
    public void A_period_that_was_read_in_for_an_operand_is_an_assumption_too_even_when_nothing_is_compared()
    {
        var claimed = Quantity.Of("Handel", Comparator.About, 220m, 0, BillionEuros, period: Period.Parse("2023"), periodReason: "Der Bericht ist vom Mai 2024.");
        var assumed = Found(Quantity.Of("Handel", Comparator.Equal, 222m, 0, BillionEuros, period: Period.Parse("2023"), periodReason: "Die Tabelle nennt nur den Monat ihres Erscheinens."), 3);
        var other = Quantity.Of("Handel", Comparator.Equal, 222m, 0, BillionEuros, period: Period.Parse("2022"), periodReason: "Die Tabelle ist von 2023.");

        Assert.Equal([(null, null), ("Beleg", 3)], Calculation.Of(claimed, [assumed]).Assumptions.Select(step => (step.Label, step.Evidence)));
        var refused = AssertReason("calculation.period-differs", claimed, assumed with { Quantity = other });
        Assert.Equal([claimed, other], refused.Assumptions.Select(step => step.Given));
        Assert.Equal([claimed], AssertReason("calculation.no-operands", claimed).Assumptions.Select(step => step.Given));
        Assert.Equal([claimed], AssertReason("calculation.no-operands", claimed, assumed with { Role = CalculationRole.None }).Assumptions.Select(step => step.Given));
    }

    [Fact]
    public void A_part_of_counted_things_has_a_name_of_its_own()
    {
        var claimed = Claim(Comparator.MoreThan, 50, 0, Unit.Share);
        var officials = Part(8, Unit.Count("Funktionäre"));

        var calculation = Calculation.Of(claimed, [officials, Whole(14, Unit.Count("Teilnehmer"))]);
        var thousands = Calculation.Of(claimed, [officials with { Quantity = Figure(8000, 0, Unit.Count("Funktionäre")) }, Whole(14, Unit.Count("Teilnehmer", 3))]);

        Assert.Equal((57.1m, true), (Math.Round(calculation.Comparison!.Found, 1), calculation.Comparison.Holds));
        Assert.Equal(
            [new Amount(8, 0, Unit.Count("Funktionäre")), new Sign(FormulaSign.DividedBy), new Amount(14, 0, Unit.Count("Teilnehmer"))],
            calculation.Steps.Single(step => step.Kind == StepKind.Share).Formula.Take(3));
        Assert.Equal(calculation.Comparison.Found, thousands.Comparison!.Found);
    }

    [Fact]
    public void A_small_part_keeps_its_digits_when_it_is_told_in_the_scale_of_the_whole()
    {
        var calculation = Calculation.Of(Claim(Comparator.Equal, 0, 0, Unit.Share), [Part(5m, Unit.Money("EUR", 6)), Whole(2m, BillionEuros)]);

        Assert.Equal(new Amount(0.005m, 3, BillionEuros), calculation.Steps.Single(step => step.Kind == StepKind.Converted).Formula[^1]);
        Assert.Equal(0.25m, calculation.Comparison!.Found);
    }

    [Fact]
    public void A_tolerance_of_nothing_wants_the_claimed_value_itself()
    {
        var claimed = Quantity.Of("Handel", Comparator.About, 220m, 0, BillionEuros, period: Period.Parse("2023"), tolerance: 0, toleranceReason: "Der Sprecher bestand auf der Zahl.");

        Assert.True(Calculation.Of(claimed, [Found(Figure(220m, 0, BillionEuros))]).Comparison!.Holds);
        Assert.False(Calculation.Of(claimed, [Found(Figure(220.000001m, 6, BillionEuros))]).Comparison!.Holds);
    }

    [Fact]
    public void A_loss_claimed_against_a_greater_loss_found_is_told_below_zero()
    {
        var comparison = Calculation.Of(Claim(Comparator.About, -10, 0, BillionEuros), [Found(Figure(-12, 0, BillionEuros))]).Comparison!;

        Assert.Equal((-2m, -0.2m, -10.5m, -9.5m, false), (comparison.Difference, comparison.Relative, comparison.Lower, comparison.Upper, comparison.Holds));
    }

    [Fact]
    public void A_period_written_otherwise_is_the_same_period() =>
        Assert.NotNull(Calculation.Of(TradeVolume, [Found(Figure(222m, 0, BillionEuros, "2023-01/2023-12"))]).Comparison);

    [Fact]
    public void Without_evidence_that_takes_part_nothing_is_compared()
    {
        AssertReason("calculation.no-operands", TradeVolume);
        AssertReason("calculation.no-operands", TradeVolume, Customs with { Role = CalculationRole.None });
    }

    [Fact]
    public void The_roles_make_one_way_to_the_found_value()
    {
        var share = Claim(Comparator.About, 40m, 0, Unit.Share);
        var part = Part(1m, BillionDollars);
        var whole = Whole(2m, BillionDollars);

        AssertReason("calculation.found-missing", TradeVolume, EuroRate);
        AssertReason("calculation.whole-missing", share, part);
        AssertReason("calculation.part-missing", share, whole);
        AssertReason("calculation.roles-mixed", share, Customs, part);
        AssertReason("calculation.roles-mixed", share, Customs, part, whole);
        Assert.Equal(["Beleg", CalculationRole.Found], AssertReason("calculation.role-twice", TradeVolume, Customs, Customs).ReasonArgs);
    }

    [Theory]
    [InlineData(Comparator.AtLeast)]
    [InlineData(Comparator.MoreThan)]
    [InlineData(Comparator.AtMost)]
    [InlineData(Comparator.LessThan)]
    [InlineData(Comparator.Between)]
    public void Evidence_that_gives_only_a_bound_is_not_computed_with(Comparator comparator)
    {
        var bound = Quantity.Of("x", comparator, 200m, 0, BillionEuros, upper: comparator == Comparator.Between ? 210 : null, period: Period.Parse("2023"));

        Assert.Equal(["Beleg"], AssertReason("calculation.operand-inexact", TradeVolume, Found(bound)).ReasonArgs);
    }

    [Fact]
    public void Only_the_same_period_compares()
    {
        var undated = Quantity.Of("Handel", Comparator.About, 220m, 0, BillionEuros);

        AssertReason("calculation.claim-undated", undated, Customs, EuroRate);
        Assert.Equal(["Beleg"], AssertReason("calculation.period-missing", TradeVolume, Found(undated)).ReasonArgs);
        AssertReason("calculation.claim-undated", undated, Found(undated));
        Assert.Equal(
            ["Beleg", Period.Parse("2022"), Period.Parse("2023")],
            AssertReason("calculation.period-differs", TradeVolume, Found(Figure(190.27m, 2, BillionEuros, "2022"))).ReasonArgs);
        AssertReason("calculation.period-differs", TradeVolume, Customs, EuroRate with { Quantity = Figure(1.09m, 2, Unit.Rate("EUR", "USD"), "2023-12-29") });
        AssertReason("calculation.period-unclear", Claim(Comparator.About, 1, 0, BillionEuros, "2019/2024-05"), Found(Figure(1, 0, BillionEuros, "2019-03/2024-05")));
    }

    [Fact]
    public void A_duration_with_a_period_on_one_side_only_is_not_compared()
    {
        var months = Unit.Duration(DurationUnit.Month);

        AssertReason("calculation.period-missing", Claim(Comparator.Equal, 8, 0, months), Found(Quantity.Of("x", Comparator.Equal, 7, 0, months)));
        AssertReason("calculation.claim-undated", Quantity.Of("x", Comparator.Equal, 8, 0, months), Found(Figure(7, 0, months)));
    }

    [Fact]
    public void A_unit_of_another_kind_never_compares()
    {
        Assert.Equal(["Beleg", Unit.Share, BillionEuros], AssertReason("calculation.unit-differs", TradeVolume, Found(Figure(40, 0, Unit.Share))).ReasonArgs);
        AssertReason("calculation.unit-differs", Claim(Comparator.Equal, 40, 0, Unit.Share), Found(Figure(40, 0, Unit.Points)));
        AssertReason("calculation.unit-differs", Claim(Comparator.Equal, 14, 0, Unit.Count("Dokumente")), Found(Figure(14, 0, Unit.Count("Verträge"))));
        Assert.Equal(["Handel", BillionEuros], AssertReason("calculation.claim-not-share", TradeVolume, Part(1, BillionEuros), Whole(2, BillionEuros)).ReasonArgs);
        AssertReason("calculation.unit-differs", Claim(Comparator.Equal, 40, 0, Unit.Share), Part(1, BillionEuros), Whole(2, Unit.Count("Euro", 9)));
    }

    [Fact]
    public void A_rate_is_needed_between_two_currencies_and_only_there()
    {
        AssertReason("calculation.rate-missing", TradeVolume, Customs);
        AssertReason("calculation.rate-unit", TradeVolume, Customs, EuroRate with { Quantity = Figure(1.0813m, 4, Unit.Factor) });
        AssertReason("calculation.rate-differs", TradeVolume, Customs, RateOf(7.1m, "USD", "CNY"));
        AssertReason("calculation.rate-differs", TradeVolume, Customs, RateOf(7.6m, "EUR", "CNY"));
        Assert.Equal(["Kurs"], AssertReason("calculation.rate-unneeded", TradeVolume, Found(Figure(222, 0, BillionEuros)), EuroRate).ReasonArgs);
    }

    [Fact]
    public void A_whole_of_zero_has_no_share() =>
        AssertReason("calculation.whole-zero", Claim(Comparator.Equal, 40, 0, Unit.Share), Part(1, BillionEuros), Whole(0, BillionEuros));

    [Fact]
    public void A_result_beyond_what_computes_exactly_is_said_to_be_too_large() =>
        AssertReason("calculation.too-large", Claim(Comparator.Equal, 1, 0, Unit.Money("EUR")), Found(Figure(999_999_999_999_999m, 0, Unit.Money("USD", 12))), RateOf(0.0001m, "EUR", "USD"));

    [Fact]
    public void A_found_rate_of_exchange_is_compared_directly() =>
        Assert.True(Calculation.Of(Claim(Comparator.About, 1.1m, 1, Unit.Rate("EUR", "USD")), [EuroRate with { Role = CalculationRole.Found }]).Comparison!.Holds);

    [Fact]
    public void The_calculation_never_throws_and_either_compares_or_says_why_not() =>
        Always.Holds(from claimed in Quantities from operands in Operands.ListOf() select (claimed, operands), given =>
        {
            var calculation = Calculation.Of(given.claimed, [.. given.operands]);

            Assert.Equal(given.claimed, calculation.Claimed);
            Assert.Equal(calculation.Reason is null, calculation.Comparison is not null);
            Assert.Equal(calculation.Reason is null, calculation.Method is not null);
            Assert.Equal(calculation.Reason is null, calculation.Steps.Count > 0);
            Assert.StartsWith("calculation.", calculation.Reason ?? "calculation.", StringComparison.Ordinal);
        });

    [Fact]
    public void A_rate_and_its_reverse_lead_to_the_same_value() =>
        Always.Holds(from value in Gen.Choose(1, 1_000_000) from rate in Gen.Elements(0.5m, 0.8m, 1.25m, 2m, 4m) select (value, rate), given =>
        {
            var found = Found(Figure(given.value, 0, BillionDollars));

            var there = Calculation.Of(TradeVolume, [found, RateOf(given.rate, "USD", "EUR")]).Comparison!.Found;
            var back = Calculation.Of(TradeVolume, [found, RateOf(1 / given.rate, "EUR", "USD")]).Comparison!.Found;

            Assert.Equal(there, back);
        });

    [Fact]
    public void Claimed_and_difference_make_the_found_value_in_exact_decimals() =>
        Always.Holds(from claimed in Values from found in Values select (claimed, found), given =>
        {
            var comparison = Calculation.Of(Claim(Comparator.About, given.claimed, 6, BillionEuros), [Found(Figure(given.found, 6, BillionEuros))]).Comparison!;

            Assert.Equal(given.found, given.claimed + comparison.Difference);
        });

    [Fact]
    public void In_whatever_scale_the_evidence_tells_its_figure_the_same_holds() =>
        Always.Holds(
            from comparator in Gen.Elements(Comparator.About, Comparator.Equal, Comparator.AtLeast, Comparator.MoreThan, Comparator.AtMost, Comparator.LessThan)
            from claimed in Gen.Choose(-300, 300)
            from off in Gen.Choose(-20_000, 20_000)
            select (comparator, claimed, found: claimed + (off / 1000m)),
            given =>
            {
                var claimed = Claim(given.comparator, given.claimed, 0, BillionEuros);
                bool[] holds = [.. Unit.Scales.Select(scale => Calculation.Of(claimed, [Found(InScale(given.found, scale))]).Comparison!.Holds)];

                Assert.Single(holds.Distinct());
            });

    [Fact]
    public void To_multiply_by_a_rate_and_to_divide_by_it_are_each_others_reverse() =>
        Always.Holds(from value in Values from rate in Gen.Choose(1, 100_000_000) select (value, rate: rate / 10_000m), given =>
        {
            var rate = RateOf(given.rate, "EUR", "USD");
            var divided = Calculation.Of(TradeVolume, [Found(Figure(given.value, 6, BillionDollars)), rate]).Comparison!.Found;
            var multiplied = Calculation.Of(Claim(Comparator.About, 220, 0, BillionDollars), [Found(Figure(given.value, 6, BillionEuros)), rate]).Comparison!.Found;

            Assert.InRange((divided * given.rate) - given.value, -1e-20m, 1e-20m);
            Assert.Equal(given.value, multiplied / given.rate);
        });

    // Six decimals and up to six digits before them.
    private static Gen<decimal> Values => from whole in Gen.Choose(-999_999, 999_999) from part in Gen.Choose(0, 999_999) select whole + (part / 1_000_000m);

    private static Quantity InScale(decimal billions, int scale)
    {
        var value = Unit.Money("EUR", 9).In(Unit.Money("EUR", scale), billions);
        return Figure(value, Math.Min((int)value.Scale, Numbers.MaxDecimals), Unit.Money("EUR", scale));
    }

    private static Gen<Quantity> Quantities =>
        from unit in UnitTests.All
        from value in Gen.Choose(0, 1000)
        from period in Gen.Elements(null, "2023", "2023", "2023", "2022")
        from comparator in Gen.Elements(Comparator.Equal, Comparator.About, Comparator.Equal, Comparator.AtMost)
        select Quantity.Of("x", comparator, value + (unit.Kind == UnitKind.Rate ? 1 : 0), 0, unit, period: period is null ? null : Period.Parse(period));

    private static Gen<Operand> Operands =>
        from quantity in Quantities
        from role in Gen.Elements(Enum.GetValues<CalculationRole>())
        select new Operand(role, quantity, "Beleg");

    private static Calculation AssertReason(string reason, Quantity claimed, params Operand[] operands)
    {
        var calculation = Calculation.Of(claimed, operands);
        Assert.Equal(reason, calculation.Reason);
        Assert.Null(calculation.Comparison);
        Assert.Empty(calculation.Steps);
        return calculation;
    }

    private static Quantity Claim(Comparator comparator, decimal value, int decimals, Unit unit, string period = "2023") =>
        Quantity.Of("Handel", comparator, value, decimals, unit, period: Period.Parse(period));

    private static Quantity Figure(decimal value, int decimals, Unit unit, string period = "2023") =>
        Quantity.Of("Handel", Comparator.Equal, value, decimals, unit, period: Period.Parse(period));

    private static Operand Found(Quantity quantity, int? evidence = null) => new(CalculationRole.Found, quantity, "Beleg", evidence);

    private static Operand Part(decimal value, Unit unit) => new(CalculationRole.Part, Figure(value, value.Scale, unit), "Teil", 1);

    private static Operand Whole(decimal value, Unit unit) => new(CalculationRole.Whole, Figure(value, value.Scale, unit), "Ganzes", 2);

    private static Operand RateOf(decimal value, string currency, string to) => new(CalculationRole.Rate, Figure(value, value.Scale, Unit.Rate(currency, to)), "Kurs", 2);
}
