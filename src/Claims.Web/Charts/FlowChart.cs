using Claims.Pdf;
using Microsoft.AspNetCore.Html;

namespace Claims.Web.Charts;

/// <summary>Two counts for each step of time, side by side: the first hollow, the second solid, both from zero.</summary>
/// <param name="Name">Of the step, below its pair.</param>
public sealed record FlowStep(string Name, int First, int Second);

/// <summary>Draws pairs of columns as SVG; the words it is given say the same, and a table behind it says all of it.</summary>
public static class FlowChart
{
    private const double Width = 304;
    private const double Ground = 76.5;
    private const double Tallest = 72;
    private const double Column = 13;
    private const double Gap = 1;

    /// <param name="steps">Oldest first.</param>
    /// <param name="alternative">What it shows, in words.</param>
    public static IHtmlContent Of(IReadOnlyList<FlowStep> steps, string alternative)
    {
        var most = Math.Max(1, steps.Max(step => Math.Max(step.First, step.Second)));
        var room = Width / steps.Count;
        return SvgDrawing.Of(new(Width, Ground + 18, [new Stroke(0, Ground, Width, Ground, 1, PictureLayout.Ink), .. steps.SelectMany((step, i) => Pair(step, (i + 0.5) * room, most))]), alternative, "flow");
    }

    private static IEnumerable<Shape> Pair(FlowStep step, double middle, int most)
    {
        yield return Placed(middle - Column - (Gap / 2), step.First, most) with { Outline = PictureLayout.Ink, OutlineWidth = 1 };
        yield return Placed(middle + (Gap / 2), step.Second, most) with { Fill = PictureLayout.Found };
        yield return new Label(middle, Ground + 14.5, step.Name, new(FontFamily.Sans, 11, 14) { Alignment = TextAlignment.Center, Color = PictureLayout.Quiet });
    }

    private static Box Placed(double x, int count, int most)
    {
        var height = Math.Round(count * Tallest / most, 1);
        return new(x, Ground - height, Column, height);
    }
}
