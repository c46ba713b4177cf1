using System.Globalization;
using System.Text;

namespace Claims.Pdf;

/// <summary>Paints one page; x and y in points from its upper left corner. Everything painted is either marked content or an artifact.</summary>
internal sealed class Canvas(PageContent page, FontTable fonts, double height)
{
    private readonly StringBuilder operators = page.Operators;
    private Color? fill;
    private Color? stroke;
    private string font = "";

    public PageContent Page => page;

    /// <summary>Opens an artifact; end with <see cref="End"/>.</summary>
    public void BeginArtifact(string? kind = null) =>
        operators.Append(kind is null ? "/Artifact BMC\n" : "/Artifact <</Type/Pagination/Subtype/" + kind + ">> BDC\n");

    /// <summary>Opens marked content of an element, or an artifact for null; end with <see cref="End"/>.</summary>
    public void Begin(StructureElement? element, string? actualText = null)
    {
        if (element is null)
        {
            BeginArtifact();
            return;
        }

        var content = new MarkedContent(page.Index, page.Elements.Count);
        page.Elements.Add(element);
        element.Add(content);
        var replacement = actualText is null ? "" : "/ActualText " + Syntax.Text(actualText);
        var tag = actualText is null ? element.Type : "Span";
        operators.Append(CultureInfo.InvariantCulture, $"/{tag} <</MCID {Syntax.Number(content.Mcid)}{replacement}>> BDC\n");
    }

    public void End() => operators.Append("EMC\n");

    /// <summary>Shows glyphs of one face, size and colour.</summary>
    public void Text(IReadOnlyList<Glyph> glyphs, Face face, double size, Color color, double x, double baseline)
    {
        var (index, subset) = fonts.Of(face);
        page.Fonts.Add(index);
        SetFill(color);
        operators.Append("BT ");
        var setting = $"/F{Syntax.Number(index)} {Syntax.Number(size)} Tf ";
        if (font != setting)
        {
            operators.Append(font = setting);
        }

        operators.Append(CultureInfo.InvariantCulture, $"{Syntax.Number(x)} {Syntax.Number(height - baseline)} Td [<");
        foreach (var glyph in glyphs)
        {
            operators.Append(CultureInfo.InvariantCulture, $"{subset.Number(glyph.Index, glyph.Text, glyph.Advance):X4}");
            if (Math.Abs(glyph.Kern) > 0.0005)
            {
                operators.Append("> ").Append(Syntax.Number(-glyph.Kern * 1000 / size)).Append(" <");
            }
        }

        operators.Append(">] TJ ET\n");
    }

    public void Line(double x1, double y1, double x2, double y2, double width, Color color)
    {
        SetStroke(color, width);
        operators.Append(CultureInfo.InvariantCulture, $"{Place(x1, y1)} m {Place(x2, y2)} l S\n");
    }

    public void Rectangle(double x, double y, double width, double tall, Color? ground, Color? outline, double outlineWidth)
    {
        if (ground is { } color)
        {
            SetFill(color);
            operators.Append(CultureInfo.InvariantCulture, $"{Place(x, y + tall)} {Syntax.Number(width)} {Syntax.Number(tall)} re f\n");
        }

        if (outline is { } edge)
        {
            SetStroke(edge, outlineWidth);
            var half = outlineWidth / 2;
            operators.Append(CultureInfo.InvariantCulture, $"{Place(x + half, y + tall - half)} {Syntax.Number(width - outlineWidth)} {Syntax.Number(tall - outlineWidth)} re S\n");
        }
    }

    /// <summary>Fills and outlines a path given in PDF syntax with coordinates of this canvas already turned.</summary>
    public void Path(string path, Color? ground, Color? outline, double outlineWidth)
    {
        if (ground is { } color)
        {
            SetFill(color);
        }

        if (outline is { } edge)
        {
            SetStroke(edge, outlineWidth);
        }

        operators.Append(path).Append((ground, outline) switch
        {
            (not null, not null) => " B\n",
            (not null, null) => " f\n",
            _ => " S\n",
        });
    }

    /// <summary>Paints a picture of the table upright into a rectangle.</summary>
    public void Picture(int number, int orientation, double x, double y, double width, double tall)
    {
        page.Pictures.Add(number);
        operators.Append(CultureInfo.InvariantCulture, $"q {string.Join(' ', Orientation.Matrix(orientation, x, Flip(y + tall), width, tall).Select(Syntax.Number))} cm /I{Syntax.Number(number)} Do Q\n");
    }

    /// <summary>A point as PDF syntax, y upwards.</summary>
    public string Place(double x, double y) => $"{Syntax.Number(x)} {Syntax.Number(height - y)}";

    public LinkAnnotation AddLink(StructureElement element, string target, string description)
    {
        var link = new LinkAnnotation(element, target, description);
        page.Links.Add(link);
        element.Add(new AnnotationReference(link, page.Index));
        return link;
    }

    public double Flip(double y) => height - y;

    private void SetFill(Color color)
    {
        if (fill != color)
        {
            operators.Append(Components(color)).Append(" rg\n");
            fill = color;
        }
    }

    private void SetStroke(Color color, double width)
    {
        if (stroke != color)
        {
            operators.Append(Components(color)).Append(" RG\n");
            stroke = color;
        }

        operators.Append(Syntax.Number(width)).Append(" w\n");
    }

    private static string Components(Color color) =>
        $"{Syntax.Number(color.Red / 255.0)} {Syntax.Number(color.Green / 255.0)} {Syntax.Number(color.Blue / 255.0)}";
}

/// <summary>A glyph to show: its number in the face, the text it stands for, its advance in 1/1000 em, kerning after it in points.</summary>
internal readonly record struct Glyph(int Index, string Text, double Advance, double Kern);
