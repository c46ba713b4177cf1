using Claims.Web.Series;

namespace Claims.Web.Dossiers;

/// <summary>Lays a calculation out as lettered rows: what is given, what was found, what was claimed, and how they compare.</summary>
internal sealed class DossierCalculationBuilder(Calculation calculation, Texts texts, Formats formats)
{
    private readonly CalculationLetters _letters = new(calculation);

    public DossierCalculation Build()
    {
        var assumptions = CalculationAssumptions.Of(calculation, texts, formats);
        return calculation.Reason is { } reason
            ? new() { Reason = $"{texts["calculation.not-compared"]} {texts.Error(new DomainException(reason, [.. calculation.ReasonArgs]))}", Assumptions = assumptions }
            : new()
            {
                Steps = [.. _letters.Rows.Select(Row)],
                Equations = [.. _letters.Rows.Where(IsComputed).Select(step => formats.Formula(step.Formula))],
                Assumptions = assumptions,
                Picture = CalculationPicture.Of(calculation, texts, formats),
            };
    }

    private DossierStep Row(CalculationStep step) => step.Kind switch
    {
        StepKind.Claimed => Step(DossierStepKind.Claimed, Claimed(step), step),
        StepKind.Difference => Step(DossierStepKind.Compared, texts.Of(step.Kind), step) with { Formula = _letters.Difference, Sign = DossierSign.Always },
        StepKind.Relative => Step(DossierStepKind.Compared, texts.Of(step.Kind), step) with { Formula = _letters.Relative, Sign = DossierSign.Always },
        StepKind.Bound => Bound(step),
        StepKind.Converted or StepKind.Share when step.Kind == _letters.FoundKind => Step(DossierStepKind.Found, texts.Of(StepKind.Found), step) with { Formula = _letters.Computed(step) },
        StepKind.Converted => Step(DossierStepKind.Given, texts.Of(step.Kind), step) with { Formula = _letters.Computed(step) },
        StepKind.Found when step.Kind == _letters.FoundKind => Step(DossierStepKind.Found, $"{texts.Of(step.Kind)}: {Given(step)}", step),
        _ => Step(DossierStepKind.Given, Given(step), step),
    };

    private DossierStep Bound(CalculationStep step)
    {
        var claimed = calculation.Claimed;
        if (claimed.Comparator == Comparator.About)
        {
            var tolerated = claimed.EffectiveTolerance * Math.Abs(claimed.Value);
            var decimals = Math.Max(step.Decimals, Math.Min(Formats.DecimalsOf(tolerated), step.Decimals + 2));
            // So much more or less than a percentage is so many points.
            var unit = calculation.Comparison!.Points is null ? claimed.Unit : Unit.Points;
            return new(DossierStepKind.Compared, texts["dossiers.calculation.tolerance"], tolerated, decimals, formats.UnitBeside(tolerated, decimals, unit))
            {
                Formula = texts["dossiers.calculation.tolerance-of", CalculationAssumptions.Percent(claimed.EffectiveTolerance, formats), _letters.Claimed],
                Sign = DossierSign.PlusMinus,
                Outcome = Outcome(step),
            };
        }

        var equal = claimed.Comparator == Comparator.Equal;
        return Step(DossierStepKind.Compared, texts["dossiers.calculation.allowed", texts.Of(claimed.Comparator)], equal ? step with { Decimals = claimed.Decimals } : step) with
        {
            Formula = equal ? texts["calculation.rounded-to", _letters.Found] : _letters.Condition,
            Outcome = Outcome(step),
        };
    }

    private DossierStep Step(DossierStepKind kind, string label, CalculationStep step) =>
        new(kind, label, step.Value, step.Decimals, formats.UnitBeside(step.Value, step.Decimals, step.Unit)) { Evidence = step.Evidence };

    private string Claimed(CalculationStep step) => calculation.Claimed.Upper is null
        ? texts["dossiers.calculation.claimed", texts.Of(calculation.Claimed.Comparator)]
        : texts[step.Given is null ? "dossiers.calculation.claimed-to" : "dossiers.calculation.claimed-from"];

    private bool IsComputed(CalculationStep step) => step.Kind is StepKind.Converted or StepKind.Share;

    private string Given(CalculationStep step) => step.Given is { } given
        ? string.Join(", ", new[] { given.Metric, given.Period is { } period ? formats.Period(period) : null }.Where(part => !string.IsNullOrEmpty(part))) + (step.Row is { } row ? $" ({SeriesWords.Place(row, texts)})" : "")
        : texts.Of(step.Kind);

    private string Outcome(CalculationStep step) => texts[step.Holds == true ? "calculation.holds" : "calculation.holds-not"];
}
