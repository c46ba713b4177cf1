namespace Claims.Web.Localization;

public sealed partial class Formats
{
    /// <summary>What a claim asserts or evidence states, without its metric: "rund 220 Mrd. EUR, 2023".</summary>
    public string Quantity(Quantity quantity)
    {
        var bound = Bounded(quantity.Comparator, quantity.Value, quantity.Upper, quantity.Decimals, quantity.Unit);
        return quantity.Period is { } period ? $"{bound}, {Period(period)}" : bound;
    }

    /// <summary>What a figure of a text was read as: "rund 220 Mrd. EUR", "um 7,5 %". Whether a change goes up or down its number does not say; a plain number stays plain.</summary>
    public string Figure(Figure figure)
    {
        var change = figure.Unit.Kind == UnitKind.Change;
        var unit = change ? Unit.Share : figure.Unit;
        var read = figure.Comparator == Comparator.Equal
            ? Amount(figure.Value, figure.Decimals, unit)
            : Bounded(figure.Comparator, figure.Value, figure.Upper, figure.Decimals, unit);
        return change ? $"{(German ? "um" : "by")}{Bound}{read}" : read;
    }

    /// <summary>A value with its unit: "240,11 Mrd. USD", "38,9 %", "4 Prozentpunkte", "14 Dokumente", "1 EUR = 1,0813 USD".</summary>
    public string Amount(decimal value, int decimals, Unit unit)
    {
        var number = Number(value, decimals);
        return unit.Kind switch
        {
            UnitKind.Points or UnitKind.Duration => $"{number}{Bound}{UnitBeside(value, decimals, unit)}",
            UnitKind.Share => Percent(value, decimals),
            UnitKind.Change => (value > 0 ? "+" : "") + Percent(value, decimals),
            UnitKind.Money => Money(value, decimals, unit.Scale, unit.Currency!),
            UnitKind.Count => string.Join(Bound, [number, .. Scale(unit.Scale), .. Noun(unit)]),
            UnitKind.Factor => German ? $"{number}-fach" : $"{number}{Bound}times",
            _ => $"1{Bound}{unit.Currency} = {number}{Bound}{unit.To}",
        };
    }

    /// <summary>From one value to another: "209 bis 231 Mrd. EUR", "EUR 209 bn to EUR 231 bn", "38 bis 42 %".</summary>
    public string Range(decimal from, decimal to, int decimals, Unit unit) =>
        $"{LowerEnd(from, decimals, unit)} {(German ? "bis" : "to")}{Bound}{Amount(to, decimals, unit)}";

    /// <summary>How far one value is from another in the same unit, with its sign: "+2,06 Mrd. EUR", "−1 Monat", "+0,02 USD je EUR".</summary>
    public string Difference(decimal value, int decimals, Unit unit)
    {
        var shown = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        return (shown > 0 ? "+" : shown < 0 ? "−" : "") + Distance(value, decimals, unit);
    }

    /// <summary>How far one value is from another in the same unit, without a sign.</summary>
    public string Distance(decimal value, int decimals, Unit unit) => unit.Kind switch
    {
        UnitKind.Factor => Number(Math.Abs(value), decimals),
        UnitKind.Rate => $"{Number(Math.Abs(value), decimals)}{Bound}{UnitName(unit)}",
        _ => Amount(Math.Abs(value), decimals, unit),
    };

    /// <summary>An amount of money with its scale: "220 Mrd. EUR", "EUR 220 bn". The scale is a power of ten, 9 for billions.</summary>
    public string Money(decimal value, int decimals, int scale, string currency) => German
        ? string.Join(Bound, [Number(value, decimals), .. Scale(scale), currency])
        : string.Join(Bound, [currency, Number(value, decimals), .. Scale(scale)]);

    /// <summary>The value in all its digits, to be repeated under what was typed: "240.110.000.000".</summary>
    public string InFull(Quantity quantity) =>
        Numbers.InFull(quantity.Full, Math.Max(0, quantity.Decimals - quantity.Unit.Scale), Language);

    /// <summary>The unit by itself, for the head of a column or a choice: "Mrd. EUR", "Prozentpunkte".</summary>
    public string UnitName(Unit unit) => unit.Kind switch
    {
        UnitKind.Share => German ? "Prozent (Anteil)" : "percent (share)",
        UnitKind.Change => German ? "Prozent (Veränderung)" : "percent (change)",
        UnitKind.Points => PointsName(one: false),
        UnitKind.Money => German ? string.Join(Bound, [.. Scale(unit.Scale), unit.Currency!]) : string.Join(Bound, [unit.Currency!, .. Scale(unit.Scale)]),
        UnitKind.Count => string.Join(Bound, [.. Scale(unit.Scale), .. Noun(unit)]) is { Length: > 0 } name ? name : German ? "Anzahl" : "count",
        UnitKind.Factor => German ? "Vielfaches" : "times",
        UnitKind.Duration => DurationName(unit.TimeUnit!.Value, one: false),
        _ => German ? $"{unit.To} je{Bound}{unit.Currency}" : $"{unit.To} per{Bound}{unit.Currency}",
    };

