namespace Claims.Pdf;

/// <summary>Figures and chips: one slice each.</summary>
internal static class FigureLayout
{
    private const double ChipPadding = 3;

    public static Slice Lay(Figure figure, double x, StructureElement? parent)
    {
        var element = Described(figure.Alternative, parent);
        var slice = new Slice(figure.Drawing.Height);
        slice.Add(new FigureMark(figure.Drawing, element), x, 0);
        return slice;
    }

    /// <summary>What says nothing is decoration, which has no place in the structure.</summary>
    private static StructureElement? Described(string alternative, StructureElement? parent)
    {
        var element = string.IsNullOrWhiteSpace(alternative) ? null : parent?.Add("Figure");
        element?.Alternative = alternative;
        return element;
    }

    public static Slice Lay(LayoutContext context, Image image, double x, StructureElement? parent)
    {
        var number = context.Pictures.Number(image);
        var picture = context.Pictures.Pictures[number];
        var tallest = context.Page.Bottom - Math.Max(context.Page.Top, context.Page.FirstTop);
        var width = Math.Min(image.Width, tallest / picture.Ratio);
        var element = Described(image.Alternative, parent);
        var slice = new Slice(width * picture.Ratio);
        slice.Add(new PictureMark(number, picture.Orientation, width, slice.Height, element), x, 0);
        return slice;
    }

    /// <summary>A label that is too long for its chip takes more lines, and the chip grows.</summary>
    public static Slice Lay(LayoutContext context, Chip chip, double x, StructureElement? parent)
    {
        var measure = chip.Width - chip.TextX - ChipPadding;
        var lines = LineBreaker.Break(TextFlow.Of(context, chip.Style, [chip.Label]), measure, measure, chip.Style);
        var leading = 1.15 * chip.Style.Size;
        var height = chip.Height + (leading * (lines.Count - 1));
        var baseline = (chip.Height / 2) + (0.33 * chip.Style.Size);
        var slice = new Slice(height) { Baseline = baseline };
        slice.Add(new ChipMark(chip, height), x, 0);
        var element = parent?.Add("P");
        for (var i = 0; i < lines.Count; i++)
        {
            slice.Add(new LineMark(lines[i], element), x + chip.TextX, baseline + (leading * i));
        }

        return slice;
    }
}

internal sealed class FigureMark(Drawing drawing, StructureElement? element) : IMark
{
    public void Paint(Canvas canvas, double x, double y)
    {
        element?.Attributes = Place(canvas, x, y, drawing.Width, drawing.Height);
        canvas.Begin(element);
        ShapePainter.Paint(canvas, drawing, x, y);
        canvas.End();
    }

    /// <summary>Where a figure stands (ISO 32000-1, table 344).</summary>
    public static string Place(Canvas canvas, double x, double y, double width, double height)
    {
        string[] box = [.. new[] { x, canvas.Flip(y + height), x + width, canvas.Flip(y) }.Select(Syntax.Number)];
        return $"<</O/Layout/Placement/Block/BBox{Syntax.Array(box)}>>";
    }
}

internal sealed class PictureMark(int number, int orientation, double width, double height, StructureElement? element) : IMark
{
    public void Paint(Canvas canvas, double x, double y)
    {
        element?.Attributes = FigureMark.Place(canvas, x, y, width, height);
        canvas.Begin(element);
        canvas.Picture(number, orientation, x, y, width, height);
        canvas.End();
    }
}

/// <summary>The ground, border and mark of a chip; its label is text of its own.</summary>
internal sealed class ChipMark(Chip chip, double height) : IMark
{
    public void Paint(Canvas canvas, double x, double y)
    {
        canvas.BeginArtifact();
        canvas.Rectangle(x, y, chip.Width, height, chip.Ground, chip.Border, 0.5);
        ShapePainter.Paint(canvas, chip.Mark, x + chip.MarkX - (chip.Mark.Width / 2), y + ((chip.Height - chip.Mark.Height) / 2));
        canvas.End();
    }
}
