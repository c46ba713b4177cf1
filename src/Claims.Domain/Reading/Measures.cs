namespace Claims.Domain;

/// <summary>Makes the measure of an amount: which kind of unit it has, and its value in that unit's scale.</summary>
internal sealed class Measures(Tokens tokens, Vocabulary words)
{
    /// <summary>What the amount says; <paramref name="start"/> is its first token with its comparator. Null when it is no figure ("ein halbes Schwein").</summary>
    public Measure? Of(ReadAmount amount, int start) => amount.Unit switch
    {
        null => amount.Number.Shape == NumberShape.Fraction ? Part(amount, start) : null,
        { Kind: UnitKind.Share } => Rounded(amount.Number.Full, amount.Number, IsChange(amount, start) ? Unit.Change : Unit.Share),
        { Kind: UnitKind.Points } => Rounded(amount.Number.Full * amount.Unit.Times, amount.Number, Unit.Points),
        { Kind: UnitKind.Duration } unit => Rounded(amount.Number.Full * unit.Times, unit.Times == 1 ? amount.Number : amount.Number with { Decimals = 0 }, Unit.Duration(unit.Duration!.Value)),
        { Kind: UnitKind.Money, Times: < 1 } unit => Coins(amount.Number.Full * unit.Times, amount.Number, unit),
        { Kind: UnitKind.Money } unit => Scaled(amount.Number, scale => Unit.Money(unit.Currency!, scale)),
        _ => Count(amount.Number, amount.Noun),
    };

    public static Measure Count(NumberSpan number, string? noun) => Scaled(number, scale => Unit.Count(noun, scale));

    private static Measure Scaled(NumberSpan number, Func<int, Unit> unit) => Rounded(number.Value, number, unit(number.Scale));

    private static Measure Coins(decimal value, NumberSpan number, UnitWord unit) =>
        new(value, Math.Min(number.Decimals + 2, Numbers.MaxDecimals), Unit.Money(unit.Currency!));

    // A fraction without end has one decimal, as newspapers print it.
    private static Measure Rounded(decimal value, NumberSpan number, Unit unit) =>
        !number.IsExact || decimal.Round(value, Numbers.MaxDecimals) != value
            ? new(Math.Round(value, 1, MidpointRounding.AwayFromZero), 1, unit, IsRounded: true)
            : Exact(value, Math.Max(number.Scale > 0 || decimal.Round(value, number.Decimals) == value ? number.Decimals : 0, NumberSpan.DecimalsOf(value)), unit);

    private static Measure Exact(decimal value, int decimals, Unit unit) => new(Math.Round(value, decimals), decimals, unit);

    // "ein Drittel der Importe" is a share, "ein Drittel mehr" a change; "ein halbes Schwein" and "drei halbe" are neither.
    private Measure? Part(ReadAmount amount, int start) =>
        amount.Number.Value >= 1 || (words.Language == Language.De && tokens.Low(amount.Last).StartsWith("halb", StringComparison.Ordinal))
            ? null
            : Share(amount.Number, IsChange(amount, start) ? Unit.Change : Unit.Share);

    /// <summary>A part of one, in percent.</summary>
    public static Measure Share(NumberSpan part, Unit unit) => Rounded(part.Value * 100, part with { Decimals = 0, Scale = 0 }, unit);

    private bool IsChange(ReadAmount amount, int start)
    {
        var next = amount.Last + 1;
        var isBefore = words.ChangeBefore.Before(tokens, start - 1) is not null && !(tokens.Low(start - 1) == "by" && tokens.Low(next) == "of");
        return isBefore || tokens.IsSign(amount.First, '+') || words.ChangeAfter.At(tokens, next) is not null;
    }
}
