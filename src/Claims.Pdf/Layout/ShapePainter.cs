using System.Globalization;
using System.Text;

namespace Claims.Pdf;

/// <summary>Paints the shapes of a drawing; the caller has opened the marked content.</summary>
internal static class ShapePainter
{
    public static void Paint(Canvas canvas, Drawing drawing, double x, double y)
    {
        foreach (var shape in drawing.Shapes)
        {
            Paint(canvas, shape, x, y);
        }
    }

    private static void Paint(Canvas canvas, Shape shape, double x, double y)
    {
        switch (shape)
        {
            case Stroke line:
                canvas.Line(x + line.X1, y + line.Y1, x + line.X2, y + line.Y2, line.Width, line.Color);
                break;
            case Box box:
                canvas.Rectangle(x + box.X, y + box.Y, box.Width, box.Height, box.Fill, box.Outline, box.OutlineWidth);
                break;
            case Polygon polygon:
                canvas.Path(Path(canvas, polygon.Points, x, y) + "h", polygon.Fill, polygon.Outline, polygon.OutlineWidth);
                break;
            case Disc disc:
                canvas.Path(Sector(canvas, disc, x, y), disc.Fill, disc.Outline, disc.OutlineWidth);
                break;
            case Label label:
                PaintLabel(canvas, label, x, y);
                break;
        }
    }

    private static string Path(Canvas canvas, IReadOnlyList<Point> points, double x, double y)
    {
        var path = new StringBuilder();
        for (var i = 0; i < points.Count; i++)
        {
            path.Append(canvas.Place(x + points[i].X, y + points[i].Y)).Append(i == 0 ? " m " : " l ");
        }

        return path.ToString();
    }

    /// <summary>Quarter arcs as Bézier curves, clockwise from the top.</summary>
    private static string Sector(Canvas canvas, Disc disc, double x, double y)
    {
        var (cx, cy, whole) = (x + disc.X, y + disc.Y, disc.Share >= 1);
        var path = new StringBuilder();
        path.Append(whole ? "" : canvas.Place(cx, cy) + " m ");
        path.Append(On(0)).Append(whole ? " m " : " l ");
        var arcs = Math.Max(1, (int)Math.Ceiling(disc.Share * 4));
        var step = 2 * Math.PI * Math.Min(1, disc.Share) / arcs;
        var handle = 4.0 / 3 * Math.Tan(step / 4) * disc.Radius;
        for (var i = 0; i < arcs; i++)
        {
            var (a, b) = (i * step, (i + 1) * step);
            path.Append(CultureInfo.InvariantCulture, $"{Off(a, handle)} {Off(b, -handle)} {On(b)} c ");
        }

        return path.Append('h').ToString();

        string On(double angle) => canvas.Place(cx + (disc.Radius * Math.Sin(angle)), cy - (disc.Radius * Math.Cos(angle)));
        string Off(double angle, double along) => canvas.Place(
            cx + (disc.Radius * Math.Sin(angle)) + (along * Math.Cos(angle)),
            cy - (disc.Radius * Math.Cos(angle)) + (along * Math.Sin(angle)));
    }

    private static void PaintLabel(Canvas canvas, Label label, double x, double y)
    {
        var line = PlainText.Line(label.Text, label.Style);
        var shift = label.Style.Alignment switch
        {
            TextAlignment.Right => line.Width,
            TextAlignment.Center => line.Width / 2,
            _ => 0,
        };
        LineMark.PaintText(canvas, [.. line.Atoms], x + label.X - shift, y + label.Y);
    }
}
