using System.Globalization;
using Claims.Domain;
using Claims.Pdf;
using Claims.Tests.Support;
using Claims.Web.Calculations;
using Claims.Web.Localization;

namespace Claims.Tests.Web.Calculations;

public sealed class CalculationViewTests
{
    private static readonly Period Year = Period.Of(PartialDate.Of(2023));

    private static readonly Quantity Trade = Quantity.Of("Handel", Comparator.About, 220, 0, Unit.Money("EUR", 9), period: Year, periodReason: "Der Bericht spricht vom letzten Jahr.");

    private static readonly Operand Customs = new(CalculationRole.Found, Quantity.Of("Handel", Comparator.Equal, 240.11m, 2, Unit.Money("USD", 9), period: Year), "Zoll", 1);

    private static readonly Operand Mean = new(CalculationRole.Rate, Quantity.Of("Jahresmittel", Comparator.Equal, 1.0813m, 4, Unit.Rate("EUR", "USD"), period: Year), "Kurse", 2);

    [Fact]
    public void A_converted_amount_is_told_row_by_row()
    {
        var view = Of(Calculation.Of(Trade, [Customs, Mean]), Languages.German);
        Assert.Equal(
            ["Behauptet: 220 Mrd. EUR", "Gefunden: 240,11 Mrd. USD", "Kurs: 1,0813", "Umgerechnet: 222,06 Mrd. EUR", "Abweichung: +2,06 Mrd. EUR", "In Prozent der Angabe: +0,9 %", "„rund“ erlaubt: eingehalten"],
            view.Rows.Select(row => $"{row.Label}: {row.Value}".Replace('\u00A0', ' ')));
        Assert.Equal("± 5 %, also 209,00 bis 231,00 Mrd. EUR", view.Rows[^1].Detail.Replace('\u00A0', ' '));
        Assert.True(view.Rows[^1].Holds);
        Assert.Equal("#e2", view.Rows[2].Href);
    }

    [Fact]
    public void A_period_that_was_read_in_is_an_assumption_with_its_reason()
    {
        var view = Of(Calculation.Of(Trade, [Customs, Mean]), Languages.English);
        Assert.Equal(["the period 2023, which the quote does not state. Der Bericht spricht vom letzten Jahr."], view.Assumptions);
    }

