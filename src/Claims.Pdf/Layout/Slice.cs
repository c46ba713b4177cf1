namespace Claims.Pdf;

/// <summary>Whether a page may end before a slice.</summary>
internal enum PageBreakRule
{
    Allowed,

    /// <summary>Only if what it keeps with is taller than a page.</summary>
    Avoid,

    Never,
}

/// <summary>Something that is painted at a place on a page.</summary>
internal interface IMark
{
    void Paint(Canvas canvas, double x, double y);
}

/// <summary>A mark with its offset from the left edge of the type area and the top of its slice.</summary>
internal readonly record struct PlacedMark(IMark Mark, double X, double Y);

/// <summary>What is repeated when a page begins before a slice; the inner first, so that the outer can align with it.</summary>
internal sealed record Continuation(Func<Slice, IReadOnlyList<Slice>> Make)
{
    public Continuation? Outer { get; init; }

    public static Continuation? Nest(Continuation? inner, Continuation outer) =>
        inner is null ? outer : inner with { Outer = Nest(inner.Outer, outer) };
}

/// <summary>A stripe of the flow that is never divided.</summary>
internal sealed class Slice(double height)
{
    public double Height { get; set; } = height;

    /// <summary>Points above it, none at the top of a page.</summary>
    public double Space { get; set; }

    /// <summary>Snaps the top to multiples of this; 0 for not.</summary>
    public double Snap { get; set; }

    /// <summary>Moves the top down to this place of the type area.</summary>
    public double? MoveTo { get; set; }

    public PageBreakRule Break { get; set; }

    /// <summary>Distance of the first baseline from the top.</summary>
    public double Baseline { get; set; }

    /// <summary>How far a mark beside the flow reaches below the top; the page must have room for it.</summary>
    public double Reach { get; set; }

    /// <summary>Moves below all that reaches down beside the flow.</summary>
    public bool Clear { get; set; }

    public Continuation? Continuation { get; set; }

    /// <summary>Begins a new page, whose running head says this at the right.</summary>
    public bool StartsPage { get; set; }

    public string? RunningHead { get; set; }

    /// <summary>From its page on, pages are counted anew.</summary>
    public PageNumbering? Numbering { get; set; }

    public List<string> Ids { get; } = [];

    public List<PlacedMark> Marks { get; } = [];

    /// <summary>The footnotes of its text, and the footnotes of those.</summary>
    public IEnumerable<PlacedNote> Notes =>
        Marks.Select(m => m.Mark).OfType<LineMark>().SelectMany(line => line.Notes).SelectMany(note => note.Lines.SelectMany(line => line.Notes).Prepend(note));

    public void Add(IMark mark, double x, double y) => Marks.Add(new(mark, x, y));
}
