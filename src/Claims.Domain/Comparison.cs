namespace Claims.Domain;

/// <summary>A found value held against a claimed quantity, both in the claimed unit.</summary>
public sealed record Comparison
{
    private Comparison()
    {
    }

    /// <summary>Unrounded, in the claimed unit.</summary>
    public decimal Found { get; private init; }

    /// <summary>How many decimals found and difference are shown with.</summary>
    public int Decimals { get; private init; }

    /// <summary>What found is compared with: the claimed value; of a range the end that it lies beyond, or found itself inside.</summary>
    public decimal Reference { get; private init; }

    /// <summary>Found less claimed.</summary>
    public decimal Difference => Found - Reference;

    /// <summary>The difference as a share of |claimed|, 0.01 for 1 %; null when 0 is claimed.</summary>
    public decimal? Relative => Reference == 0 ? null : Difference / Math.Abs(Reference);

    /// <summary>The difference in percentage points, when both values are percentages.</summary>
    public decimal? Points { get; private init; }

    /// <summary>The least value with which the comparator holds; with "more than" the first that is too little; null when there is none.</summary>
    public decimal? Lower { get; private init; }

    /// <summary>The greatest value with which the comparator holds; with "less than" the first that is too much; null when there is none.</summary>
    public decimal? Upper { get; private init; }

    /// <summary>Whether what is claimed holds of the found value.</summary>
    public bool Holds { get; private init; }

    /// <param name="claimed">The quantity of the claim.</param>
    /// <param name="found">Unrounded, in the unit of <paramref name="claimed"/>.</param>
    /// <param name="decimals">How many are shown.</param>
    public static Comparison Of(Quantity claimed, decimal found, int decimals)
    {
        var reference = claimed.Upper is { } end ? Math.Clamp(found, claimed.Value, end) : claimed.Value;
        var (lower, upper) = Bounds(claimed);
        return new Comparison
        {
            Found = found,
            Decimals = decimals,
            Reference = reference,
            Points = claimed.Unit.Kind is UnitKind.Share or UnitKind.Change ? found - reference : null,
            Lower = lower,
            Upper = upper,
            Holds = claimed.Comparator switch
            {
                Comparator.Equal => Math.Round(found, claimed.Decimals, MidpointRounding.AwayFromZero) == claimed.Value,
                Comparator.MoreThan => found > lower,
                Comparator.LessThan => found < upper,
                _ => found >= (lower ?? found) && found <= (upper ?? found),
            },
        };
    }

    private static (decimal? Lower, decimal? Upper) Bounds(Quantity claimed)
    {
        var value = claimed.Value;
        var tolerated = Math.Abs(value) * claimed.EffectiveTolerance;
        return claimed.Comparator switch
        {
            Comparator.About => (value - tolerated, value + tolerated),
            Comparator.AtLeast or Comparator.MoreThan => (value, null),
            Comparator.AtMost or Comparator.LessThan => (null, value),
            Comparator.Between => (value, claimed.Upper),
            _ => (value, value),
        };
    }
}
