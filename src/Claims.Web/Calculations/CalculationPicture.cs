using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Html;

namespace Claims.Web.Calculations;

/// <summary>What the picture of a calculation shows, in the reader's words: claimed, found, and what the claim's words allow, on one axis in the claimed unit.</summary>
public sealed record CalculationPicture
{
    /// <summary>What is to be seen, as a sentence without full stop.</summary>
    public required string Title { get; init; }

    /// <summary>The whole picture in words.</summary>
    public required string Alternative { get; init; }

    /// <summary>From the claimed value to itself, or to the upper end of a range.</summary>
    public required PictureRow Claimed { get; init; }

    /// <summary>From what found is compared with to what was found.</summary>
    public required PictureRow Found { get; init; }

    /// <summary>From the least to the greatest value with which the claim holds; an end that is missing is open.</summary>
    public required PictureRow Allowed { get; init; }

    public required PictureAxis Axis { get; init; }

    /// <summary>The values of the ticks.</summary>
    public required IReadOnlyList<string> Ticks { get; init; }

    /// <summary>The unit of the axis, and where it begins when that is not zero.</summary>
    public required string AxisName { get; init; }

    /// <summary>For a page with room.</summary>
    [JsonIgnore]
    public IHtmlContent Wide => SvgDrawing.Of(PictureDrawing.Of(this, PictureLayout.Wide), Alternative, "wide");

    /// <summary>For a rail or a telephone.</summary>
    [JsonIgnore]
    public IHtmlContent Narrow => SvgDrawing.Of(PictureDrawing.Of(this, PictureLayout.Narrow), Alternative, "narrow");

    /// <param name="calculation">One that compares.</param>
    public static CalculationPicture Of(Calculation calculation, Texts texts, Formats formats)
    {
        var (claimed, comparison) = (calculation.Claimed, calculation.Comparison!);
        var words = new PictureWords(claimed, comparison, texts, formats);
        var (lower, upper) = Bounds(claimed, comparison);
        var axis = PictureAxis.Of([.. new[] { claimed.Value, claimed.Upper, comparison.Found, lower, upper }.OfType<decimal>()]);
        return new()
        {
            Title = words.Title,
            Alternative = words.Alternative,
            Claimed = new(texts.Of(StepKind.Claimed), words.Claimed, claimed.Value, claimed.Upper ?? claimed.Value),
            Found = new(texts.Of(StepKind.Found), words.Found, comparison.Reference, comparison.Found),
            Allowed = new(texts.Of(StepKind.Bound), words.Allowed, lower, upper),
            Axis = axis,
            Ticks = [.. axis.Ticks.Select(tick => formats.Number(tick, axis.Decimals))],
            AxisName = words.Axis(axis),
        };
    }

    // "Equal" holds for everything that rounds to the claimed value.
    private static (decimal? Lower, decimal? Upper) Bounds(Quantity claimed, Comparison comparison)
    {
        var half = new decimal(5, 0, 0, false, (byte)(claimed.Decimals + 1));
        return claimed.Comparator == Comparator.Equal ? (claimed.Value - half, claimed.Value + half) : (comparison.Lower, comparison.Upper);
    }
}

/// <summary>A row of the picture.</summary>
/// <param name="Name">What it shows.</param>
/// <param name="Text">Its value in words.</param>
/// <param name="From">Where it begins; null at the edge of the picture.</param>
/// <param name="To">Where it ends; null at the edge of the picture.</param>
public sealed record PictureRow(string Name, string Text, decimal? From, decimal? To);
