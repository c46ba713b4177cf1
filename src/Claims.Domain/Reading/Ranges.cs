namespace Claims.Domain;

/// <summary>Reads ranges: "zwischen 3 und 5", "von 3 bis 5", "3–5 %". Both ends have one unit and the upper is above the lower; else they are two figures.</summary>
internal sealed class Ranges(Tokens tokens, Vocabulary words, AmountReader amounts, NotFigures not, Func<ReadAmount, int, (Measure? Measure, int Last)> measured)
{
    /// <param name="at">The first token of the range.</param>
    /// <param name="first">The first of its comparator words.</param>
    public Found? At(int at, int first)
    {
        var opener = tokens.Low(at) is "zwischen" or "between" or "von" or "from" ? tokens.Low(at) : "";
        if (IsChange(at, opener) || amounts.EndAt(opener.Length > 0 ? at + 1 : at) is not { } lower || Joint(lower, opener) is not { } next || amounts.At(next) is not { } upper)
        {
            return null;
        }

        if (not.IsLabelled(lower) || (not.LooksLikeYear(lower) && not.LooksLikeYear(upper)))
        {
            return new(first, upper.Last);
        }

        if (opener.Length == 0 && IsScore(lower, upper))
        {
            return new(first, upper.Last);
        }

        return Aligned(lower, upper) is not { } ends ? null
            : Between(ends.Lower, ends.Upper, at, first) ?? (ends.Lower.Number.Scale == lower.Number.Scale ? null : Between(ends.Lower with { Number = lower.Number }, ends.Upper, at, first));
    }

    // "rose from 3 to 5 percent" are two figures.
    private bool IsChange(int at, string opener)
    {
        var from = opener == "from" ? at : opener.Length == 0 && tokens.Low(at - 1) == "from" ? at - 1 : -1;
        return from >= 0 && words.ChangeBefore.Before(tokens, from - 1) is not null;
    }

    /// <summary>The token after what joins both ends, or null.</summary>
    private int? Joint(ReadAmount lower, string opener)
    {
        var next = lower.Last + 1;
        var isOpenDash = tokens.IsDash(next) && tokens.IsGlued(lower.Last) && !tokens.IsGlued(next);
        var join = isOpenDash ? next + 1 : next;
        return (opener, tokens.Low(join)) switch
        {
            ("zwischen", "und") or ("between", "and") => join + 1,
            ("" or "von", "bis") => tokens.Low(join + 1) == "zu" ? join + 2 : join + 1,
            ("" or "from", "to" or "through") => join + 1,
            ("", _) when !isOpenDash && IsJoiningDash(lower, next) => next + 1,
            _ => null,
        };
    }

    private bool IsJoiningDash(ReadAmount lower, int dash)
    {
        var isTight = tokens.IsGlued(dash - 1) && tokens.IsGlued(dash);
        var isLoose = !tokens.IsGlued(dash - 1) && !tokens.IsGlued(dash) && !not.LooksLikeYear(lower);
        return tokens.IsDash(dash) && lower.Number.Shape == NumberShape.Digits && (isTight || isLoose) && tokens.Is(dash + 1, TokenKind.Digits);
    }

    // "3-1" is a score, "227-0" a telephone: no range goes down.
    private bool IsScore(ReadAmount lower, ReadAmount upper) =>
        lower is { Unit: null, Number.Scale: 0 } && upper is { Unit: null, Number.Scale: 0 } && lower.Number.Value >= upper.Number.Value
        && tokens.IsDash(lower.Last + 1) && tokens.IsGlued(lower.Last) && tokens.IsGlued(lower.Last + 1);

    /// <summary>Both ends with one unit and one scale: "2,5 bis 3 Mrd. Euro" means milliards of euros twice.</summary>
    private static (ReadAmount Lower, ReadAmount Upper)? Aligned(ReadAmount lower, ReadAmount upper)
    {
        var ends = (lower.Unit, upper.Unit) switch
        {
            (null, not null) => (lower with { Unit = upper.Unit, Noun = upper.Noun }, upper),
            ({ Kind: UnitKind.Money }, null) => (lower, upper with { Unit = lower.Unit }),
            ({ } one, { } other) when one.Kind == other.Kind && one.Currency == other.Currency => (lower, upper),
            (null, null) => (lower, upper),
            _ => ((ReadAmount Lower, ReadAmount Upper)?)null,
        };

        return ends is { Lower.Number: { Scale: 0, Value: < 1000, Shape: not NumberShape.Fraction } number, Upper.Number.Scale: > 0 } pair
            ? (pair.Lower with { Number = number with { Scale = pair.Upper.Number.Scale } }, pair.Upper)
            : ends;
    }

    private Found? Between(ReadAmount lower, ReadAmount upper, int at, int first)
    {
        var (high, last) = measured(upper, at);
        if (high is null)
        {
            return new(first, last);
        }

        var low = upper.Unit is null && upper.Number.Shape != NumberShape.Fraction && lower.Number.Shape != NumberShape.Fraction ? Measures.Count(lower.Number, high.Unit.Noun) : measured(lower, at).Measure;
        if (low is null || !low.Unit.Comparable(high.Unit))
        {
            return null;
        }

        var value = low.Unit.In(high.Unit, low.Value);
        var decimals = Math.Max(Math.Max(low.Decimals, high.Decimals), NumberSpan.DecimalsOf(value));
        return value >= high.Value || decimal.Round(value, Numbers.MaxDecimals) != value ? null
            : new(first, last, Comparator.Between, high with { Value = value, Decimals = decimals }, high.Value);
    }
}
