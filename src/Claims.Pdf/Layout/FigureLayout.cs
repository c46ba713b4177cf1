namespace Claims.Pdf;

/// <summary>Figures and chips: one slice each.</summary>
internal static class FigureLayout
{
    public static Slice Lay(Figure figure, double x, StructureElement? parent)
    {
        var element = parent?.Add("Figure");
        element?.Alternative = figure.Alternative;
        var slice = new Slice(figure.Drawing.Height);
        slice.Add(new FigureMark(figure.Drawing, element), x, 0);
        return slice;
    }

    public static Slice Lay(Chip chip, double x, StructureElement? parent)
    {
        var slice = new Slice(chip.Height - chip.Lift) { Baseline = Baseline(chip) - chip.Lift };
        slice.Add(new ChipMark(chip, parent?.Add("P")), x, -chip.Lift);
        return slice;
    }

    public static double Baseline(Chip chip) => (chip.Height / 2) + (0.33 * chip.Style.Size);
}

internal sealed class FigureMark(Drawing drawing, StructureElement? element) : IMark
{
    public void Paint(Canvas canvas, double x, double y)
    {
        string[] box = [.. new[] { x, canvas.Flip(y + drawing.Height), x + drawing.Width, canvas.Flip(y) }.Select(Syntax.Number)];
        element?.Attributes = $"<</O/Layout/Placement/Block/BBox{Syntax.Array(box)}>>";
        canvas.Begin(element);
        ShapePainter.Paint(canvas, drawing, x, y);
        canvas.End();
    }
}

internal sealed class ChipMark(Chip chip, StructureElement? element) : IMark
{
    public void Paint(Canvas canvas, double x, double y)
    {
        canvas.BeginArtifact();
        canvas.Rectangle(x, y, chip.Width, chip.Height, chip.Ground, chip.Border, 0.5);
        ShapePainter.Paint(canvas, chip.Mark, x + chip.MarkX - (chip.Mark.Width / 2), y + ((chip.Height - chip.Mark.Height) / 2));
        canvas.End();
        var style = PlainText.Shrunk(chip.Label, chip.Style, chip.Width - chip.TextX - 3);
        var line = PlainText.Fitted(chip.Label, style, chip.Width - chip.TextX - 3);
        new LineMark(line, element).Paint(canvas, x + chip.TextX, y + FigureLayout.Baseline(chip));
    }
}
