using System.Globalization;

namespace Claims.Domain;

/// <summary>The code of a unit, as it is stored, hashed and posted: the kind, then its parts, joined by colons.</summary>
internal static class UnitCode
{
    public static string Write(Unit unit) => unit.Kind switch
    {
        UnitKind.Money => $"money:{Digits(unit.Scale)}:{unit.Currency}",
        UnitKind.Count => unit.Noun is null ? $"count:{Digits(unit.Scale)}" : $"count:{Digits(unit.Scale)}:{unit.Noun}",
        UnitKind.Duration => $"duration:{Words.First(pair => pair.Value == unit.TimeUnit).Key}",
        UnitKind.Rate => $"rate:{unit.Currency}:{unit.To}",
        UnitKind.Share => "share",
        UnitKind.Change => "change",
        UnitKind.Points => "points",
        _ => "factor",
    };

    /// <exception cref="DomainException"><c>unit.unreadable</c>, and what the factories of <see cref="Unit"/> throw</exception>
    public static Unit Read(string? code) => (code ?? "").Split(':', 3) switch
    {
        ["share"] => Unit.Share,
        ["change"] => Unit.Change,
        ["points"] => Unit.Points,
        ["factor"] => Unit.Factor,
        ["money", var scale, var currency] => Unit.Money(currency, Scale(scale)),
        ["count", var scale] => Unit.Count(null, Scale(scale)),
        ["count", var scale, var noun] => Unit.Count(noun, Scale(scale)),
        ["duration", var word] when Words.TryGetValue(word, out var unit) => Unit.Duration(unit),
        ["rate", var currency, var to] => Unit.Rate(currency, to),
        _ => throw new DomainException("unit.unreadable", code ?? ""),
    };

    private static readonly Dictionary<string, DurationUnit> Words = new(StringComparer.Ordinal)
    {
        ["hour"] = DurationUnit.Hour,
        ["day"] = DurationUnit.Day,
        ["week"] = DurationUnit.Week,
        ["month"] = DurationUnit.Month,
        ["year"] = DurationUnit.Year,
    };

    private static string Digits(int scale) => scale.ToString(CultureInfo.InvariantCulture);

    private static int Scale(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var scale) ? scale : throw new DomainException("unit.scale", digits);
}
