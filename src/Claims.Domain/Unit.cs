using System.Globalization;

namespace Claims.Domain;

/// <summary>What a figure is a figure of. A unit of another kind never compares.</summary>
public enum UnitKind
{
    /// <summary>A part of a whole, in percent.</summary>
    Share = 1,

    /// <summary>How much more or less than before, in percent of before.</summary>
    Change,

    /// <summary>A difference of two shares, in percentage points.</summary>
    Points,

    /// <summary>An amount in a currency.</summary>
    Money,

    /// <summary>How many of something.</summary>
    Count,

    /// <summary>How many times as much.</summary>
    Factor,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A rate of exchange: one of the first currency is so many of the second.</summary>
    Rate,
}

/// <summary>The unit of a duration.</summary>
public enum DurationUnit
{
    Hour = 1,
    Day,
    Week,
    Month,
    Year,
}

/// <summary>The unit of a quantity, with a code of its own: <c>share</c>, <c>money:9:EUR</c>, <c>count:0:Dokumente</c>, <c>duration:month</c>, <c>rate:EUR:USD</c>.</summary>
public sealed record Unit
{
    /// <summary>The powers of ten that words stand for: one, thousand, Million, Milliarde (billion), Billion (trillion).</summary>
    public static readonly IReadOnlyList<int> Scales = [0, 3, 6, 9, 12];

    public static readonly Unit Share = new() { Kind = UnitKind.Share };

    public static readonly Unit Change = new() { Kind = UnitKind.Change };

    public static readonly Unit Points = new() { Kind = UnitKind.Points };

    public static readonly Unit Factor = new() { Kind = UnitKind.Factor };

    private Unit()
    {
    }

    public UnitKind Kind { get; private init; }

    /// <summary>Power of ten: 0, 3, 6, 9 or 12.</summary>
    public int Scale { get; private init; }

    /// <summary>ISO 4217; of a rate the currency that there is one of.</summary>
    public string? Currency { get; private init; }

    /// <summary>ISO 4217; of a rate the currency that the value counts: 1 <see cref="Currency"/> = value <see cref="To"/>.</summary>
    public string? To { get; private init; }

    /// <summary>What is counted.</summary>
    public string? Noun { get; private init; }

    /// <summary>What a duration is measured in.</summary>
    public DurationUnit? TimeUnit { get; private init; }

    /// <exception cref="DomainException"><c>unit.currency</c>, <c>unit.scale</c></exception>
    public static Unit Money(string currency, int scale = 0) =>
        new() { Kind = UnitKind.Money, Currency = KnownCurrency(currency), Scale = KnownScale(scale) };

    /// <exception cref="DomainException"><c>unit.scale</c>; those of <see cref="TextRules"/></exception>
    public static Unit Count(string? noun, int scale = 0) =>
        new() { Kind = UnitKind.Count, Noun = TextRules.Optional(noun, "noun", Limits.Noun), Scale = KnownScale(scale) };

    /// <exception cref="DomainException"><c>unit.duration</c></exception>
    public static Unit Duration(DurationUnit unit) =>
        Enum.IsDefined(unit) ? new() { Kind = UnitKind.Duration, TimeUnit = unit } : throw new DomainException("unit.duration", unit);

    /// <summary>The unit of a rate: 1 <paramref name="currency"/> = value <paramref name="to"/>.</summary>
    /// <exception cref="DomainException"><c>unit.currency</c>, <c>unit.rate-same</c></exception>
    public static Unit Rate(string currency, string to) =>
        KnownCurrency(currency) == KnownCurrency(to)
            ? throw new DomainException("unit.rate-same", currency)
            : new() { Kind = UnitKind.Rate, Currency = currency, To = to };

    /// <summary>Reads the code that <see cref="ToString"/> writes.</summary>
    /// <exception cref="DomainException"><c>unit.unreadable</c>, and what the factories throw</exception>
    public static Unit Parse(string code) => UnitCode.Read(code);

    /// <summary>Whether values in both units measure the same thing, so that one can be told in the other.</summary>
    public bool Comparable(Unit other) => Kind == other.Kind && Kind switch
    {
        UnitKind.Money => Currency == other.Currency,
        UnitKind.Rate => Currency == other.Currency && To == other.To,
        UnitKind.Count => string.Equals(Noun, other.Noun, StringComparison.OrdinalIgnoreCase),
        UnitKind.Duration => IsCalendar == other.IsCalendar,
        _ => true,
    };

    /// <summary>Tells a value of this unit in a comparable one: 240,110 million in billions is 240.11. Exact, save for a division by 7, 12 or 24.</summary>
    /// <exception cref="DomainException"><c>unit.not-comparable</c></exception>
    public decimal In(Unit other, decimal value) =>
        !Comparable(other) ? throw new DomainException("unit.not-comparable", this, other)
        : Size == other.Size ? value
        : Size > other.Size ? value * (Size / other.Size)
        : value / (other.Size / Size);

    public override string ToString() => UnitCode.Write(this);

    // A month has no fixed number of days: hours, days and weeks measure one another, and months and years do.
    private bool IsCalendar => TimeUnit is DurationUnit.Month or DurationUnit.Year;

    private decimal Size => TimeUnit switch
    {
        DurationUnit.Day => 24,
        DurationUnit.Week => 7 * 24,
        DurationUnit.Year => 12,
        DurationUnit.Hour or DurationUnit.Month => 1,
        _ => Quantity.PowerOfTen(Scale),
    };

    private static string KnownCurrency(string currency) =>
        Currencies.IsKnown(currency) ? currency : throw new DomainException("unit.currency", currency ?? "");

    private static int KnownScale(int scale) =>
        Scales.Contains(scale) ? scale : throw new DomainException("unit.scale", scale.ToString(CultureInfo.InvariantCulture));
}
