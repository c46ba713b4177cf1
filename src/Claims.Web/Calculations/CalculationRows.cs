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
        step.Holds) { Series = Row(step) };

    /// <summary>A period that nobody states, and why it was read in.</summary>
    public string Assumption(CalculationStep step) => step.Label is { } label
        ? texts["calculation.assumed-of", label, step.Given!.Period, step.Given.PeriodReason]
        : texts["calculation.assumed", step.Given!.Period, step.Given.PeriodReason];

    /// <summary>A tolerance other than the usual one, and why.</summary>
    public IEnumerable<string> Tolerance() => calculation.Claimed is { Tolerance: not null, ToleranceReason: { } reason }
        ? [texts["calculation.tolerance", Share(calculation.Steps[^1]), reason]]
        : [];

    private string Label(CalculationStep step) => step.Kind == StepKind.Bound
        ? texts["calculation.allowed", texts.Of(calculation.Claimed.Comparator)]
        : texts.Of(step.Kind);

    private string Detail(CalculationStep step) => step switch
    {
        { Kind: StepKind.Claimed, Given: { } given } => Joined(texts.Of(given.Comparator), Period(given), given.Place),
        { Kind: StepKind.Rate, Given: { } given } => Joined(given.Metric, Period(given), Row(step), formats.Formula(step.Formula)),
        { Given: { } given } => Joined(given.Metric, Period(given), given.Place, Row(step)),
        { Kind: StepKind.Bound } => Bound(step),
        _ => formats.Formula(step.Formula.TakeWhile(token => token is not FormulaToken.Sign { Value: FormulaSign.Equals })),
    };

    private string Value(CalculationStep step) => step switch
    {
        { Kind: StepKind.Rate } => formats.Number(step.Value, step.Decimals),
        { Kind: StepKind.Bound } => texts[step.Holds == true ? "calculation.holds" : "calculation.holds-not"],
        { Kind: StepKind.Claimed, Given: { Upper: { } } given } => texts["calculation.range", formats.Number(given.Value, given.Decimals), formats.Amount(given.Upper.Value, given.Decimals, given.Unit)],
        { Kind: StepKind.Relative } => $"{Plus(step)}{formats.Percent(step.Value, step.Decimals)}",
        { Kind: StepKind.Difference, Unit.Kind: UnitKind.Money or UnitKind.Count or UnitKind.Points or UnitKind.Duration } => $"{Plus(step)}{formats.Amount(step.Value, step.Decimals, step.Unit)}",
        _ => formats.Amount(step.Value, step.Decimals, step.Unit),
    };

    private string Bound(CalculationStep step) => calculation switch
    {
        { Claimed: { Comparator: Comparator.About } claimed, Comparison: { Lower: { } lower, Upper: { } upper } comparison } => texts[
            "calculation.about", Share(step), formats.Number(lower, comparison.Decimals), formats.Amount(upper, comparison.Decimals, claimed.Unit)],
        _ => formats.Formula(step.Formula),
    };

    // The first amount of "about" is its tolerance.
    private string Share(CalculationStep bound) => bound.Formula.OfType<FormulaToken.Amount>().First() is var tolerance ? formats.Percent(tolerance.Value, tolerance.Decimals) : "";

    private string? Row(CalculationStep step) => step.Row is { } row ? SeriesWords.Place(row, texts) : null;

    private string Period(Quantity quantity) => quantity.Period is { } period ? formats.Period(period) : "";

    // Of a value that is shown as 0,00 no sign is shown.
    private static string Plus(CalculationStep step) => Math.Round(step.Value, step.Decimals, MidpointRounding.AwayFromZero) > 0 ? "+" : "";

    private static string Joined(params IEnumerable<string?> parts) => string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
}
