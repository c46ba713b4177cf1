using System.Globalization;

namespace Claims.Domain;

/// <summary>What the desk computed from the cited evidence at submission, or the code of the reason why nothing was compared. The operands are the cited evidence with its roles.</summary>
public sealed record SnapshotCalculation
{
    public required string? Reason { get; init; }

    public required string? Method { get; init; }

    /// <summary>Unrounded, in the claimed unit.</summary>
    public required string? Found { get; init; }

    /// <summary>Found less claimed.</summary>
    public required string? Difference { get; init; }

    /// <summary>The difference as a share of |claimed|, 0.01 for 1 %.</summary>
    public required string? Relative { get; init; }

    public required bool? Holds { get; init; }

    /// <summary>Runs the calculation again from what the snapshot holds: the claimed quantity and the cited evidence with a role.</summary>
    public static Calculation Run(Quantity claimed, IEnumerable<SnapshotEvidence> evidence) => Calculation.OfEvidence(claimed, evidence
        .Select(cited => new EvidenceFigure(
            Enum.Parse<CalculationRole>(cited.Role),
            cited.Quantity?.ToQuantity(),
            cited.Title,
            int.Parse(cited.Number, CultureInfo.InvariantCulture),
            cited.Series?.ToRow())));

    internal static SnapshotCalculation Of(Quantity claimed, IReadOnlyList<SnapshotEvidence> evidence)
    {
        var calculation = Run(claimed, evidence);
        var comparison = calculation.Comparison;
        return new()
        {
            Reason = calculation.Reason,
            Method = calculation.Method?.ToString(),
            Found = Digits(comparison?.Found),
            Difference = Digits(comparison?.Difference),
            Relative = Digits(comparison?.Relative),
            Holds = comparison?.Holds,
        };
    }

    private static string? Digits(decimal? value) => value is { } number ? Snapshot.Digits(number) : null;
}
