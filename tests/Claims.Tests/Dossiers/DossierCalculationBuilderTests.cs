using Claims.Domain;
using Claims.Tests.Support;
using Claims.Web.Dossiers;
using Claims.Web.Localization;

namespace Claims.Tests.Dossiers;

public sealed class DossierCalculationBuilderTests
{
    private static readonly Period Year = Period.Of(PartialDate.Of(2023));

    private static readonly Unit BillionEuros = Unit.Money("EUR", 9);

    [Fact]
    public void Seven_months_found_and_eight_claimed_are_printed_one_month_apart()
    {
        var months = Unit.Duration(DurationUnit.Month);
        var printed = Print(
            Quantity.Of("Abstand", Comparator.Equal, 8, 0, months),
            new Operand(CalculationRole.Found, Quantity.Of("Abstand", Comparator.Equal, 7, 0, months), "Interview", 1));

        Assert.Equal(
            ["Gefunden: Abstand | | 7 Monate | 1", "Behauptet, „genau“ | | 8 Monate | ", "Abweichung | a − b | −1 Monat | ", "In Prozent der Angabe | c ÷ b | −12,5 Prozent | ", "„genau“: nicht eingehalten | gerundet a | 7 Monate | "],
            Rows(printed));
        Assert.Empty(printed.Equations);
    }

    [Fact]
    public void A_share_of_parts_in_two_currencies_is_found_in_the_share_and_not_in_the_conversion()
    {
        var printed = Print(
            Claim(Comparator.About, 40, Unit.Share),
            new Operand(CalculationRole.Part, Figure(110.97m, 2, Unit.Money("USD", 9)), "Zoll", 1),
            new Operand(CalculationRole.Whole, Figure(263.7m, 1, BillionEuros), "Zoll", 2),
            new Operand(CalculationRole.Rate, Figure(1.0813m, 4, Unit.Rate("EUR", "USD")), "Kurse", 3));

        Assert.Equal(
            ["a | ", "b | ", "c Umgerechnet | a ÷ b", "d | ", "e Gefunden | c ÷ d", "f | ", "g | e − f", "h | g ÷ f", "i | ± 5 % von f"],
            printed.Steps.Select((step, i) => $"{(char)('a' + i)} {(step.Formula is not null && step.Label is "Umgerechnet" or "Gefunden" ? step.Label + " " : "")}| {step.Formula}".Replace('\u00A0', ' ')));
        Assert.Equal("Prozentpunkte", printed.Steps[^1].Unit);
        Assert.Equal(
            ["110,97 Mrd. USD ÷ 1,0813 = 102,63 Mrd. EUR", "102,63 Mrd. EUR ÷ 263,7 Mrd. EUR = 38,9 %"],
            printed.Equations.Select(equation => equation.Replace('\u00A0', ' ')));
    }

    [Theory]
    [InlineData(2, "a − b", "b ≤ a ≤ c")]
    [InlineData(4, null, "b ≤ a ≤ c")]
    [InlineData(6, "a − c", "b ≤ a ≤ c")]
    public void A_claimed_range_has_a_letter_for_either_end(int found, string? difference, string condition)
    {
        var printed = Print(
            Quantity.Of("Handel", Comparator.Between, 3, 0, BillionEuros, upper: 5, period: Year),
            new Operand(CalculationRole.Found, Figure(found, 0, BillionEuros), "Zoll", 1));

        Assert.Equal([3m, 5m], printed.Steps.Where(step => step.Kind == DossierStepKind.Claimed).Select(step => step.Value));
        Assert.Equal(difference, printed.Steps.Single(step => step.Label == "Abweichung").Formula);
        Assert.Equal(condition, printed.Steps[^1].Formula);
    }

    [Fact]
    public void Of_a_claimed_loss_the_percentage_is_that_of_its_size()
    {
        var printed = Print(Claim(Comparator.AtMost, -10, BillionEuros), new Operand(CalculationRole.Found, Figure(-12, 0, BillionEuros), "Zoll", 1));

        Assert.Equal("c ÷ |b|", printed.Steps[3].Formula);
        Assert.Equal("a ≤ b", printed.Steps[^1].Formula);
    }

    [Fact]
    public void What_is_not_compared_says_so_and_still_prints_what_was_read_in()
    {
        var claimed = Quantity.Of("Handel", Comparator.About, 220, 0, BillionEuros, period: Year, periodReason: "Der Bericht ist von 2024.");
        var printed = Print(claimed, new Operand(CalculationRole.Found, Quantity.Of("Handel", Comparator.Equal, 1, 0, BillionEuros), "Zoll", 1));

        Assert.Equal("Nicht verglichen. „Zoll“ nennt keinen Zeitraum.", printed.Reason);
        Assert.Equal(["Zeitraum 2023, im Zitat nicht genannt. Der Bericht ist von 2024."], printed.Assumptions);
        Assert.Null(printed.Picture);
    }

    private static IEnumerable<string> Rows(DossierCalculation printed) => printed.Steps.Select(step =>
        $"{step.Label}{(step.Outcome is null ? "" : " " + step.Outcome)} | {step.Formula}{(step.Formula is null ? "" : " ")}| {new DossierFormats("de").Signed(step.Value, step.Decimals, step.Sign)} {step.Unit} | {step.Evidence}");

    private static Quantity Claim(Comparator comparator, decimal value, Unit unit) => Quantity.Of("Größe", comparator, value, 0, unit, period: Year);

    private static Quantity Figure(decimal value, int decimals, Unit unit) => Quantity.Of("Größe", Comparator.Equal, value, decimals, unit, period: Year);

    private static DossierCalculation Print(Quantity claimed, params Operand[] operands)
    {
        var (texts, formats) = Reader.Of(Languages.German);
        return new DossierCalculationBuilder(Calculation.Of(claimed, operands), texts, formats).Build();
    }
}
