namespace Claims.Domain;

/// <summary>The kind of a row of the calculation.</summary>
public enum StepKind
{
    Claimed = 1,
    Found,
    Part,
    Whole,
    Rate,

    /// <summary>A figure told in another currency or scale.</summary>
    Converted,

    /// <summary>The part in percent of the whole.</summary>
    Share,

    /// <summary>Found less claimed, in the claimed unit; of two percentages in percentage points.</summary>
    Difference,

    /// <summary>The difference in percent of the claimed value.</summary>
    Relative,

    /// <summary>What the comparator asks for, and whether it holds.</summary>
    Bound,
}

/// <summary>A sign between the amounts of a formula.</summary>
public enum FormulaSign
{
    Minus = 1,
    Times,
    DividedBy,
    PlusMinus,
    Equals,

    /// <summary>Equal after rounding.</summary>
    Rounds,
    To,
    AtLeast,
    MoreThan,
    AtMost,
    LessThan,
}

/// <summary>A piece of a formula, to be printed in the reader's language.</summary>
public abstract record FormulaToken
{
    private FormulaToken()
    {
    }

    /// <param name="Value">Unrounded.</param>
    /// <param name="Decimals">How many are shown.</param>
    /// <param name="Unit">Null for a bare number.</param>
    public sealed record Amount(decimal Value, int Decimals, Unit? Unit = null) : FormulaToken;

    public sealed record Sign(FormulaSign Value) : FormulaToken;
}

/// <summary>One row of the calculation: what it is, its value, how it comes about.</summary>
/// <param name="Kind">What the row shows.</param>
/// <param name="Value">Unrounded, in <paramref name="Unit"/>; of a relative difference in percent.</param>
/// <param name="Decimals">How many are shown.</param>
/// <param name="Unit">The unit of the value.</param>
public sealed record CalculationStep(StepKind Kind, decimal Value, int Decimals, Unit Unit)
{
    /// <summary>The figure that the row repeats, with its comparator and period; null for a computed row.</summary>
    public Quantity? Given { get; init; }

    /// <summary>What the evidence is called; null for the claim and for computed rows.</summary>
    public string? Label { get; init; }

    /// <summary>The number of the evidence's note.</summary>
    public int? Evidence { get; init; }

    /// <summary>The row of a series that the figure was taken from.</summary>
    public SeriesRow? Row { get; init; }

    public IReadOnlyList<FormulaToken> Formula { get; init; } = [];

    /// <summary>Whether the comparator holds; for the last row only.</summary>
    public bool? Holds { get; init; }

    /// <summary>The row that repeats what was claimed.</summary>
    internal static CalculationStep Of(Quantity claimed) => new(StepKind.Claimed, claimed.Value, claimed.Decimals, claimed.Unit) { Given = claimed };

    /// <summary>The row that repeats a figure of the evidence.</summary>
    internal static CalculationStep Of(Operand operand) => new(KindOf(operand.Role), operand.Quantity.Value, operand.Quantity.Decimals, operand.Quantity.Unit)
    {
        Given = operand.Quantity,
        Label = operand.Label,
        Evidence = operand.Evidence,
        Row = operand.Row,
    };

    private static StepKind KindOf(CalculationRole role) => role switch
    {
        CalculationRole.Part => StepKind.Part,
        CalculationRole.Whole => StepKind.Whole,
        CalculationRole.Rate => StepKind.Rate,
        _ => StepKind.Found,
    };
}
