namespace Claims.Web.Dossiers;

/// <summary>An axis with the claimed value in its middle: two steps of 1, 2 or 5 × 10ⁿ to each side. What cannot be negative begins at 0 instead.</summary>
internal sealed record ChartAxis(decimal First, decimal Step, int Steps, int Decimals)
{
    private const int StepsToSide = 2;

    public decimal Last => First + (Steps * Step);

    public IEnumerable<decimal> Ticks => Enumerable.Range(0, Steps + 1).Select(i => First + (i * Step));

    /// <summary>Leaves at least one and a half tolerances and 1.2 differences to each side.</summary>
    public static ChartAxis Of(DossierChart chart)
    {
        var middle = chart.ClaimedTo is { } to ? (chart.Claimed + to) / 2 : chart.Claimed;
        var band = new[] { chart.From, chart.To }.Max(edge => edge is { } value ? Math.Abs(value - middle) : 0);
        var reach = Math.Max(1.5m * band, 1.2m * Math.Abs(chart.Found - middle));
        reach = reach > 0 ? reach : Math.Max(Math.Abs(middle) / 20, Unit(-chart.Decimals));
        var step = RoundStep(reach / StepsToSide);
        return middle - (StepsToSide * step) < 0 && middle >= 0 && chart.Found >= 0
            ? FromZero(Math.Max(reach, Math.Max(middle + band, chart.Found)))
            : new(middle - (StepsToSide * step), step, 2 * StepsToSide, Math.Max(DecimalsOf(middle), DecimalsOf(step)));
    }

    private static ChartAxis FromZero(decimal greatest)
    {
        var reach = 1.2m * greatest;
        var step = RoundStep(reach / (2 * StepsToSide));
        return new(0, step, (int)Math.Ceiling(reach / step), DecimalsOf(step));
    }

    /// <summary>0 at the first tick, 1 at the last.</summary>
    public double Share(decimal value) => (double)Math.Clamp((value - First) / (Last - First), 0, 1);

    private static decimal RoundStep(decimal least)
    {
        var exponent = -12;
        for (; exponent < 24; exponent++)
        {
            foreach (var digit in new[] { 1m, 2m, 5m })
            {
                if (digit * Unit(exponent) >= least)
                {
                    return digit * Unit(exponent);
                }
            }
        }

        return least;
    }

    private static decimal Unit(int exponent)
    {
        var unit = 1m;
        for (var i = 0; i < Math.Abs(exponent); i++)
        {
            unit = exponent > 0 ? unit * 10 : unit / 10;
        }

        return unit;
    }

    private static int DecimalsOf(decimal value)
    {
        var decimals = 0;
        for (; decimals < 12 && value != decimal.Truncate(value); decimals++)
        {
            value *= 10;
        }

        return decimals;
    }
}
