namespace Claims.Domain;

/// <summary>A quantity as text: values with their typed decimals, the unit as its code, the period in ISO 8601.</summary>
public sealed record SnapshotQuantity
{
    public required string Metric { get; init; }

    public required string Comparator { get; init; }

    public required string Value { get; init; }

    public required string? Upper { get; init; }

    public required string Decimals { get; init; }

    public required string Unit { get; init; }

    public required string? Period { get; init; }

    public required string? PeriodReason { get; init; }

    public required string? Place { get; init; }

    public required string? Tolerance { get; init; }

    public required string? ToleranceReason { get; init; }

    internal static SnapshotQuantity Of(Quantity quantity) => new()
    {
        Metric = quantity.Metric,
        Comparator = quantity.Comparator.ToString(),
        Value = Snapshot.Digits(quantity.Value),
        Upper = quantity.Upper is { } upper ? Snapshot.Digits(upper) : null,
        Decimals = quantity.Decimals.ToText(),
        Unit = quantity.Unit.ToString(),
        Period = quantity.Period?.ToString(),
        PeriodReason = quantity.PeriodReason,
        Place = quantity.Place,
        Tolerance = quantity.Tolerance is { } tolerance ? Snapshot.Digits(tolerance) : null,
        ToleranceReason = quantity.ToleranceReason,
    };

    public Quantity ToQuantity() => Quantity.Of(
        Metric,
        Enum.Parse<Comparator>(Comparator),
        Snapshot.Decimal(Value),
        int.Parse(Decimals, System.Globalization.CultureInfo.InvariantCulture),
        Domain.Unit.Parse(Unit),
        Upper is null ? null : Snapshot.Decimal(Upper),
        Period is null ? null : Domain.Period.Parse(Period),
        PeriodReason,
        Place,
        Tolerance is null ? null : Snapshot.Decimal(Tolerance),
        ToleranceReason);
}
