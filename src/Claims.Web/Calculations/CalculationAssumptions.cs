namespace Claims.Web.Calculations;

/// <summary>What the checker assumed, a sentence each: periods that nobody states, of the claim and of each operand, and a tolerance other than the usual one.</summary>
internal static class CalculationAssumptions
{
    public static IReadOnlyList<string> Of(Calculation calculation, Texts texts, Formats formats) =>
        [.. calculation.Assumptions.Select(step => Period(step, texts)), .. Tolerance(calculation.Claimed, texts, formats)];

    private static string Period(CalculationStep step, Texts texts) => step.Label is { } label
        ? texts["calculation.assumed-of", label, step.Given!.Period, step.Given.PeriodReason]
        : texts["calculation.assumed", step.Given!.Period, step.Given.PeriodReason];

    private static IEnumerable<string> Tolerance(Quantity claimed, Texts texts, Formats formats) => claimed is { Tolerance: { } tolerance and not Quantity.DefaultTolerance, ToleranceReason: { } reason }
        ? [texts["calculation.tolerance", Percent(tolerance, formats), Percent(Quantity.DefaultTolerance, formats), reason]]
        : [];

    /// <summary>A tolerance as it would be written by hand: 0.05 is 5 %, 0.025 is 2,5 %.</summary>
    public static string Percent(decimal share, Formats formats) => formats.Percent(share * 100, Formats.DecimalsOf(share * 100));
}
