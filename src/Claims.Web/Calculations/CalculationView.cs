namespace Claims.Web.Calculations;

/// <summary>A calculation in the reader's words and numbers: what the partial _Calculation shows.</summary>
public sealed record CalculationView
{
    private CalculationView()
    {
    }

    /// <summary>Empty when nothing is compared.</summary>
    public IReadOnlyList<CalculationRow> Rows { get; private init; } = [];

    /// <summary>Null when nothing is compared.</summary>
    public CalculationPicture? Picture { get; private init; }

    /// <summary>Why nothing is compared, as a sentence.</summary>
    public string? Reason { get; private init; }

    /// <summary>What agrees, and how the desk computes.</summary>
    public string Foot { get; private init; } = "";

    /// <summary>What the checker assumed, a sentence each.</summary>
    public IReadOnlyList<string> Assumptions { get; private init; } = [];

    /// <param name="notes">What the notes of the evidence are called on the page: with <c>e</c> the first is <c>#e1</c>.</param>
    public static CalculationView Of(Calculation calculation, Texts texts, Formats formats, string notes = "e")
    {
        var assumptions = CalculationAssumptions.Of(calculation, texts, formats);
        if (calculation.Reason is { } reason)
        {
            return new() { Reason = texts.Error(new DomainException(reason, [.. calculation.ReasonArgs])), Assumptions = assumptions };
        }

        var rows = new CalculationRows(calculation, texts, formats, notes);
        return new()
        {
            Rows = [.. calculation.Steps.Select(rows.Of)],
            Picture = CalculationPicture.Of(calculation, texts, formats),
            Foot = texts[calculation.Claimed.Period is null ? "calculation.foot-undated" : "calculation.foot"],
            Assumptions = assumptions,
        };
    }
}

/// <summary>One row: what it is, how it comes about, its value.</summary>
/// <param name="Note">Number of the evidence that states it.</param>
/// <param name="Href">Where that evidence stands on the page.</param>
/// <param name="Sum">A line is drawn under it.</param>
/// <param name="Holds">Whether the claim holds; for the last row only.</param>
public sealed record CalculationRow(string Label, int? Note, string? Href, string Detail, string Value, bool Sum, bool? Holds)
{
    /// <summary>The row of a series that the figure was taken from.</summary>
    public string? Series { get; init; }
}
