using Claims.Web.Series;

namespace Claims.Web.Dossiers;

/// <summary>Lays a calculation out as lettered rows: what is given, what was found, what was claimed, and how they compare.</summary>
internal sealed class DossierCalculationBuilder(Calculation calculation, Texts texts, Formats formats)
{
    private static readonly StepKind[] Order =
        [StepKind.Part, StepKind.Whole, StepKind.Found, StepKind.Rate, StepKind.Converted, StepKind.Share, StepKind.Claimed, StepKind.Difference, StepKind.Relative, StepKind.Bound];

    private readonly List<CalculationStep> _steps = [.. calculation.Steps.OrderBy(step => Array.IndexOf(Order, step.Kind))];

    public DossierCalculation Build() => calculation.Reason is { } reason
        ? new() { Reason = texts.Error(new DomainException(reason, [.. calculation.ReasonArgs])) }
        : new()
        {
            Steps = [.. _steps.Select(Row)],
            Assumptions = [.. calculation.Assumptions.Select(Assumption), .. Tolerance()],
            Chart = Chart(),
        };

    private DossierStep Row(CalculationStep step)
    {
        var claimed = calculation.Claimed;
        var about = claimed.Comparator == Comparator.About;
        return step.Kind switch
        {
            StepKind.Claimed => new(DossierStepKind.Claimed, texts["dossiers.calculation.claimed", texts.Of(claimed.Comparator)], step.Value, step.Decimals, UnitName(step.Unit)),
            StepKind.Converted or StepKind.Share => new(DossierStepKind.Found, texts.Of(StepKind.Found), step.Value, step.Decimals, UnitName(step.Unit)) { Formula = Computed(step) },
            StepKind.Difference => new(DossierStepKind.Compared, texts.Of(step.Kind), step.Value, step.Decimals, UnitName(step.Unit)) { Formula = $"{Found} − {Letter(StepKind.Claimed)}", Sign = DossierSign.Always },
            StepKind.Relative => new(DossierStepKind.Compared, texts.Of(step.Kind), step.Value, step.Decimals, "%") { Formula = $"{Letter(StepKind.Difference)} ÷ {Letter(StepKind.Claimed)}", Sign = DossierSign.Always },
            StepKind.Bound when about => new(DossierStepKind.Compared, texts["dossiers.calculation.tolerance"], claimed.EffectiveTolerance * Math.Abs(claimed.Value), step.Decimals, UnitName(claimed.Unit))
            {
                Formula = texts["dossiers.calculation.tolerance-of", Percent(claimed.EffectiveTolerance), Letter(StepKind.Claimed)],
                Sign = DossierSign.PlusMinus,
                Outcome = Outcome(step),
            },
            StepKind.Bound => new(DossierStepKind.Compared, texts["dossiers.calculation.allowed", texts.Of(claimed.Comparator)], claimed.Value, claimed.Decimals, UnitName(claimed.Unit)) { Outcome = Outcome(step) },
            _ => new(step.Kind == StepKind.Found && !IsComputed ? DossierStepKind.Found : DossierStepKind.Given, Given(step), step.Value, step.Decimals, UnitName(step.Unit)) { Evidence = step.Evidence },
        };
    }

    private bool IsComputed => _steps.Any(step => step.Kind is StepKind.Converted or StepKind.Share);

    private string Found => Letter(_steps.Find(step => step.Kind is StepKind.Converted or StepKind.Share)?.Kind ?? StepKind.Found);

    private string Letter(StepKind kind) => ((char)('a' + _steps.FindIndex(step => step.Kind == kind))).ToString();

    private string? Computed(CalculationStep step) => step.Kind == StepKind.Share
        ? $"{Letter(StepKind.Part)} ÷ {Letter(StepKind.Whole)}"
        : _steps.Exists(other => other.Kind == StepKind.Rate)
            ? $"{Letter(StepKind.Found)} {(step.Formula.OfType<FormulaToken.Sign>().Any(sign => sign.Value == FormulaSign.Times) ? "×" : "÷")} {Letter(StepKind.Rate)}"
            : null;

    private string Given(CalculationStep step) => step.Given is { } given
        ? string.Join(' ', new[] { given.Metric, given.Period is { } period ? formats.Period(period) : null, step.Row is { } row ? $"({SeriesWords.Place(row, texts)})" : null }.Where(part => !string.IsNullOrEmpty(part)))
        : texts.Of(step.Kind);

    // What is said in percent needs no word for its kind in a column of units.
    private string UnitName(Unit unit) => unit.Kind is UnitKind.Share or UnitKind.Change ? texts["dossiers.calculation.percent"] : formats.UnitName(unit);

    /// <summary>A tolerance as it would be written by hand: 0.05 is 5 %, 0.025 is 2,5 %.</summary>
    private string Percent(decimal share) => formats.Percent(share * 100 / 1.0000000000000000000000000000m, null);

    private string Outcome(CalculationStep step) => texts[step.Holds == true ? "calculation.holds" : "calculation.holds-not"];

    private string Assumption(CalculationStep step) => step.Label is { } label
        ? texts["calculation.assumed-of", label, step.Given!.Period, step.Given.PeriodReason]
        : texts["calculation.assumed", step.Given!.Period, step.Given.PeriodReason];

    private IEnumerable<string> Tolerance() => calculation.Claimed is { Tolerance: { } tolerance, ToleranceReason: { } reason }
        ? [texts["calculation.tolerance", Percent(tolerance), reason]]
        : [];

    private DossierChart Chart()
    {
        var (claimed, comparison) = (calculation.Claimed, calculation.Comparison!);
        var exact = claimed.Comparator == Comparator.Equal;
        return new()
        {
            Title = Title(comparison),
            Claimed = claimed.Value,
            ClaimedTo = claimed.Upper,
            ClaimedLabel = claimed.Upper is { } upper
                ? texts["calculation.range", formats.Number(claimed.Value, claimed.Decimals), formats.Number(upper, claimed.Decimals)]
                : $"{texts.Of(claimed.Comparator)} {formats.Number(claimed.Value, claimed.Decimals)}",
            Found = comparison.Found,
            Decimals = comparison.Decimals,
            From = exact ? null : comparison.Lower,
            To = exact ? null : comparison.Upper,
            BandLabel = claimed.Comparator == Comparator.About ? texts["dossiers.calculation.band", Percent(claimed.EffectiveTolerance)] : null,
            Unit = UnitName(claimed.Unit),
            Relative = comparison.Relative * 100,
        };
    }

    private string Title(Comparison comparison) => comparison switch
    {
        { Difference: 0 } => texts["dossiers.chart.same"],
        { Relative: { } relative } => texts[relative > 0 ? "dossiers.chart.above" : "dossiers.chart.below", formats.Percent(Math.Abs(Math.Round(relative * 100, 1, MidpointRounding.AwayFromZero)), 1)],
        _ => texts["dossiers.chart.differs"],
    };
}
