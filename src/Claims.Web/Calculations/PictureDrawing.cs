using Claims.Pdf;

namespace Claims.Web.Calculations;

/// <summary>
/// The one geometry of the picture, for pages and for print: claimed is hollow, found is solid, allowed is a band. Names and values have columns of their own beside the plot, or lines of
/// their own above it where there is no room beside, so that no value can make two of them meet.
/// </summary>
internal sealed class PictureDrawing
{
    private const double LeastPlot = 0.36;

    private readonly CalculationPicture picture;
    private readonly PictureLayout layout;
    private readonly List<Shape> shapes = [];
    private readonly double unit;
    private double left;
    private double right;
    private double top;
    private bool beside;

    private PictureDrawing(CalculationPicture picture, PictureLayout layout) => (this.picture, this.layout, unit) = (picture, layout, layout.Size);

    public static Drawing Of(CalculationPicture picture, PictureLayout layout) => new PictureDrawing(picture, layout).Draw();

    private PictureRow[] Rows => [picture.Claimed, picture.Found, picture.Allowed];

    private double Radius => unit * 0.4;

    private double ClaimedLane => top + (1.1 * unit);

    private double FoundLane => top + (3.1 * unit);

    private double Axis => top + ((beside ? 6.1 : 4.2) * unit);

    private Drawing Draw()
    {
        Arrange();
        DrawBand();
        DrawAxis();
        DrawFound();
        DrawClaimed();
        return new(layout.Width, DrawScale(Axis + (1.5 * unit)) + (0.4 * unit), shapes);
    }

    private void Arrange()
    {
        var values = Rows.Max(row => layout.WidthOf(row.Text));
        (left, right) = (layout.Names, layout.Width - values - unit);
        beside = layout.Names > 0 && right - left >= LeastPlot * layout.Width;
        if (beside)
        {
            LabelBeside();
        }
        else
        {
            (left, right) = (0, layout.Width);
            LabelAbove();
        }
    }

    private void LabelBeside()
    {
        var baselines = new[] { ClaimedLane, FoundLane, top + (5.1 * unit) }.Select(middle => middle + (0.35 * unit));
        foreach (var (row, baseline) in Rows.Zip(baselines))
        {
            shapes.Add(new Label(0, baseline, layout.Fitted(row.Name, layout.Names - unit), layout.Name));
            shapes.Add(new Label(layout.Width, baseline, row.Text, layout.Value));
        }
    }

    private void LabelAbove()
    {
        Action<double>[] keys = [y => Hollow(Radius, y), y => Solid(Radius, y), y => shapes.Add(new Box(0, y - Radius, 2 * Radius, 2 * Radius) { Fill = PictureLayout.Band, Outline = PictureLayout.Edge })];
        var indent = 1.4 * unit;
        foreach (var (row, key) in Rows.Zip(keys))
        {
            top += 1.5 * unit;
            key(top - (0.35 * unit));
            shapes.Add(new Label(indent, top, layout.Fitted(row.Name, layout.Width - indent), layout.Name));
            top += layout.WidthOf(row.Name) + layout.WidthOf(row.Text) + indent + unit > layout.Width ? 1.4 * unit : 0;
            shapes.Add(new Label(layout.Width, top, layout.Fitted(row.Text, layout.Width), layout.Value));
        }

        top += unit;
    }

    private void DrawBand()
    {
        var (from, to) = (picture.Allowed.From is { } low ? X(low) : left, picture.Allowed.To is { } high ? X(high) : right);
        shapes.Add(new Box(from, top, Math.Max(to - from, 0.5), Axis - top) { Fill = PictureLayout.Band });
        foreach (var edge in new[] { picture.Allowed.From, picture.Allowed.To }.OfType<decimal>())
        {
            shapes.Add(new Stroke(X(edge), top, X(edge), Axis, 0.5, PictureLayout.Edge));
        }
    }

    private void DrawAxis()
    {
        shapes.Add(new Stroke(left, Axis, right, Axis, 0.5, PictureLayout.Ink));
        shapes.AddRange(picture.Axis.Ticks.Select(tick => new Stroke(X(tick), Axis, X(tick), Axis + Radius, 0.5, PictureLayout.Ink)));
    }

    private void DrawFound()
    {
        var (from, x) = (X(picture.Found.From!.Value), X(picture.Found.To!.Value));
        shapes.Add(new Stroke(from, FoundLane, x, FoundLane, unit * 0.24, layout.Accent));
        Solid(x, FoundLane);
    }

    private void DrawClaimed()
    {
        double[] ends = [X(picture.Claimed.From!.Value), X(picture.Claimed.To!.Value)];
        shapes.Add(new Stroke(ends[0], ClaimedLane, ends[1], ClaimedLane, 1, PictureLayout.Ink));
        foreach (var x in ends.Distinct())
        {
            shapes.Add(new Stroke(x, ClaimedLane, x, Axis, 0.5, PictureLayout.Ink));
            Hollow(x, ClaimedLane);
        }
    }

    /// <summary>Labels of the ticks and the name of the axis; answers the lowest baseline.</summary>
    private double DrawScale(double baseline)
    {
        var ticks = picture.Axis.Ticks.Zip(picture.Ticks).ToList();
        var widest = picture.Ticks.Max(layout.WidthOf);
        // The first label begins at the plot's edge and the next lies under the middle of its tick.
        var all = (1.5 * widest) + (0.2 * unit) <= X(ticks[1].First) - X(ticks[0].First);
        var lower = all || (2 * widest) + unit <= right - left ? baseline : baseline + (1.3 * unit);
        foreach (var (i, (value, text)) in ticks.Index().Where(tick => all || tick.Index == 0 || tick.Index == ticks.Count - 1))
        {
            var alignment = i == 0 ? TextAlignment.Left : i == ticks.Count - 1 ? TextAlignment.Right : TextAlignment.Center;
            var x = i == 0 ? left : i == ticks.Count - 1 ? right : X(value);
            shapes.Add(new Label(x, i == 0 ? baseline : lower, text, layout.Tick with { Alignment = alignment }));
        }

        var fits = beside && layout.WidthOf(picture.AxisName) <= layout.Names - (unit / 2);
        lower += fits ? 0 : 1.4 * unit;
        shapes.Add(new Label(0, fits ? baseline : lower, layout.Fitted(picture.AxisName, layout.Width), layout.Unit));
        return lower;
    }

    private void Hollow(double x, double y) => shapes.Add(
        new Polygon(new(x, y - Radius), new(x + Radius, y), new(x, y + Radius), new(x - Radius, y)) { Fill = PictureLayout.Ground, Outline = PictureLayout.Ink });

    private void Solid(double x, double y) => shapes.Add(new Disc(x, y, Radius) { Fill = layout.Accent });

    // A mark at the very end of the axis still lies within the picture.
    private double X(decimal value) => left + Radius + (picture.Axis.Share(value) * (right - left - (2 * Radius)));
}
