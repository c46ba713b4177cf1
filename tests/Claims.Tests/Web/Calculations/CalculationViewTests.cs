using System.Globalization;
using System.Text.Encodings.Web;
using Claims.Domain;
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
        Assert.Equal(["The claim names no period; 2023 is read in. Der Bericht spricht vom letzten Jahr."], view.Assumptions);
    }

    [Fact]
    public void The_bars_begin_at_zero_and_share_one_scale()
    {
        var bars = Of(Calculation.Of(Trade, [Customs, Mean]), Languages.English).Bars!;
        Assert.Equal("0", bars.Found.X);
        Assert.Equal(240.11m / 1.0813m / 220, Length(bars.Found) / Length(bars.Claimed), 3);
        Assert.Equal(22m / 220, Length(bars.Allowed!) / Length(bars.Claimed), 3);
    }

    [Fact]
    public void A_value_below_zero_has_no_bars()
    {
        var loss = Quantity.Of("Saldo", Comparator.Equal, -2, 0, Unit.Money("EUR", 9), period: Year);
        var view = Of(Calculation.Of(loss, [new(CalculationRole.Found, loss, "Zoll", 1)]), Languages.German);
        Assert.Null(view.Bars);
        Assert.NotEmpty(view.Rows);
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

    private static decimal Length(CalculationBar bar) => decimal.Parse(bar.Width, CultureInfo.InvariantCulture);

    private static CalculationView Of(Calculation calculation, CultureInfo culture)
    {
        var formats = new Formats(culture, TimeZoneInfo.Utc);
        return CalculationView.Of(calculation, new Texts(new TextCatalog(), formats, HtmlEncoder.Default), formats);
    }
}
