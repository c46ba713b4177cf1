using System.Globalization;

namespace Claims.Web.Calculations;

/// <summary>Claimed is hollow, found is solid, allowed is a band; all from zero. Numbers are those of the picture, 250 wide.</summary>
/// <param name="Claimed">The bar of what is claimed.</param>
/// <param name="Found">The bar of what was found.</param>
/// <param name="Allowed">Where the claim would hold; null when only one value would do.</param>
public sealed record CalculationBars(string Caption, CalculationBar Claimed, CalculationBar Found, CalculationBar? Allowed)
{
    private const decimal Width = 250;

    /// <summary>Null when a value is below zero: such bars would not begin at zero.</summary>
    public static CalculationBars? Of(Calculation calculation, Texts texts, Formats formats)
    {
        var (claimed, comparison) = (calculation.Claimed, calculation.Comparison!);
        decimal?[] ends = [claimed.Value, claimed.Upper, comparison.Found, comparison.Lower, comparison.Upper];
        var longest = ends.Max() ?? 0;
        if (ends.Min() < 0 || longest == 0)
        {
            return null;
        }

        var scale = Width / (longest * 1.08m);
        string Amount(decimal value, int decimals) => formats.Amount(value, decimals, claimed.Unit);
        var said = claimed.Upper is { } upper
            ? Bar(claimed.Value, upper, scale, texts["calculation.range", formats.Number(claimed.Value, claimed.Decimals), Amount(upper, claimed.Decimals)])
            : Bar(0, claimed.Value, scale, Amount(claimed.Value, comparison.Decimals));
        return new(
            texts["calculation.bars", texts.Of(claimed.Comparator)],
            said,
            Bar(0, comparison.Found, scale, Amount(comparison.Found, comparison.Decimals)),
            Band(claimed, comparison, scale, texts, formats));
    }

    private static CalculationBar? Band(Quantity claimed, Comparison comparison, decimal scale, Texts texts, Formats formats)
    {
        string Number(decimal? value) => formats.Number(value ?? 0, comparison.Decimals);
        return claimed.Comparator switch
        {
            Comparator.Equal => null,
            Comparator.About or Comparator.Between => Bar(comparison.Lower!.Value, comparison.Upper!.Value, scale, texts["calculation.range", Number(comparison.Lower), Number(comparison.Upper)]),
            Comparator.AtLeast or Comparator.MoreThan => Bar(comparison.Lower!.Value, Width / scale, scale, texts[$"calculation.from-{Texts.Kebab(claimed.Comparator.ToString())}", Number(comparison.Lower)]),
            _ => Bar(0, comparison.Upper!.Value, scale, texts[$"calculation.to-{Texts.Kebab(claimed.Comparator.ToString())}", Number(comparison.Upper)]),
        };
    }

    private static CalculationBar Bar(decimal from, decimal to, decimal scale, string value) => new(Coordinate(from * scale), Coordinate((to - from) * scale), value);

    private static string Coordinate(decimal value) => Math.Round(value, 2).ToString(CultureInfo.InvariantCulture);
}

/// <summary>One bar of the picture.</summary>
/// <param name="X">Its left end.</param>
/// <param name="Width">Its length.</param>
/// <param name="Value">What stands beside it.</param>
public sealed record CalculationBar(string X, string Width, string Value);
