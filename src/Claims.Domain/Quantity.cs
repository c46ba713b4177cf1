namespace Claims.Domain;

/// <summary>How the claimed value binds what is found.</summary>
public enum Comparator
{
    About = 1,
    Equal,
    AtLeast,
    MoreThan,
    AtMost,
    LessThan,
    Between,
}

/// <summary>What a numeric claim asserts or a piece of evidence states: a metric and its value, with unit, period and place.</summary>
public sealed record Quantity
{
    /// <summary>The share of the claimed value by which "about" may be off.</summary>
    public const decimal DefaultTolerance = 0.05m;

    private Quantity()
    {
    }

    /// <summary>What is measured, in words: "trade volume".</summary>
    public string Metric { get; private init; } = "";

    public Comparator Comparator { get; private init; }

    /// <summary>The value in the unit's own scale: 240.11 for 240.11 billion.</summary>
    public decimal Value { get; private init; }

    /// <summary>The upper end, for <see cref="Comparator.Between"/> only.</summary>
    public decimal? Upper { get; private init; }

    /// <summary>Decimals as typed, 0 to 12: "1.50" has two. Of a range those of the end that has more.</summary>
    public int Decimals { get; private init; }

    public Unit Unit { get; private init; } = Unit.Factor;

    public Period? Period { get; private init; }

    /// <summary>Why the checker read the period in; null when it is stated.</summary>
    public string? PeriodReason { get; private init; }

    public string? Place { get; private init; }

    /// <summary>Relative, 0.05 for 5 %; null is the default. For <see cref="Comparator.About"/> only.</summary>
    public decimal? Tolerance { get; private init; }

    public string? ToleranceReason { get; private init; }

    /// <summary>The tolerance that holds.</summary>
    public decimal EffectiveTolerance => Tolerance ?? DefaultTolerance;

    /// <summary>The value in full: 240,110,000,000.</summary>
    public decimal Full => Value * PowerOfTen(Unit.Scale);

    /// <summary>The upper value in full.</summary>
    public decimal? FullUpper => Upper * PowerOfTen(Unit.Scale);

    /// <exception cref="DomainException">
    /// <c>quantity.metric-missing</c>, <c>quantity.comparator</c>, <c>quantity.decimals</c>, <c>quantity.too-large</c>, <c>quantity.upper-missing</c>,
    /// <c>quantity.upper-below</c>, <c>quantity.upper-unexpected</c>, <c>quantity.rate-not-positive</c>, <c>quantity.period-reason</c>,
    /// <c>quantity.tolerance-range</c>, <c>quantity.tolerance-unexpected</c>, <c>quantity.tolerance-missing</c>, <c>quantity.tolerance-reason</c>; those of <see cref="TextRules"/>
    /// </exception>
    public static Quantity Of(
        string? metric,
        Comparator comparator,
        decimal value,
        int decimals,
        Unit unit,
        decimal? upper = null,
        Period? period = null,
        string? periodReason = null,
        string? place = null,
        decimal? tolerance = null,
        string? toleranceReason = null)
    {
        var quantity = new Quantity
        {
            Metric = TextRules.Optional(metric, "metric", Limits.Name) ?? "",
            Comparator = comparator,
            Value = value,
            Upper = upper,
            Decimals = decimals,
            Unit = unit,
            Period = period,
            PeriodReason = TextRules.Optional(periodReason, "period-reason", Limits.Reason),
            Place = TextRules.Optional(place, "place", Limits.Name),
            Tolerance = tolerance,
            ToleranceReason = TextRules.Optional(toleranceReason, "tolerance-reason", Limits.Reason),
        };

        return quantity.Fault is { } code ? throw new DomainException(code) : quantity;
    }

    /// <summary>The exact power of ten, 0 to 28.</summary>
    internal static decimal PowerOfTen(int power) => Enumerable.Repeat(10m, power).Aggregate(1m, (product, ten) => product * ten);

    private string? Fault =>
        Metric.Length == 0 ? "quantity.metric-missing"
        : !Enum.IsDefined(Comparator) ? "quantity.comparator"
        : FaultOfValue ?? FaultOfTolerance ?? (PeriodReason is not null && Period is null ? "quantity.period-reason" : null);

    private string? FaultOfValue =>
        Decimals is < 0 or > Numbers.MaxDecimals || HasMoreDecimals(Value) || HasMoreDecimals(Upper ?? 0) ? "quantity.decimals"
        : IsTooLarge(Value) || IsTooLarge(Upper ?? 0) ? "quantity.too-large"
        : Comparator == Comparator.Between && Upper is null ? "quantity.upper-missing"
        : Comparator != Comparator.Between && Upper is not null ? "quantity.upper-unexpected"
        : Upper <= Value ? "quantity.upper-below"
        : Unit.Kind == UnitKind.Rate && Value <= 0 ? "quantity.rate-not-positive"
        : null;

    private string? FaultOfTolerance => (Tolerance, ToleranceReason) switch
    {
        (null, null) => null,
        _ when Comparator != Comparator.About => "quantity.tolerance-unexpected",
        (null, _) => "quantity.tolerance-missing",
        ( < 0 or > 1, _) => "quantity.tolerance-range",
        (not DefaultTolerance, null) => "quantity.tolerance-reason",
        _ => null,
    };

    private bool HasMoreDecimals(decimal value) => decimal.Round(value, Decimals) != value;

    private static bool IsTooLarge(decimal value) => Math.Abs(value) >= PowerOfTen(Numbers.MaxWholeDigits);
}
