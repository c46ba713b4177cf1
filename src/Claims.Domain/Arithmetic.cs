using static Claims.Domain.FormulaToken;

namespace Claims.Domain;

/// <summary>Walks from the operands to the found value and writes down every step.</summary>
internal sealed class Arithmetic(Quantity claimed, CalculationOperands operands)
{
    private const int PercentDecimals = 1;

    // A computed value is shown with at most this many decimals more than were claimed.
    private const int MoreDecimals = 2;

    private readonly List<CalculationStep> _steps = [];

    private bool _rateIsUsed;

    public IReadOnlyList<CalculationStep> Steps => _steps;

    public CalculationMethod Method =>
        operands.Found is null ? CalculationMethod.ShareOfWhole
        : _rateIsUsed ? CalculationMethod.Converted
        : CalculationMethod.Direct;

    /// <exception cref="DomainException">What <see cref="Calculation.Reason"/> lists about units, rates and the whole.</exception>
    /// <exception cref="OverflowException">The result has more digits than <see cref="decimal"/> holds.</exception>
    public Comparison Run()
    {
        _steps.Add(new(StepKind.Claimed, claimed.Value, claimed.Decimals, claimed.Unit) { Given = claimed });
        var (found, decimals) = operands.Found is { } stated ? Tell(stated, StepKind.Found, claimed.Unit) : ShareOfWhole();
        if (operands.Rate is { } rate && !_rateIsUsed)
        {
            throw new DomainException("calculation.rate-unneeded", rate.Label);
        }

        var comparison = Comparison.Of(claimed, found, decimals);
        Conclude(comparison);
        return comparison;
    }

    private (decimal Value, int Decimals) ShareOfWhole()
    {
        var (part, whole) = (operands.Part!, operands.Whole!);
        if (claimed.Unit.Kind != UnitKind.Share)
        {
            throw new DomainException("calculation.claim-not-share", claimed.Metric, claimed.Unit);
        }

        var unit = whole.Quantity.Unit;
        var (numerator, partDecimals) = Tell(part, StepKind.Part, unit);
        _steps.Add(Given(StepKind.Whole, whole));
        var denominator = whole.Quantity.Value;
        if (denominator == 0)
        {
            throw new DomainException("calculation.whole-zero", whole.Label);
        }

        var share = numerator / denominator * 100;
        var decimals = Math.Max(claimed.Decimals, PercentDecimals);
        _steps.Add(new(StepKind.Share, share, decimals, Unit.Share)
        {
            Formula =
            [
                new Amount(numerator, partDecimals, unit), new Sign(FormulaSign.DividedBy), new Amount(denominator, whole.Quantity.Decimals, unit),
                new Sign(FormulaSign.Equals), new Amount(share, decimals, Unit.Share),
            ],
        });
        return (share, decimals);
    }

    /// <summary>Tells the operand's value in the unit, through the rate when the currency is another.</summary>
    private (decimal Value, int Decimals) Tell(Operand operand, StepKind kind, Unit unit)
    {
        var quantity = operand.Quantity;
        _steps.Add(Given(kind, operand));
        if (quantity.Unit.Comparable(unit))
        {
            var value = quantity.Unit.In(unit, quantity.Value);
            return value == quantity.Value
                ? (value, Math.Max(quantity.Decimals, kind == StepKind.Found ? claimed.Decimals : 0))
                : Convert(operand, unit, value, DecimalsOf(value), []);
        }

        if (quantity.Unit.Kind != UnitKind.Money || unit.Kind != UnitKind.Money)
        {
            throw new DomainException("calculation.unit-differs", operand.Label, quantity.Unit, unit);
        }

        return Exchange(operand, unit);
    }

