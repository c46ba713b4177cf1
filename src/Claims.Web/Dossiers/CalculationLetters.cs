namespace Claims.Web.Dossiers;

/// <summary>The rows of a calculation in the order of print, and the letters by which one names another.</summary>
internal sealed class CalculationLetters
{
    private static readonly StepKind[] Order =
        [StepKind.Part, StepKind.Found, StepKind.Rate, StepKind.Converted, StepKind.Whole, StepKind.Share, StepKind.Claimed, StepKind.Difference, StepKind.Relative, StepKind.Bound];

    private readonly Calculation _calculation;

    private readonly List<CalculationStep> _rows;

    public CalculationLetters(Calculation calculation)
    {
        _calculation = calculation;
        _rows = [.. calculation.Steps.OrderBy(step => Array.IndexOf(Order, step.Kind))];
        if (calculation.Claimed.Upper is { } upper)
        {
            // The other end of a claimed range has a row, and so a letter, of its own.
            var claimed = _rows.FindIndex(step => step.Kind == StepKind.Claimed);
            _rows.Insert(claimed + 1, _rows[claimed] with { Value = upper, Given = null });
        }
    }

    public IReadOnlyList<CalculationStep> Rows => _rows;

    /// <summary>The kind of the row that holds the found value.</summary>
    public StepKind FoundKind => new[] { StepKind.Share, StepKind.Converted, StepKind.Found }.First(kind => _rows.Exists(step => step.Kind == kind));

    public string Found => Of(FoundKind);

    public string Claimed => Of(StepKind.Claimed);

    /// <summary>Null within a claimed range, where nothing is subtracted.</summary>
    public string? Difference => IsWithin ? null : $"{Found} − {Reference}";

    /// <summary>Null within a claimed range.</summary>
    public string? Relative => IsWithin ? null : $"{Of(StepKind.Difference)} ÷ {(_calculation.Comparison!.Reference < 0 ? $"|{Reference}|" : Reference)}";

    /// <summary>What the comparator asks for: "a ≥ b".</summary>
    public string Condition => _calculation.Claimed.Comparator switch
    {
        Comparator.AtLeast => $"{Found} ≥ {Claimed}",
        Comparator.MoreThan => $"{Found} > {Claimed}",
        Comparator.AtMost => $"{Found} ≤ {Claimed}",
        Comparator.LessThan => $"{Found} < {Claimed}",
        _ => $"{Claimed} ≤ {Found} ≤ {Upper}",
    };

    /// <summary>How a converted value or a share comes about.</summary>
    public string Computed(CalculationStep step)
    {
        var part = _rows.Exists(row => row.Kind == StepKind.Part);
        if (step.Kind == StepKind.Share)
        {
            return $"{Of(_rows.Exists(row => row.Kind == StepKind.Converted) ? StepKind.Converted : StepKind.Part)} ÷ {Of(StepKind.Whole)}";
        }

        var from = Of(part ? StepKind.Part : StepKind.Found);
        return !_rows.Exists(row => row.Kind == StepKind.Rate) ? $"= {from}" : $"{from} {(Multiplies(step) ? "×" : "÷")} {Of(StepKind.Rate)}";
    }

    private static bool Multiplies(CalculationStep step) => step.Formula.OfType<FormulaToken.Sign>().Any(sign => sign.Value == FormulaSign.Times);

    private bool IsWithin => _calculation.Claimed.Upper is not null && _calculation.Comparison!.Difference == 0;

    private string Upper => Letter(_rows.FindIndex(step => step.Kind == StepKind.Claimed) + 1);

    // Of a range the end that the found value lies beyond.
    private string Reference => _calculation.Comparison!.Reference == _calculation.Claimed.Upper ? Upper : Claimed;

    private string Of(StepKind kind) => Letter(_rows.FindIndex(step => step.Kind == kind));

    private static string Letter(int row) => DossierSetting.Letter(row).ToLowerInvariant();
}
