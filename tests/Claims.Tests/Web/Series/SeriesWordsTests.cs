using System.Text.Encodings.Web;
using Claims.Domain;
using Claims.Web.Calculations;
using Claims.Web.Dossiers;
using Claims.Web.Localization;
using Claims.Web.Series;

namespace Claims.Tests.Web.Series;

public sealed class SeriesWordsTests
{
    private static readonly Formats German = new(Languages.German, TimeZoneInfo.Utc);

    private static readonly Texts Texts = new(new TextCatalog(), German, HtmlEncoder.Default);

    [Fact]
    public void The_calculation_of_a_claim_and_of_a_dossier_says_which_row_it_took()
    {
        var calculation = Calculation.OfEvidence(Figure(240), [new(CalculationRole.Found, Figure(240.11m), "Warenhandel mit Russland", 1, new(14, PartialDate.Of(2024, 1)))]);
        var row = CalculationView.Of(calculation, Texts, German).Rows.Single(row => row.Note == 1);
        Assert.Equal("Zeile\u00A014, Stand Januar\u00A02024", row.Series);
        Assert.EndsWith("Zeile\u00A014, Stand Januar\u00A02024", row.Detail, StringComparison.Ordinal);
        Assert.Contains(
            new DossierCalculationBuilder(calculation, Texts, German).Build().Steps, step => step.Label == "Gefunden: Handel, 2023 (Zeile\u00A014, Stand Januar\u00A02024)");
    }

    [Fact]
    public void A_series_without_a_row_for_the_period_is_a_reason_in_words() => Assert.Equal(
        "Die Reihe „Warenhandel“ hat keine Zeile für 2023.",
        CalculationView.Of(Calculation.OfEvidence(Figure(240), [new(CalculationRole.Found, null, "Warenhandel", 1, new(null))]), Texts, German).Reason);

    [Fact]
    public void What_was_read_is_told_in_full_digits()
    {
        SeriesFigure[] rows = [Row(2, "2022", 190.27m), Row(3, "2023", 240.11m)];
        Assert.Equal("2 Zeilen, 2022 bis 2023, Mrd.\u00A0USD", SeriesWords.Whole(rows, Texts, German));
        Assert.Equal("2023 = 240,11\u00A0Mrd.\u00A0USD = 240.110.000.000 (Zeile 3)", SeriesWords.Example(rows, Texts, German));
    }

    private static SeriesFigure Row(int line, string period, decimal value) => new(line, Period.Parse(period), value, 2, Unit.Money("USD", 9));

    private static Quantity Figure(decimal value) =>
        Quantity.Of("Handel", value == 240 ? Comparator.About : Comparator.Equal, value, 2, Unit.Money("USD", 9), period: Period.Parse("2023"));
}