    /// <summary>The unit in a column beside its value, one or many: "Monat" beside 1, "Monate" beside 1,0, "Prozent" of whatever.</summary>
    public string UnitBeside(decimal value, int decimals, Unit unit)
    {
        var one = decimals == 0 && Math.Round(Math.Abs(value), 0, MidpointRounding.AwayFromZero) == 1;
        return unit.Kind switch
        {
            UnitKind.Share or UnitKind.Change => German ? "Prozent" : "percent",
            UnitKind.Points => PointsName(one),
            UnitKind.Factor => German ? "-fach" : "times",
            UnitKind.Duration => DurationName(unit.TimeUnit!.Value, one),
            _ => UnitName(unit),
        };
    }

    /// <summary>The formula of a step of the calculation: "240,11 Mrd. USD ÷ 1,0813 = 222,06 Mrd. EUR". A sign stays with the amount after it.</summary>
    public string Formula(IEnumerable<FormulaToken> tokens) => string.Join(' ', tokens.Select(token => token switch
    {
        FormulaToken.Amount { Unit: { Kind: UnitKind.Rate } rate } amount => Distance(amount.Value, amount.Decimals, rate),
        FormulaToken.Amount { Unit: { } unit } amount => Amount(amount.Value, amount.Decimals, unit),
        FormulaToken.Amount amount => Number(amount.Value, amount.Decimals),
        FormulaToken.Sign sign => Sign(sign.Value) + Bound,
        _ => "",
    })).Replace($"{Bound} ", Bound, StringComparison.Ordinal);

    private string Bounded(Comparator comparator, decimal lower, decimal? upper, int decimals, Unit unit)
    {
        var value = Amount(lower, decimals, unit);
        return (comparator, German) switch
        {
            (Comparator.About, true) => $"rund{Bound}{value}",
            (Comparator.Equal, true) => $"genau{Bound}{value}",
            (Comparator.AtLeast, true) => $"mindestens{Bound}{value}",
            (Comparator.MoreThan, true) => $"mehr als{Bound}{value}",
            (Comparator.AtMost, true) => $"höchstens{Bound}{value}",
            (Comparator.LessThan, true) => $"weniger als{Bound}{value}",
            (Comparator.About, false) => $"about{Bound}{value}",
            (Comparator.Equal, false) => $"exactly{Bound}{value}",
            (Comparator.AtLeast, false) => $"at least{Bound}{value}",
            (Comparator.MoreThan, false) => $"more than{Bound}{value}",
            (Comparator.AtMost, false) => $"at most{Bound}{value}",
            (Comparator.LessThan, false) => $"less than{Bound}{value}",
            _ => Between(lower, upper!.Value, decimals, unit),
        };
    }

    private string Between(decimal from, decimal to, int decimals, Unit unit)
    {
        var (lower, upper) = (LowerEnd(from, decimals, unit), Amount(to, decimals, unit));
        return German ? $"zwischen{Bound}{lower} und{Bound}{upper}" : $"between{Bound}{lower} and{Bound}{upper}";
    }

    // What stands after a number is said once, what stands before it twice.
    private string LowerEnd(decimal value, int decimals, Unit unit) =>
        unit.Kind is UnitKind.Rate or UnitKind.Change || (!German && unit.Kind == UnitKind.Money) ? Amount(value, decimals, unit) : Number(value, decimals);

    private string Sign(FormulaSign sign) => sign switch
    {
        FormulaSign.Minus => "−",
        FormulaSign.Times => "×",
        FormulaSign.DividedBy => "÷",
        FormulaSign.PlusMinus => "±",
        FormulaSign.Equals => "=",
        FormulaSign.Rounds => "≈",
        FormulaSign.To => German ? "bis" : "to",
        FormulaSign.AtLeast => "≥",
        FormulaSign.MoreThan => ">",
        FormulaSign.AtMost => "≤",
        _ => "<",
    };

    private string[] Scale(int scale) => scale switch
    {
        0 => [],
        3 => [German ? "Tsd." : "thousand"],
        6 => [German ? "Mio." : "m"],
        9 => [German ? "Mrd." : "bn"],
        _ => [German ? "Bio." : "tn"],
    };

    private static string[] Noun(Unit unit) => unit.Noun is { } noun ? [noun] : [];

    private string PointsName(bool one) => (one, German) switch
    {
        (true, true) => "Prozentpunkt",
        (false, true) => "Prozentpunkte",
        (true, false) => "percentage point",
        _ => "percentage points",
    };

    private string DurationName(DurationUnit unit, bool one) => (unit, German) switch
    {
        (DurationUnit.Hour, true) => one ? "Stunde" : "Stunden",
        (DurationUnit.Day, true) => one ? "Tag" : "Tage",
        (DurationUnit.Week, true) => one ? "Woche" : "Wochen",
        (DurationUnit.Month, true) => one ? "Monat" : "Monate",
        (DurationUnit.Year, true) => one ? "Jahr" : "Jahre",
        _ => $"{unit.ToString().ToLowerInvariant()}{(one ? "" : "s")}",
    };
}
