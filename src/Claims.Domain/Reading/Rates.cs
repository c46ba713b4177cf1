namespace Claims.Domain;

/// <summary>Reads rates of exchange where they are plainly said: "1 Euro = 1,0813 Dollar", "1,0813 Dollar je Euro".</summary>
internal sealed class Rates(Tokens tokens, Vocabulary words, AmountReader amounts)
{
    /// <param name="at">The first token of the rate.</param>
    public Found? At(int at)
    {
        if (amounts.At(at) is not { Unit: { Kind: UnitKind.Money, Times: 1 }, Number.Scale: 0 } amount)
        {
            return null;
        }

        if (words.Each.At(tokens, amount.Last + 1) is { } each && words.UnitAt(tokens, each.Last + 1) is { Unit: { Kind: UnitKind.Money, Times: 1 } one } unit)
        {
            return Of(at, unit.Last, one.Currency!, amount.Unit.Currency!, amount.Number, Comparator.Equal);
        }

        if (amount.Number.Value != 1 || words.Rates.At(tokens, amount.Last + 1) is not { } verb)
        {
            return null;
        }

        var bound = words.Comparators.At(tokens, verb.Last + 1);
        return amounts.At((bound?.Last ?? verb.Last) + 1) is { Unit: { Kind: UnitKind.Money, Times: 1 }, Number.Scale: 0 } price
            ? Of(at, price.Last, amount.Unit.Currency!, price.Unit.Currency!, price.Number, bound?.Value ?? Comparator.Equal)
            : null;
    }

    private static Found? Of(int first, int last, string currency, string to, NumberSpan number, Comparator comparator) =>
        currency == to || number.Value <= 0 ? null : new(first, last, comparator, new(number.Value, number.Decimals, Unit.Rate(currency, to)));
}