    [Theory]
    [InlineData("de", "240,11 Mrd. USD ÷ 1,0813 = 222,06 Mrd. EUR", "222,06 − 220,00 = +2,06 Mrd. EUR", "2,06 ÷ 220,00 = +0,9 %")]
    [InlineData("en", "USD 240.11 bn ÷ 1.0813 = EUR 222.06 bn", "222.06 − 220.00 = +EUR 2.06 bn", "2.06 ÷ 220.00 = +0.9%")]
    public void Every_computed_row_shows_what_it_is_computed_from(string language, string converted, string difference, string relative)
    {
        var view = Of(Calculation.Of(Trade, [Customs, Mean]), language == "de" ? Languages.German : Languages.English);
        Assert.Equal([converted, difference, relative], view.Rows.Skip(3).Take(3).Select(row => row.Detail.Replace('\u00A0', ' ')));
        Assert.Contains("÷\u00A01", view.Rows[3].Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de", "−1 Monat", "−12,5 %", "gefunden gerundet 7 Monate, behauptet 8 Monate", "nicht eingehalten")]
    [InlineData("en", "−1 month", "−12.5%", "found, rounded: 7 months; claimed: 8 months", "does not hold")]
    public void Seven_months_found_are_one_month_less_than_eight(string language, string difference, string relative, string bound, string outcome)
    {
        var view = Of(Months(Comparator.Equal, 8, 7), language == "de" ? Languages.German : Languages.English);
        Assert.Equal([difference, relative, outcome], view.Rows.TakeLast(3).Select(row => row.Value.Replace('\u00A0', ' ')));
        Assert.Equal(bound, view.Rows[^1].Detail.Replace('\u00A0', ' '));
        Assert.False(view.Rows[^1].Holds);
    }

    [Theory]
    [InlineData("de", "gerundet 4-fach", "Vielfaches, ab 2")]
    [InlineData("en", "4 times, rounded", "times, from 2")]
    public void The_picture_of_a_factor_says_what_its_axis_counts(string language, string allowed, string axis)
    {
        var claimed = Quantity.Of("Einfuhr", Comparator.Equal, 4, 0, Unit.Factor, period: Year);
        var found = Quantity.Of("Einfuhr", Comparator.Equal, 3, 0, Unit.Factor, period: Year);
        var view = Of(Calculation.Of(claimed, [new(CalculationRole.Found, found, "Amt", 1)]), language == "de" ? Languages.German : Languages.English);
        var labels = PictureDrawing.Of(view.Picture!, PictureLayout.Wide).Shapes.OfType<Label>().Select(label => label.Text.Replace('\u00A0', ' ')).ToList();
        Assert.Contains(allowed, labels);
        Assert.Contains(axis, labels);
    }

    [Fact]
    public void Periods_are_said_to_agree_only_where_there_are_some()
    {
        Assert.StartsWith("Periods and units agree.", Of(Calculation.Of(Trade, [Customs, Mean]), Languages.English).Foot, StringComparison.Ordinal);
        Assert.StartsWith("The units agree; a length of time needs no period.", Of(Months(Comparator.Equal, 8, 7), Languages.English).Foot, StringComparison.Ordinal);
    }

    [Fact]
    public void Narrow_bounds_keep_the_decimals_that_tell_them_apart() =>
        Assert.Equal("± 5 %, also 2,85 bis 3,15 Monate", Of(Months(Comparator.About, 3, 3), Languages.German).Rows[^1].Detail.Replace('\u00A0', ' '));

    [Fact]
    public void What_is_read_in_for_an_operand_is_shown_even_when_nothing_is_compared()
    {
        var other = Quantity.Of("Handel", Comparator.Equal, 240, 0, Unit.Money("EUR", 9), period: Period.Of(PartialDate.Of(2022)), periodReason: "Die Tabelle ist von 2023.");
        var view = Of(Calculation.Of(Trade, [new(CalculationRole.Found, other, "Zoll", 1)]), Languages.German);
        Assert.Equal(
            ["Zeitraum 2023, im Zitat nicht genannt. Der Bericht spricht vom letzten Jahr.", "Zeitraum 2022 für „Zoll“, dort nicht genannt. Die Tabelle ist von 2023."],
            view.Assumptions);
    }

    [Fact]
    public void Another_tolerance_is_an_assumption_and_the_usual_one_is_not()
    {
        Assert.Equal("Eine Toleranz von 2,5 % statt der üblichen 5 %. Amtliche Zahl.", Assert.Single(Assumptions(0.025m)).Replace('\u00A0', ' '));
        Assert.Empty(Assumptions(0.05m));
    }

    [Fact]
    public void A_rate_of_exchange_that_is_itself_claimed_differs_by_a_rate()
    {
        var claimed = Quantity.Of("Kurs", Comparator.AtLeast, 1.1m, 1, Unit.Rate("EUR", "USD"), period: Year);
        var view = Of(Calculation.Of(claimed, [Mean with { Role = CalculationRole.Found }]), Languages.German);
        Assert.Equal("−0,0187 USD je EUR", view.Rows[2].Value.Replace('\u00A0', ' '));
        Assert.Equal("1,0813 USD je EUR ≥ 1,1000 USD je EUR", view.Rows[^1].Detail.Replace('\u00A0', ' '));
    }

    [Theory]
    [InlineData("de", "„Zoll“ gilt für 2022, die Behauptung für 2023.")]
    [InlineData("en", "“Zoll” is about 2022, the claim about 2023.")]
    public void What_is_not_compared_says_why(string language, string expected)
    {
        var other = Quantity.Of("Handel", Comparator.Equal, 240, 0, Unit.Money("EUR", 9), period: Period.Of(PartialDate.Of(2022)));
        var view = Of(Calculation.Of(Trade, [new(CalculationRole.Found, other, "Zoll", 1)]), CultureInfo.GetCultureInfo(language == "de" ? "de-DE" : "en-GB"));
        Assert.Equal(expected, view.Reason);
        Assert.Empty(view.Rows);
    }

    [Fact]
    public void The_sentence_names_the_unit_of_the_evidence_first()
    {
        var share = Quantity.Of("Anteil", Comparator.Equal, 40, 0, Unit.Share, period: Year);
        var view = Of(Calculation.Of(Trade, [new(CalculationRole.Found, share, "Zoll", 1)]), Languages.German);
        Assert.Equal("„Zoll“ steht in Prozent (Anteil); die Rechnung braucht Mrd. EUR.", view.Reason!.Replace('\u00A0', ' '));
    }

    [Fact]
    public void A_missing_part_has_a_sentence()
    {
        var view = Of(Calculation.Of(Trade, [Customs with { Role = CalculationRole.Whole }]), Languages.German);
        Assert.Equal("Zum Ganzen fehlt der Teil.", view.Reason);
    }

    private static Calculation Months(Comparator comparator, decimal claimed, decimal found)
    {
        var months = Unit.Duration(DurationUnit.Month);
        return Calculation.Of(Quantity.Of("Abstand", comparator, claimed, 0, months), [new(CalculationRole.Found, Quantity.Of("Abstand", Comparator.Equal, found, 0, months), "Interview", 1)]);
    }

    private static IReadOnlyList<string> Assumptions(decimal tolerance)
    {
        var claimed = Quantity.Of("Handel", Comparator.About, 220, 0, Unit.Money("EUR", 9), period: Year, tolerance: tolerance, toleranceReason: "Amtliche Zahl.");
        return Of(Calculation.Of(claimed, [Customs, Mean]), Languages.German).Assumptions;
    }

    private static CalculationView Of(Calculation calculation, CultureInfo culture)
    {
        var (texts, formats) = Reader.Of(culture);
        return CalculationView.Of(calculation, texts, formats);
    }
}
