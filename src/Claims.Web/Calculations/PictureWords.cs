namespace Claims.Web.Calculations;

/// <summary>The words of the picture: what was claimed, found and allowed, and how the found value lies. None of them rates.</summary>
internal sealed class PictureWords(Quantity claimed, Comparison comparison, Texts texts, Formats formats)
{
    private const int PercentDecimals = 1;

    private const decimal LeastPercent = 0.1m;

    public string Claimed => claimed.Upper is { } upper
        ? formats.Range(claimed.Value, upper, claimed.Decimals, claimed.Unit)
        : $"{texts.Of(claimed.Comparator)}{Formats.Bound}{formats.Amount(claimed.Value, claimed.Decimals, claimed.Unit)}";

    public string Found => formats.Amount(comparison.Found, comparison.Decimals, claimed.Unit);

    public string Allowed => (claimed.Comparator, comparison.Lower, comparison.Upper) switch
    {
        (Comparator.Equal, _, _) => texts["calculation.rounded-to", formats.Amount(claimed.Value, claimed.Decimals, claimed.Unit)],
        (_, { } lower, { } upper) => formats.Range(lower, upper, Math.Max(DecimalsOf(lower), DecimalsOf(upper)), claimed.Unit),
        (_, { } lower, null) => texts[$"calculation.from-{Texts.Kebab(claimed.Comparator.ToString())}", Bound(lower)],
        _ => texts[$"calculation.to-{Texts.Kebab(claimed.Comparator.ToString())}", Bound(comparison.Upper!.Value)],
    };

    public string Title => (comparison.Difference, claimed.Upper) switch
    {
        (0, not null) => texts["calculation.picture.within"],
        (0, null) => texts["calculation.picture.same"],
        ( > 0, _) => texts["calculation.picture.above", Off],
        _ => texts["calculation.picture.below", Off],
    };

    public string Alternative => texts["calculation.picture.alternative", Title, Claimed, Found, Allowed];

    public string Axis(PictureAxis axis) => axis.First == 0
        ? AxisUnit
        : texts["calculation.picture.axis", AxisUnit, formats.Number(axis.First, axis.Decimals)];

    // No number stands before it that "-fach" could belong to.
    private string AxisUnit => claimed.Unit.Kind == UnitKind.Factor ? formats.UnitName(claimed.Unit) : formats.UnitBeside(0, 0, claimed.Unit);

    // Of shares the points come first; where zero was claimed there is nothing to be a percentage of.
    private string Off => (comparison.Relative, comparison.Points) switch
    {
        ({ } relative, { } points) => $"{formats.Distance(points, comparison.Decimals, Unit.Points)} ({Percent(relative)})",
        ({ } relative, null) => Percent(relative),
        (null, { } points) => formats.Distance(points, comparison.Decimals, Unit.Points),
        _ => formats.Distance(comparison.Difference, comparison.Decimals, claimed.Unit),
    };

    private string Percent(decimal relative) => Math.Round(Math.Abs(relative) * 100, PercentDecimals, MidpointRounding.AwayFromZero) is var percent && percent < LeastPercent
        ? texts["calculation.picture.less-than", formats.Percent(LeastPercent, PercentDecimals)]
        : formats.Percent(percent, PercentDecimals);

    private string Bound(decimal value) => formats.Amount(value, DecimalsOf(value), claimed.Unit);

    // As many as the bound has, but no more than two beyond those of the found value.
    private int DecimalsOf(decimal value) => Math.Min(Formats.DecimalsOf(value), comparison.Decimals + 2);
}
