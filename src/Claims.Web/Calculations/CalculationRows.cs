using System.Globalization;
using Claims.Web.Series;

namespace Claims.Web.Calculations;

/// <summary>Puts the steps of a calculation in words.</summary>
internal sealed class CalculationRows(Calculation calculation, Texts texts, Formats formats, string notes)
{
    public CalculationRow Of(CalculationStep step) => new(
        Label(step),
        step.Evidence,
        step.Evidence is { } note ? string.Create(CultureInfo.InvariantCulture, $"#{notes}{note}") : null,
        Detail(step),
        Value(step),
        step.Kind is StepKind.Converted or StepKind.Share or StepKind.Bound,
        step.Holds)
    { Series = Row(step) };

    private string Label(CalculationStep step) => step.Kind == StepKind.Bound
        ? texts["calculation.allowed", texts.Of(calculation.Claimed.Comparator)]
        : texts.Of(step.Kind);

    private string Detail(CalculationStep step) => step switch
    {
        { Kind: StepKind.Claimed, Given: { } given } => Joined(texts.Of(given.Comparator), Period(given), given.Place),
        { Kind: StepKind.Rate, Given: { } given } => Joined(given.Metric, Period(given), Row(step), formats.Formula(step.Formula)),
        { Given: { } given } => Joined(given.Metric, Period(given), given.Place, Row(step)),
        { Kind: StepKind.Bound } => Bound(step),
        { Kind: StepKind.Difference } => $"{formats.Formula(step.Formula.SkipLast(1))}{Value(step)}",
        _ => formats.Formula(step.Formula),
    };

    private string Value(CalculationStep step) => step switch
    {
        { Kind: StepKind.Rate } => formats.Number(step.Value, step.Decimals),
        { Kind: StepKind.Bound } => texts[step.Holds == true ? "calculation.holds" : "calculation.holds-not"],
        { Kind: StepKind.Claimed, Given: { Upper: { } upper } given } => formats.Range(given.Value, upper, given.Decimals, given.Unit),
        { Kind: StepKind.Difference } => formats.Difference(step.Value, step.Decimals, step.Unit),
        _ => formats.Amount(step.Value, step.Decimals, step.Unit),
    };

    // Of "about" the formula holds the tolerance, then the ends of the band; of "equal" found and claimed.
    private string Bound(CalculationStep step) => (calculation.Claimed.Comparator, step.Formula.OfType<FormulaToken.Amount>().ToList()) switch
    {
        (Comparator.About, [var tolerance, var lower, { Unit: { } unit } upper]) => texts[
            "calculation.about", formats.Percent(tolerance.Value, tolerance.Decimals), formats.Range(lower.Value, upper.Value, Math.Max(lower.Decimals, upper.Decimals), unit)],
        (Comparator.Equal, [{ Unit: { } unit } found, var claimed]) => texts[
            "calculation.equal", formats.Amount(found.Value, claimed.Decimals, unit), formats.Amount(claimed.Value, claimed.Decimals, unit)],
        _ => formats.Formula(step.Formula),
    };

    private string? Row(CalculationStep step) => step.Row is { } row ? SeriesWords.Place(row, texts) : null;

    private string Period(Quantity quantity) => quantity.Period is { } period ? formats.Period(period) : "";

    private static string Joined(params IEnumerable<string?> parts) => string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
}
