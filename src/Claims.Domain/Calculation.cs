namespace Claims.Domain;

/// <summary>What a piece of evidence is for the calculation.</summary>
public enum CalculationRole
{
    None = 0,
    Found = 1,
    Part,
    Whole,
    Rate,
}
