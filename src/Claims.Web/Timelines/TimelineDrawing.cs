using System.Globalization;
using Claims.Pdf;

namespace Claims.Web.Timelines;

/// <summary>
/// The one geometry of a time line, for pages and for print. What is known to the month or the year is a bar over all of it, a known day is a disc. Names stand flush with their marks, placed from
/// right to left in the lowest row that is free, with a line down to the mark from the second row on.
/// </summary>
internal sealed class TimelineDrawing
{
    private const double LeastBar = 2;

    /// <summary>From a line to the name beside it.</summary>
    private const double Beside = 2;

    private readonly Timeline timeline;
    private readonly PictureLayout layout;
    private readonly TimelineScale scale;
    private readonly double unit;
    private readonly List<Name> names = [];

    private TimelineDrawing(Timeline timeline, PictureLayout layout) =>
        (this.timeline, this.layout, scale, unit) = (timeline, layout, TimelineScale.Of(timeline.Entries), layout.Size);

    public static Drawing Of(Timeline timeline, PictureLayout layout) => new TimelineDrawing(timeline, layout).Draw();

    private double Pitch => 1.24 * unit;

    private double Bar => 0.41 * unit;

    private double Radius => 0.36 * unit;

    private double Axis => (Pitch * names.Max(name => name.Row + 1)) + (1.1 * unit);

    private Drawing Draw()
    {
        PlaceNames();
        Shape[] shapes = [.. Leaders(), .. Labels(), .. Years(), .. Marks()];
        return new(layout.Width, Axis + (1.9 * unit), shapes);
    }

    private void PlaceNames()
    {
        foreach (var (entry, from, to) in timeline.Entries.Select(entry => (entry, From: From(entry), To: To(entry))).OrderByDescending(mark => mark.From).ThenByDescending(mark => mark.To))
        {
            var text = layout.Fitted(entry.Name, layout.Width - Beside);
            var width = layout.WidthOf(text) + Beside;
            var turned = from + width > layout.Width;
            var left = turned ? Math.Max(0, Math.Min(to, layout.Width) - width) : from;
            var row = Enumerable.Range(0, names.Count + 1).First(free => names.TrueForAll(other => other.Row != free || left >= other.Right + (0.7 * unit) || other.Left >= left + width + (0.7 * unit)));
            names.Add(new(text, row, left, left + width, turned ? to : from, turned));
        }
    }

    // Under the names, which interrupt them where they have to pass.
    private IEnumerable<Shape> Leaders() => names.Where(name => name.Row > 0).Select(name => new Stroke(name.Mark, Baseline(name.Row) - (0.7 * unit), name.Mark, Axis - Bar, 0.5, PictureLayout.Edge));

    private IEnumerable<Shape> Labels() => names.SelectMany(name => new Shape[]
    {
        new Box(name.Left + 1, Baseline(name.Row) - (0.75 * unit), name.Right - name.Left - 2, unit) { Fill = PictureLayout.Ground },
        name.Turned
            ? new Label(name.Row > 0 ? name.Right - Beside : name.Right, Baseline(name.Row), name.Text, layout.Value)
            : new Label(name.Row > 0 ? name.Left + Beside : name.Left, Baseline(name.Row), name.Text, layout.Value with { Alignment = TextAlignment.Left }),
    });

    private IEnumerable<Shape> Years()
    {
        yield return new Stroke(0, Axis, layout.Width, Axis, 0.5, PictureLayout.Ink);
        var widest = layout.WidthOf(scale.Last.ToString(CultureInfo.InvariantCulture));
        var step = scale.Step(layout.Width, (1.5 * widest) + (0.5 * unit));
        foreach (var year in scale.Labelled(step))
        {
            var x = scale.At(year) * layout.Width;
            yield return new Stroke(x, Axis, x, Axis + Radius, 0.5, PictureLayout.Ink);
            var middle = step == 1 ? x + (layout.Width / scale.Years / 2) : Math.Clamp(x, widest / 2, layout.Width - (widest / 2));
            yield return new Label(middle, Axis + (1.5 * unit), year.ToString(CultureInfo.InvariantCulture), layout.Unit with { Alignment = TextAlignment.Center });
        }
    }

    // The longest first, so that none hides another.
    private IEnumerable<Shape> Marks() => timeline.Entries.OrderByDescending(entry => entry.Last.DayNumber - entry.First.DayNumber).Select(entry => entry.First == entry.Last
        ? (Shape)new Disc(From(entry) + Radius, Axis, Radius) { Fill = ColourOf(entry.Kind) }
        : new Box(From(entry), Axis - Bar, To(entry) - From(entry), Bar) { Fill = ColourOf(entry.Kind) });

    private double Baseline(int row) => Axis - Bar - (0.45 * unit) - (Pitch * row);

    private double From(TimelineEntry entry) => entry.First == entry.Last
        ? Math.Clamp((layout.Width * (scale.Begin(entry.First) + scale.End(entry.Last)) / 2) - Radius, 0, layout.Width - (2 * Radius))
        : Math.Min(layout.Width * scale.Begin(entry.First), layout.Width - LeastBar);

    private double To(TimelineEntry entry) => entry.First == entry.Last
        ? From(entry) + (2 * Radius)
        : Math.Max(layout.Width * scale.End(entry.Last), From(entry) + LeastBar);

    private Color ColourOf(TimelineKind kind) => kind switch
    {
        TimelineKind.Period => PictureLayout.Edge,
        TimelineKind.Evidence => layout.Accent,
        _ => PictureLayout.Ink,
    };

    /// <summary>A name at its place.</summary>
    /// <param name="Row">From 0, the one next to the axis.</param>
    /// <param name="Mark">Where the line to its mark stands.</param>
    /// <param name="Turned">It ends with its mark instead of beginning there.</param>
    private sealed record Name(string Text, int Row, double Left, double Right, double Mark, bool Turned);
}
