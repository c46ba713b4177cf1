namespace Claims.Domain;

/// <summary>Reads a number together with the unit word before or after it.</summary>
internal sealed class AmountReader(Tokens tokens, Vocabulary words, NumberParser numbers)
{
    private (int At, ReadAmount? Amount) _last = (-1, null);

    private bool IsGerman => words.Language == Language.De;

    /// <summary>The amount that begins at this token. "ein", "a" and "one" count before a unit only.</summary>
    public ReadAmount? At(int at)
    {
        if (at != _last.At)
        {
            _last = (at, Read(at));
        }

        return _last.Amount;
    }

    private ReadAmount? Read(int at)
    {
        if (words.PrefixAt(tokens, at) is { } prefix && numbers.At(prefix.Last + 1) is { Shape: not NumberShape.Article } price)
        {
            return Prefixed(at, prefix.Unit, price.Scale == 0 ? price with { Scale = prefix.Scale } : price);
        }

        if (Inverted(at) is { } inverted)
        {
            return inverted;
        }

        if ((Compound(at) ?? CompoundPart(at)) is { } compound)
        {
            return compound;
        }

        return numbers.At(at) is not { } number ? null
            : WithUnit(at, number) is { } amount ? amount
            : number.Shape == NumberShape.Article ? null
            : new(at, number.Last, number, null);
    }

    /// <summary>The lower end of a range, where "ein" and "one" count without a unit too: "ein bis zwei Wochen".</summary>
    public ReadAmount? EndAt(int at) =>
        At(at) ?? (tokens.Low(at) is not ("a" or "an") && numbers.At(at) is { Shape: NumberShape.Article } one ? new(at, one.Last, one with { Shape = NumberShape.Words }, null) : null);

    // "$ 10 dollars" says its currency twice.
    private ReadAmount Prefixed(int at, UnitWord unit, NumberSpan price)
    {
        var again = words.Units.At(tokens, price.Last + 1) is { Value.Kind: UnitKind.Money } name && name.Value == unit ? name.Last : price.Last;
        return new(at, again, price, unit);
    }

    /// <summary>"percent of twenty" at the beginning of a clause.</summary>
    private ReadAmount? Inverted(int at) =>
        !IsGerman && !tokens.Is(at - 1, TokenKind.Word) && !tokens.Is(at - 1, TokenKind.Digits) && words.Units.At(tokens, at) is { Value.Kind: UnitKind.Share } share
        && tokens.Low(share.Last + 1) == "of" && numbers.At(share.Last + 2) is { Shape: NumberShape.Digits or NumberShape.Words } number
            ? new(at, number.Last, number, share.Value)
            : null;

    /// <summary>"eine Dreiviertelstunde": less than one has an article as well.</summary>
    private ReadAmount? CompoundPart(int at) =>
        IsGerman && GermanNumberWords.IsArticle(tokens.Low(at)) && Compound(at + 1) is { Number.Value: < 1 } part ? part with { First = at } : null;

    /// <summary>"fünfprozentig", "zweijährig": a number word that ends in its unit.</summary>
    private ReadAmount? Compound(int at) =>
        IsGerman && tokens.Is(at, TokenKind.Word) && numbers.MayBegin(at) && GermanNumberWords.Read(tokens.Low(at)) is { Ending.Length: > 4 } word
        && words.Units.TryWord(word.Ending, out var unit) && unit.Kind is UnitKind.Share or UnitKind.Duration
            ? new(at, at, new(at, at, word.Value, 0, NumberSpan.DecimalsOf(word.Value), NumberShape.Words), unit)
            : null;

    private ReadAmount? WithUnit(int at, NumberSpan number)
    {
        var next = tokens.Step(number.Last);
        if (words.UnitAt(tokens, next) is not { } unit || IsGoodOne(number) || IsName(next, unit.Last) || IsOfNext(number.Last, unit.Last) || (number.Shape == NumberShape.Article && !MayBeOne(number, unit.Unit)))
        {
            return null;
        }

        var noun = unit.Unit.Kind == UnitKind.Count ? tokens.Range(next, unit.Last).Of(tokens.Text) : null;
        var scaled = number.Scale > 0 ? number : number with { Scale = unit.Scale };
        var last = unit.Last;
        if (unit.Unit.Kind == UnitKind.Money && scaled.Scale == 0 && words.Scales.At(tokens, last + 1) is { } scale && Unit.Scales.Contains(scale.Value))
        {
            (scaled, last) = (scaled with { Scale = scale.Value }, scale.Last);
        }

        if (unit.Unit.Kind == UnitKind.Duration && scaled.Decimals == 0 && tokens.Low(last + 1) == "and" && tokens.Low(last + 2) == "a" && tokens.Low(last + 3) == "half")
        {
            (scaled, last) = (scaled with { Value = scaled.Value + 0.5m, Decimals = 1 }, last + 3);
        }

        var amount = new ReadAmount(at, last, scaled with { Shape = scaled.Shape == NumberShape.Article ? NumberShape.Words : scaled.Shape }, unit.Unit, noun);
        return unit.Unit is { Kind: UnitKind.Money, Times: 1 } && scaled.Scale == 0 ? WithCoins(amount) : amount;
    }

    // "ein gutes Jahr" is no length of time, "ein knappes Jahr" is one.
    private bool IsGoodOne(NumberSpan number) =>
        number is { Shape: NumberShape.Article, Scale: 0 } && number.Last > number.First && !tokens.Low(number.Last).StartsWith("knapp", StringComparison.Ordinal);

    // "5 G" and "3 D" are names.
    private bool IsName(int first, int last) => first == last && tokens.IsCapital(first) && tokens[first].End - tokens[first].Start == 1;

    // In "1 $10 bill" the sign belongs to what follows it.
    private bool IsOfNext(int number, int last) => !tokens.IsGlued(number) && tokens.IsGlued(last) && tokens.Is(last + 1, TokenKind.Digits);

    private bool MayBeOne(NumberSpan number, UnitWord unit)
    {
        var word = tokens.Low(number.Last);
        return IsGerman ? !(word == "eines" && unit.Duration == DurationUnit.Day)
            : word == "one" || unit.Kind == UnitKind.Points || words.DurationAfter.Contains(tokens.Low(number.First - 1));
    }

    /// <summary>"zwei Euro und fünfzig Cent", "zwei Euro fünfzig", "15 dollars 50".</summary>
    private ReadAmount WithCoins(ReadAmount amount)
    {
        var start = tokens.Low(amount.Last + 1) is "and" or "und" ? amount.Last + 2 : amount.Last + 1;
        if (numbers.At(start) is not { Scale: 0, Decimals: 0, Value: > 0 and < 100, Shape: NumberShape.Digits or NumberShape.Words } coins || amount.Number.Decimals > 0 || tokens.IsDash(start))
        {
            return amount;
        }

        var last = words.Units.At(tokens, coins.Last + 1) is { Value: { Kind: UnitKind.Money, Times: < 1 } } coin ? coin.Last : StandsAlone(coins) ? coins.Last : 0;
        return last == 0 ? amount : amount with { Last = last, Number = amount.Number with { Value = amount.Number.Value + (coins.Value / 100), Decimals = 2 } };
    }

    private bool StandsAlone(NumberSpan coins) =>
        coins.Value >= 10 && !tokens.Is(coins.Last + 1, TokenKind.Word) && words.UnitAt(tokens, coins.Last + 1) is null && !tokens.IsDash(coins.Last + 1);
}
