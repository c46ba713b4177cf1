using System.Globalization;
using Claims.Pdf;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Claims.Web.Calculations;

/// <summary>Writes a drawing as SVG. A colour of print becomes a class, so that the page's style decides what it is in the light, in the dark and in forced colours.</summary>
public static class SvgDrawing
{
    private static readonly Dictionary<Color, string> Classes = new()
    {
        [PictureLayout.Ink] = "ink",
        [PictureLayout.Quiet] = "quiet",
        [PictureLayout.Edge] = "edge",
        [PictureLayout.Band] = "allowed",
        [PictureLayout.Found] = "solid",
        [PictureLayout.Ground] = "ground",
    };

    /// <param name="drawing">Straight lines, boxes, polygons, whole circles and labels.</param>
    /// <param name="alternative">What it shows, in words.</param>
    /// <param name="css">The class of the picture.</param>
    public static IHtmlContent Of(Drawing drawing, string alternative, string css)
    {
        var svg = Markup.Element("svg", css, [Markup.Element("title", null, alternative), .. drawing.Shapes.SelectMany(Elements)]);
        svg.Attributes["viewBox"] = $"0 0 {Text(drawing.Width)} {Text(drawing.Height)}";
        svg.Attributes["role"] = "img";
        return svg;
    }

    private static IEnumerable<TagBuilder> Elements(Shape shape) => shape switch
    {
        Stroke line => [Stroked(Element("line", ("x1", line.X1), ("y1", line.Y1), ("x2", line.X2), ("y2", line.Y2)), line.Color, line.Width)],
        Box box => Painted(() => Element("rect", ("x", box.X), ("y", box.Y), ("width", box.Width), ("height", box.Height)), box.Fill, box.Outline, box.OutlineWidth),
        Polygon polygon => Painted(() => Polygon(polygon), polygon.Fill, polygon.Outline, polygon.OutlineWidth),
        Disc { Share: 1 } disc => Painted(() => Element("circle", ("cx", disc.X), ("cy", disc.Y), ("r", disc.Radius)), disc.Fill, disc.Outline, disc.OutlineWidth),
        Label label => [Label(label)],
        _ => throw new NotSupportedException($"No SVG is written for {shape}."),
    };

    private static IEnumerable<TagBuilder> Painted(Func<TagBuilder> element, Color? fill, Color? outline, double width)
    {
        if (fill is { } ground)
        {
            yield return Coloured(element(), ground);
        }

        if (outline is { } line)
        {
            yield return Stroked(element(), line, width);
        }
    }

    private static TagBuilder Polygon(Polygon polygon)
    {
        var element = new TagBuilder("polygon");
        element.Attributes["points"] = string.Join(' ', polygon.Points.Select(point => $"{Text(point.X)},{Text(point.Y)}"));
        return element;
    }

    private static TagBuilder Label(Label label)
    {
        var text = Coloured(Element("text", ("x", label.X), ("y", label.Y), ("font-size", label.Style.Size)), label.Style.Color);
        text.InnerHtml.Append(label.Text);
        if (label.Style.Semibold)
        {
            text.Attributes["font-weight"] = "600";
        }

        if (label.Style.Alignment != TextAlignment.Left)
        {
            text.Attributes["text-anchor"] = label.Style.Alignment == TextAlignment.Right ? "end" : "middle";
        }

        return text;
    }

    private static TagBuilder Element(string name, params ReadOnlySpan<(string Name, double Value)> lengths)
    {
        var element = new TagBuilder(name);
        foreach (var (attribute, value) in lengths)
        {
            element.Attributes[attribute] = Text(value);
        }

        return element;
    }

    private static TagBuilder Stroked(TagBuilder element, Color color, double width)
    {
        element.Attributes["fill"] = "none";
        element.Attributes["stroke"] = "currentColor";
        element.Attributes["stroke-width"] = Text(width);
        element.AddCssClass(Classes[color]);
        return element;
    }

    private static TagBuilder Coloured(TagBuilder element, Color color)
    {
        element.Attributes["fill"] = "currentColor";
        element.AddCssClass(Classes[color]);
        return element;
    }

    private static string Text(double value) => Math.Round(value, 2).ToString(CultureInfo.InvariantCulture);
}
