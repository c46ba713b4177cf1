namespace Claims.Domain;

/// <summary>What one piece of evidence gives the calculation: its own figure, or that of the row which its series has for the claimed period.</summary>
/// <param name="Role">What it is for the calculation.</param>
/// <param name="Quantity">The figure; null when it states none.</param>
/// <param name="Label">What the evidence is called.</param>
/// <param name="Evidence">The number of its note.</param>
/// <param name="Row">Which row of its series; null when it has no series.</param>
public sealed record EvidenceFigure(CalculationRole Role, Quantity? Quantity, string Label, int Evidence, SeriesRow? Row = null);

public sealed partial record Calculation
{
    /// <summary>Computes from the evidence with a role, as far as it states figures; a series without a row for the claimed period is a reason not to compare.</summary>
    public static Calculation OfEvidence(Quantity claimed, IEnumerable<EvidenceFigure> figures)
    {
        EvidenceFigure[] taking = [.. figures.Where(figure => figure.Role != CalculationRole.None)];
        return Array.Find(taking, figure => figure.Row is { Line: null }) is { } without
            ? NotCompared(claimed, without)
            : Of(claimed, [.. taking.Where(figure => figure.Quantity is not null)
                .Select(figure => new Operand(figure.Role, figure.Quantity!, figure.Label, figure.Evidence) { Row = figure.Row })]);
    }

    private static Calculation NotCompared(Quantity claimed, EvidenceFigure without) => claimed.Period is { } period
        ? new() { Claimed = claimed, Reason = "calculation.series-no-row", ReasonArgs = [without.Label, period] }
        : new() { Claimed = claimed, Reason = "calculation.period-missing", ReasonArgs = [claimed.Metric] };
}
