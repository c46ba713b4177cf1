namespace Claims.Domain;

/// <summary>A date or period that stands in running text.</summary>
public sealed record PeriodReading
{
    /// <summary>Where it stands, in UTF-16 code units.</summary>
    public required TextRange Place { get; init; }

    /// <summary>Exactly what stands there.</summary>
    public required string Words { get; init; }

    /// <summary>The time that the words name. Of "Anfang 2023" or "Sommer 2023" it is the year that holds it: no month is invented, the words say the rest.</summary>
    public required Period Period { get; init; }

    /// <summary>Whether it follows only from the date of the source ("im vergangenen Jahr", "gestern", "am 16. Mai" without a year): an assumption that wants a reason.</summary>
    public required bool IsReadIn { get; init; }
}