    private (decimal Value, int Decimals) Exchange(Operand operand, Unit unit)
    {
        var given = operand.Quantity.Unit;
        var rate = operands.Rate ?? throw new DomainException("calculation.rate-missing", operand.Label, given, unit);
        var pair = rate.Quantity.Unit;
        if (pair.Kind != UnitKind.Rate)
        {
            throw new DomainException("calculation.rate-unit", rate.Label, pair);
        }

        // 1 Currency = value To: the way to Currency divides, the way to To multiplies.
        var divides = pair.Currency == unit.Currency && pair.To == given.Currency;
        if (!divides && !(pair.Currency == given.Currency && pair.To == unit.Currency))
        {
            throw new DomainException("calculation.rate-differs", rate.Label, pair, given, unit);
        }

        _rateIsUsed = true;
        var value = rate.Quantity.Value;
        _steps.Add(Given(StepKind.Rate, rate) with
        {
            Formula = [new Amount(1, 0, Unit.Money(pair.Currency!)), new Sign(FormulaSign.Equals), new Amount(value, rate.Quantity.Decimals, Unit.Money(pair.To!))],
        });
        var rescaled = Unit.Money(given.Currency!, given.Scale).In(Unit.Money(given.Currency!, unit.Scale), operand.Quantity.Value);
        return Convert(
            operand,
            unit,
            divides ? rescaled / value : rescaled * value,
            operand.Quantity.Decimals + unit.Scale - given.Scale,
            [new Sign(divides ? FormulaSign.DividedBy : FormulaSign.Times), new Amount(value, rate.Quantity.Decimals)]);
    }

    private (decimal Value, int Decimals) Convert(Operand operand, Unit unit, decimal value, int known, IEnumerable<FormulaToken> by)
    {
        var quantity = operand.Quantity;
        var decimals = Precision(claimed.Decimals, known);
        _steps.Add(new(StepKind.Converted, value, decimals, unit)
        {
            Formula = [new Amount(quantity.Value, quantity.Decimals, quantity.Unit), .. by, new Sign(FormulaSign.Equals), new Amount(value, decimals, unit)],
        });
        return (value, decimals);
    }

    private void Conclude(Comparison comparison)
    {
        var (decimals, difference) = (comparison.Decimals, comparison.Difference);
        var unit = comparison.Points is null ? claimed.Unit : Unit.Points;
        _steps.Add(new(StepKind.Difference, difference, decimals, unit)
        {
            Formula =
            [
                new Amount(comparison.Found, decimals), new Sign(FormulaSign.Minus), new Amount(comparison.Reference, decimals),
                new Sign(FormulaSign.Equals), new Amount(difference, decimals, unit),
            ],
        });
        if (comparison.Relative is { } relative)
        {
            _steps.Add(new(StepKind.Relative, relative * 100, PercentDecimals, Unit.Change));
        }

        _steps.Add(new(StepKind.Bound, comparison.Found, decimals, claimed.Unit) { Formula = Bound(comparison), Holds = comparison.Holds });
    }

    private FormulaToken[] Bound(Comparison comparison)
    {
        Amount Shown(decimal? value) => new(value ?? 0, Precision(comparison.Decimals, DecimalsOf(value ?? 0)), claimed.Unit);
        var found = new Amount(comparison.Found, comparison.Decimals, claimed.Unit);
        return claimed.Comparator switch
        {
            Comparator.About => [new Sign(FormulaSign.PlusMinus), Percent(claimed.EffectiveTolerance), Shown(comparison.Lower), new Sign(FormulaSign.To), Shown(comparison.Upper)],
            Comparator.Between => [Shown(comparison.Lower), new Sign(FormulaSign.To), Shown(comparison.Upper)],
            Comparator.AtLeast => [found, new Sign(FormulaSign.AtLeast), Shown(comparison.Lower)],
            Comparator.MoreThan => [found, new Sign(FormulaSign.MoreThan), Shown(comparison.Lower)],
            Comparator.AtMost => [found, new Sign(FormulaSign.AtMost), Shown(comparison.Upper)],
            Comparator.LessThan => [found, new Sign(FormulaSign.LessThan), Shown(comparison.Upper)],
            _ => [found, new Sign(FormulaSign.Rounds), new Amount(claimed.Value, claimed.Decimals, claimed.Unit)],
        };
    }

    private static CalculationStep Given(StepKind kind, Operand operand) =>
        new(kind, operand.Quantity.Value, operand.Quantity.Decimals, operand.Quantity.Unit)
        {
            Given = operand.Quantity,
            Label = operand.Label,
            Evidence = operand.Evidence,
            Row = operand.Row,
        };

    private static Amount Percent(decimal share) => new(share * 100, DecimalsOf(share * 100), Unit.Share);

    /// <summary>As many decimals as are known, but neither fewer than given nor more than two beyond.</summary>
    private static int Precision(int given, int known) => Math.Max(given, Math.Min(known, given + MoreDecimals));

    private static int DecimalsOf(decimal value) =>
        Enumerable.Range(0, Numbers.MaxDecimals).Cast<int?>().FirstOrDefault(decimals => decimal.Round(value, decimals!.Value) == value) ?? Numbers.MaxDecimals;
}
