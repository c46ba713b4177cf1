namespace Claims.Pdf;

/// <summary>A slice at its place on a page, in points from the top of the type area.</summary>
internal readonly record struct PlacedSlice(Slice Slice, double Y);

/// <summary>A page: its slices from the top down, the lines of its footnotes, its running head.</summary>
internal sealed class PageLayout(string? runningHead)
{
    public string? RunningHead => runningHead;

    public PageNumbering? Numbering { get; set; }

    public List<PlacedSlice> Slices { get; } = [];

    public List<Slice> Notes { get; } = [];

    /// <summary>Height of the type area of a page, counted from 0.</summary>
    public static double Room(PageSetup setup, int page) => setup.Bottom - Top(setup, page);

    public static double Top(PageSetup setup, int page) => page == 0 ? setup.FirstTop : setup.Top;

    /// <summary>The footnotes, the last line at the foot of the type area.</summary>
    public IEnumerable<PlacedSlice> PlacedNotes(PageSetup setup, int page)
    {
        var y = Room(setup, page) - Notes.Sum(line => line.Height);
        foreach (var line in Notes)
        {
            yield return new(line, y);
            y += line.Height;
        }
    }
}
