using System.Text.Encodings.Web;
using System.Xml.Linq;
using Claims.Pdf;
using Claims.Web.Calculations;

namespace Claims.Tests.Web.Calculations;

public sealed class SvgDrawingTests
{
    [Fact]
    public void A_drawing_is_a_picture_with_words_of_its_own_and_without_a_style()
    {
        var svg = Write(
            new Stroke(0, 1, 2.5, 1, 0.5, PictureLayout.Ink),
            new Box(1, 2, 3, 4) { Fill = PictureLayout.Band, Outline = PictureLayout.Edge },
            new Polygon(new(0, 0), new(1, 1), new(0, 2)) { Fill = PictureLayout.Ground, Outline = PictureLayout.Ink },
            new Disc(5, 6, 3) { Fill = PictureLayout.Found });

        Assert.Equal(("0 0 100 50", "img", "wide", "Was zu sehen ist"), (Of(svg, "viewBox"), Of(svg, "role"), Of(svg, "class"), svg.Element("title")!.Value));
        Assert.Equal(["line", "rect", "rect", "polygon", "polygon", "circle"], svg.Elements().Skip(1).Select(element => element.Name.LocalName));
        Assert.Equal(["ink", "allowed", "edge", "ground", "ink", "solid"], svg.Elements().Skip(1).Select(element => Of(element, "class")));
        Assert.Equal(["none", "currentColor", "none", "currentColor", "none", "currentColor"], svg.Elements().Skip(1).Select(element => Of(element, "fill")));
        Assert.DoesNotContain(svg.DescendantsAndSelf().Attributes(), attribute => attribute.Name == "style");
    }

    [Fact]
    public void A_label_is_encoded_and_stands_by_its_alignment()
    {
        var style = PictureLayout.Wide.Name with { Alignment = TextAlignment.Right };

        var text = Write(new Label(7, 8, "<b> & „mehr“", style)).Elements().Last();

        Assert.Equal(("<b> & „mehr“", "end", "600", "7", "13"), (text.Value, Of(text, "text-anchor"), Of(text, "font-weight"), Of(text, "x"), Of(text, "font-size")));
    }

    [Fact]
    public void A_sector_of_a_circle_has_no_svg() => Assert.Throws<NotSupportedException>(() => Write(new Disc(1, 1, 1) { Share = 0.5 }));

    private static XElement Write(params IReadOnlyList<Shape> shapes)
    {
        using var writer = new StringWriter();
        SvgDrawing.Of(new(100, 50, shapes), "Was zu sehen ist", "wide").WriteTo(writer, HtmlEncoder.Default);
        return XElement.Parse(writer.ToString());
    }

    private static string? Of(XElement element, string attribute) => element.Attribute(attribute)?.Value;
}
