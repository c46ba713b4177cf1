namespace Claims.Domain;

/// <summary>Reads the figure that begins at a token: its comparator words, then a ratio, a factor, a range, a rate or an amount.</summary>
internal sealed class FigureScanner
{
    private const int MaxComparators = 3;

    private readonly Tokens _tokens;

    private readonly Vocabulary _words;

    private readonly AmountReader _amounts;

    private readonly Measures _measures;

    private readonly Nouns _nouns;

    private readonly NotFigures _not;

    private readonly Ratios _ratios;

    private readonly Factors _factors;

    private readonly Ranges _ranges;

    private readonly Rates _rates;

    public FigureScanner(Tokens tokens, Vocabulary words)
    {
        (_tokens, _words) = (tokens, words);
        var numbers = new NumberParser(tokens, words, withUnits: true);
        _amounts = new(tokens, words, numbers);
        _measures = new(tokens, words);
        _nouns = new(tokens, words);
        _not = new(tokens, words);
        _ratios = new(tokens, words, numbers);
        _factors = new(tokens, words, numbers);
        _ranges = new(tokens, words, _amounts, _not, (amount, first) => Measured(amount, first, null));
        _rates = new(tokens, words, _amounts);
    }

    public Found? At(int at)
    {
        var (comparator, start) = Bound(at);
        var found = _ratios.At(start) ?? _factors.At(start) ?? _rates.At(start);
        found = found is not null ? found with { First = at, Comparator = comparator ?? found.Comparator }
            : _ranges.At(start, at) ?? (_amounts.At(start) is { } amount ? Single(WithUnitOfTarget(amount), at, comparator) : null);
        return found is null ? null : WithBoundAfter(found);
    }

    /// <summary>"500 or more jobs": a bound after the number, where none stands before it.</summary>
    private Found WithBoundAfter(Found found)
    {
        if (found is not { Measure: { } measure, Comparator: Comparator.Equal or Comparator.About } || _words.ComparatorsAfter.At(_tokens, found.Last + 1) is not { } after || _tokens.Low(after.Last + 1) is "than" or "als")
        {
            return found;
        }

        var noun = measure.Unit is { Kind: UnitKind.Count, Noun: null } ? _nouns.After(after.Last) : null;
        return found with
        {
            Last = noun?.Last ?? after.Last,
            Comparator = after.Value,
            Measure = noun is { } place ? measure with { Unit = Unit.Count(_tokens.Range(place.First, place.Last).Of(_tokens.Text), measure.Unit.Scale) } : measure,
        };
    }

    /// <summary>"von 38,9 auf 40 Prozent": the number that something rises from has the unit of the one that it rises to.</summary>
    private ReadAmount WithUnitOfTarget(ReadAmount amount)
    {
        var isFrom = amount.Unit is null && amount.Number.Shape != NumberShape.Fraction && _tokens.Low(amount.First - 1) is "von" or "from" && _tokens.Low(amount.Last + 1) is "auf" or "to";
        if (!isFrom || _not.LooksLikeYear(amount) || _amounts.At(Bound(amount.Last + 2).Next) is not { } target)
        {
            return amount;
        }

        var noun = target.Unit is null && _nouns.After(target.Last) is { } place ? _tokens.Range(place.First, place.Last).Of(_tokens.Text) : target.Noun;
        return amount with { Unit = target.Unit, Noun = noun, Number = amount.Number is { Scale: 0, Value: < 1000 } ? amount.Number with { Scale = target.Number.Scale } : amount.Number };
    }

    /// <summary>The comparator words at a place, and the token after them: "mindestens rund" is at least.</summary>
    private (Comparator? Comparator, int Next) Bound(int at)
    {
        Comparator? bound = null;
        for (var count = 0; count < MaxComparators && _words.Comparators.At(_tokens, at) is { } match && !IsOfFraction(match.Last); count++)
        {
            var value = IsAmountOf(at) ? Comparator.Equal : match.Value;
            bound = bound is null or Comparator.About ? value : bound;
            at = match.Last + 1;
        }

        return (bound, at);
    }

    // In "um die Hälfte" the article belongs to the half.
    private bool IsOfFraction(int last) => _words.Determiners.Contains(_tokens.Low(last)) && _tokens.Low(last + 1) is "hälfte" or "half";

    // "ein Vertrag über 5 Milliarden" names the amount.
    private bool IsAmountOf(int at) => _tokens.Low(at) == "über" && _words.AmountNouns.Any(noun => _tokens.Low(at - 1).EndsWith(noun, StringComparison.Ordinal));

    private Found Single(ReadAmount amount, int first, Comparator? comparator)
    {
        var (measure, last) = Measured(amount, first, comparator);
        return new(first, last, comparator ?? (measure is { IsRounded: true } || IsNearly(amount) ? Comparator.About : Comparator.Equal), measure);
    }

    // "ein gutes Drittel", "eine knappe Milliarde".
    private bool IsNearly(ReadAmount amount) => GermanNumberWords.IsArticle(_tokens.Low(amount.First)) && _words.Nearly.At(_tokens, amount.First + 1) is not null;

    private (Measure? Measure, int Last) Measured(ReadAmount amount, int first, Comparator? bound)
    {
        if (amount.Unit is not null || amount.Number.Shape == NumberShape.Fraction)
        {
            return (_measures.Of(amount, first), amount.Last);
        }

        var noun = _nouns.After(amount.Last);
        return _not.IsName(amount) || (noun is null && _not.IsAddress(amount)) || _not.IsYear(amount, noun is not null, bound)
            ? (null, amount.Last)
            : (Measures.Count(amount.Number, noun is { } found ? _tokens.Range(found.First, found.Last).Of(_tokens.Text) : amount.Noun), noun?.Last ?? amount.Last);
    }
}
