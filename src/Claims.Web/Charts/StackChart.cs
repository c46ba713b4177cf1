using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Claims.Web.Charts;

/// <summary>One column: its parts stand on each other, the first at the bottom.</summary>
/// <param name="Name">Of the step, below it.</param>
public sealed record StackStep(string Name, IReadOnlyList<StackPart> Parts);

/// <param name="Tone">A colour token of the rating scale.</param>
public sealed record StackPart(string Tone, int Count);

/// <summary>Draws columns of parts as SVG, parted by gaps and not by colour alone; the words it is given say what it shows, and a table behind it says all of it.</summary>
public static class StackChart
{
    private const decimal Width = 304;
    private const decimal Ground = 76.5m;
    private const decimal Tallest = 72;
    private const decimal Gap = 1;
    private const decimal Widest = 20;

    /// <param name="steps">Oldest first, and at least one.</param>
    /// <param name="alternative">What it shows, in words.</param>
    public static IHtmlContent Of(IReadOnlyList<StackStep> steps, string alternative)
    {
        var most = Math.Max(1, steps.Max(step => step.Parts.Sum(part => part.Count)));
        var room = Width / steps.Count;
        var svg = Markup.Element("svg", "flow", [Markup.Element("title", null, alternative), Ruled(), .. steps.SelectMany((step, i) => Column(step, (i + 0.5m) * room, room, most))]);
        svg.Attributes["viewBox"] = $"0 0 {Text(Width)} {Text(Ground + 18)}";
        svg.Attributes["role"] = "img";
        return svg;
    }

    private static IEnumerable<TagBuilder> Column(StackStep step, decimal middle, decimal room, int most)
    {
        var (wide, top) = (Math.Min(Widest, room - 4), Ground);
        foreach (var part in step.Parts.Where(part => part.Count > 0))
        {
            var height = part.Count * Tallest / most;
            top -= height;
            var box = Shape("rect", part.Tone, ("x", middle - (wide / 2)), ("y", top), ("width", wide), ("height", Math.Max(0.5m, height - Gap)));
            box.Attributes["fill"] = "currentColor";
            yield return box;
        }

        var name = Shape("text", "quiet", ("x", middle), ("y", Ground + 14.5m), ("font-size", 11));
        name.Attributes["fill"] = "currentColor";
        name.Attributes["text-anchor"] = "middle";
        name.InnerHtml.Append(step.Name);
        yield return name;
    }

    private static TagBuilder Ruled()
    {
        var line = Shape("line", "ink", ("x1", 0), ("y1", Ground), ("x2", Width), ("y2", Ground));
        line.Attributes["stroke"] = "currentColor";
        return line;
    }

    private static TagBuilder Shape(string name, string css, params ReadOnlySpan<(string Name, decimal Value)> lengths)
    {
        var element = Markup.Element(name, css);
        foreach (var (attribute, value) in lengths)
        {
            element.Attributes[attribute] = Text(value);
        }

        return element;
    }

    private static string Text(decimal value) => Math.Round(value, 2).ToString(CultureInfo.InvariantCulture);
}
