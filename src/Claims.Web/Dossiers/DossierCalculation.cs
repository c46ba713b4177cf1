namespace Claims.Web.Dossiers;

/// <summary>The claimed value against the found one; or, without rows, why they are not compared.</summary>
public sealed record DossierCalculation
{
    public IReadOnlyList<DossierStep> Steps { get; init; } = [];

    /// <summary>Why nothing is compared, in words.</summary>
    public string? Reason { get; init; }

    /// <summary>Such as a year that the checker read in; each printed as an assumption.</summary>
    public IReadOnlyList<string> Assumptions { get; init; } = [];

    /// <summary>Such as "240,11 Mrd. USD ÷ 1,0813 = 222,06 Mrd. EUR": what the letters of the rows stand for.</summary>
    public IReadOnlyList<string> Equations { get; init; } = [];

    public CalculationPicture? Picture { get; init; }
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
