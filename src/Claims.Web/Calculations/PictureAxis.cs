using System.Text.Json.Serialization;

namespace Claims.Web.Calculations;

/// <summary>The axis of a picture: ticks at whole steps of 1, 2 or 5 × 10ⁿ, with room beyond everything that is shown.</summary>
/// <param name="First">Value of the first tick.</param>
/// <param name="Step">From tick to tick.</param>
/// <param name="Steps">How many steps there are.</param>
public sealed record PictureAxis(decimal First, decimal Step, int Steps)
{
    private const decimal Room = 0.2m;

    private const int StepsAtLeast = 4;

    // Beyond this nothing is told apart, and within it every sum below is a decimal.
    private const decimal Greatest = 1e26m;

    private const decimal Least = 1e-12m;

    // What differs by less than this share of itself is drawn at one place.
    private const decimal Resolution = 1e-6m;

    // More digits than a double holds would not keep their order on the way into it.
    private const int ShareDecimals = 12;

    [JsonIgnore]
    public decimal Last => First + (Steps * Step);

    [JsonIgnore]
    public IEnumerable<decimal> Ticks => Enumerable.Range(0, Steps + 1).Select(i => First + (i * Step));

    /// <summary>How many decimals the ticks need.</summary>
    [JsonIgnore]
    public int Decimals => Formats.DecimalsOf(Step);

    /// <summary>Shows all the values. Where none of them is below zero, the axis is not either.</summary>
    /// <param name="values">At least one.</param>
    public static PictureAxis Of(IReadOnlyCollection<decimal> values)
    {
        var (least, greatest) = (Limited(values.Min()), Limited(values.Max()));
        var size = Math.Max(Math.Abs(least), Math.Abs(greatest));
        var span = greatest - least;
        var room = span > size * Resolution ? span * Room : size > 0 ? size / 10 : 1;
        var step = RoundStep((span + (2 * room)) / StepsAtLeast);
        var first = Math.Floor((least - room) / step) * step;
        var last = Math.Ceiling((greatest + room) / step) * step;
        first = least >= 0 && (first < 0 || first == step) ? 0 : first;
        return new(first, step, (int)((last - first) / step));
    }

    /// <summary>0 at the first tick, 1 at the last; nothing lies outside.</summary>
    public double Share(decimal value) => (double)Math.Round(Math.Clamp((Limited(value) - First) / (Last - First), 0, 1), ShareDecimals);

    private static decimal Limited(decimal value) => Math.Clamp(value, -Greatest, Greatest);

    private static decimal RoundStep(decimal least)
    {
        var power = Least;
        while (power * 5 < least)
        {
            power *= 10;
        }

        return power >= least ? power : 2 * power >= least ? 2 * power : 5 * power;
    }
}
