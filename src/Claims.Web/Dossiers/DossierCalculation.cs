namespace Claims.Web.Dossiers;

/// <summary>The claimed value against the found one; or, without rows, why they are not compared.</summary>
public sealed record DossierCalculation
{
    public IReadOnlyList<DossierStep> Steps { get; init; } = [];

    /// <summary>Why nothing is compared, in words.</summary>
    public string? Reason { get; init; }

    /// <summary>Such as a year that the checker read in; each printed as an assumption.</summary>
    public IReadOnlyList<string> Assumptions { get; init; } = [];

    public DossierChart? Chart { get; init; }
}

/// <summary>What a row of the calculation is.</summary>
public enum DossierStepKind
{
    Given,
    Found,
    Claimed,
    Compared,
}

/// <summary>The sign before a value.</summary>
public enum DossierSign
{
    None,
    Always,
    PlusMinus,
}

/// <summary>A row of the calculation; rows are lettered from a in the order of the list.</summary>
/// <param name="Label">What the value is.</param>
/// <param name="Value">Unrounded.</param>
/// <param name="Decimals">How many are shown.</param>
/// <param name="Unit">In words.</param>
public sealed record DossierStep(DossierStepKind Kind, string Label, decimal Value, int Decimals, string Unit)
{
    /// <summary>How the value comes about, such as "a : b".</summary>
    public string? Formula { get; init; }

    public DossierSign Sign { get; init; }

    /// <summary>Number of the evidence that states it.</summary>
    public int? Evidence { get; init; }

    /// <summary>Printed after the label in bold, such as "eingehalten".</summary>
    public string? Outcome { get; init; }
}

/// <summary>Claimed and found on one axis, all values in one unit.</summary>
public sealed record DossierChart
{
    /// <summary>What the picture shows, as a sentence without full stop.</summary>
    public required string Title { get; init; }

    public required decimal Claimed { get; init; }

    /// <summary>The upper value of "between".</summary>
    public decimal? ClaimedTo { get; init; }

    /// <summary>Such as "rund 220".</summary>
    public required string ClaimedLabel { get; init; }

    public required decimal Found { get; init; }

    public required int Decimals { get; init; }

    /// <summary>Lower edge of what the claim allows; null when it has none.</summary>
    public decimal? From { get; init; }

    /// <summary>Upper edge of what the claim allows; null when it has none.</summary>
    public decimal? To { get; init; }

    /// <summary>What the band is, such as "Toleranz ±5 %"; null when the claim is exact.</summary>
    public string? BandLabel { get; init; }

    /// <summary>In words, such as "Mrd. Euro".</summary>
    public required string Unit { get; init; }

    /// <summary>The difference in percent of the claimed value; null when it is not defined.</summary>
    public decimal? Relative { get; init; }
}
