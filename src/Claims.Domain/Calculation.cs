namespace Claims.Domain;

/// <summary>What a piece of evidence is for the calculation.</summary>
public enum CalculationRole
{
    None = 0,

    /// <summary>States the value that was claimed.</summary>
    Found = 1,

    /// <summary>States what is divided by the whole.</summary>
    Part,

    /// <summary>States what the part is divided by.</summary>
    Whole,

    /// <summary>States the rate of exchange that leads from one currency to the other.</summary>
    Rate,
}

/// <summary>How the found value is come by.</summary>
public enum CalculationMethod
{
    /// <summary>The evidence states it.</summary>
    Direct = 1,

    /// <summary>The evidence states it in another currency; a rate converts it.</summary>
    Converted,

    /// <summary>It is the share of a part in a whole.</summary>
    ShareOfWhole,
}

/// <summary>One figure that the calculation takes from the evidence.</summary>
/// <param name="Role">What it is for the calculation.</param>
/// <param name="Quantity">The figure.</param>
/// <param name="Label">What the evidence is called.</param>
/// <param name="Evidence">The number of its note, when it has one.</param>
public sealed record Operand(CalculationRole Role, Quantity Quantity, string Label, int? Evidence = null)
{
    /// <summary>The row of a series that it was taken from; null for a figure by itself.</summary>
    public SeriesRow? Row { get; init; }
}

/// <summary>The claimed value against the found one, step by step; or the reason why they are not compared. It never rates: that is for a person.</summary>
public sealed partial record Calculation
{
    private Calculation()
    {
    }

    public Quantity Claimed { get; private init; } = null!;

    /// <summary>Null when nothing is compared.</summary>
    public CalculationMethod? Method { get; private init; }

    /// <summary>Null when nothing is compared.</summary>
    public Comparison? Comparison { get; private init; }

    /// <summary>The rows of the calculation in their order; empty when nothing is compared.</summary>
    public IReadOnlyList<CalculationStep> Steps { get; private init; } = [];

    /// <summary>
    /// Why nothing is compared, else null: <c>calculation.</c> and <c>no-operands</c>, <c>role-twice</c>, <c>roles-mixed</c>, <c>found-missing</c>, <c>part-missing</c>, <c>whole-missing</c>,
    /// <c>operand-inexact</c>, <c>claim-undated</c>, <c>period-missing</c>, <c>period-differs</c>, <c>period-unclear</c>, <c>unit-differs</c>, <c>claim-not-share</c>, <c>rate-missing</c>, <c>rate-unit</c>, <c>rate-differs</c>,
    /// <c>rate-unneeded</c>, <c>whole-zero</c>, <c>too-large</c>, <c>series-no-row</c>.
    /// </summary>
    public string? Reason { get; private init; }

    /// <summary>What the sentence for the reason fills in: the label of the operand first, then its period or unit, then that of the claim.</summary>
    public IReadOnlyList<object> ReasonArgs { get; private init; } = [];

    /// <summary>The claim and the operands whose period was read in by the checker, compared or not: they are printed as assumptions.</summary>
    public IReadOnlyList<CalculationStep> Assumptions { get; private init; } = [];

    /// <summary>Computes what can be computed; never throws for what is missing or does not fit, but says so.</summary>
    /// <param name="claimed">The quantity of the claim.</param>
    /// <param name="operands">Figures of the evidence; those without a role take no part.</param>
    public static Calculation Of(Quantity claimed, IReadOnlyList<Operand> operands)
    {
        var assumptions = AssumptionsOf(claimed, operands);
        try
        {
            var arithmetic = new Arithmetic(claimed, CalculationOperands.Of(claimed, operands));
            return new Calculation
            {
                Claimed = claimed,
                Comparison = arithmetic.Run(),
                Method = arithmetic.Method,
                Steps = arithmetic.Steps,
                Assumptions = assumptions,
            };
        }
        catch (DomainException refusal)
        {
            return new Calculation { Claimed = claimed, Reason = refusal.Code, ReasonArgs = refusal.Args, Assumptions = assumptions };
        }
        catch (OverflowException)
        {
            return new Calculation { Claimed = claimed, Reason = "calculation.too-large", Assumptions = assumptions };
        }
    }

    private static CalculationStep[] AssumptionsOf(Quantity claimed, IReadOnlyList<Operand> operands) =>
    [
        .. new[] { CalculationStep.Of(claimed) }
            .Concat(operands.Where(operand => operand.Role != CalculationRole.None).OrderBy(operand => operand.Role).Select(CalculationStep.Of))
            .Where(step => step.Given!.PeriodReason is not null),
    ];
}
