namespace Claims.Pdf;

/// <summary>One line: the atoms from <paramref name="Start"/> to before <paramref name="End"/>, with a hyphen or the space at which it ended.</summary>
internal sealed record Line(IReadOnlyList<Atom> Atoms, int Start, int End, double Width)
{
    /// <summary>In em; wider spaces tear holes into the page.</summary>
    private const double WidestStretch = 0.4;

    public bool Hyphen { get; init; }

    /// <summary>The space that the line's end swallowed; it is written, so that the text stays whole, but takes no room.</summary>
    public Atom? Space { get; init; }

    /// <summary>Points by which each space within the line is stretched.</summary>
    public double Stretch { get; init; }

    /// <summary>The line stretched to a measure, if it has spaces and they do not gape.</summary>
    public Line Justified(double measure)
    {
        var spaces = 0;
        for (var i = Start; i < End; i++)
        {
            spaces += IsSpace(Atoms[i]) ? 1 : 0;
        }

        var stretch = spaces == 0 ? 0 : (measure - Width) / spaces;
        return stretch > 0 && stretch <= WidestStretch * Atoms[Start].Style.Size ? this with { Stretch = stretch, Width = measure } : this;
    }

    public static bool IsSpace(Atom atom) => atom.Text is " " or "\u00A0";

    public static double Measure(IReadOnlyList<Atom> atoms, int start, int end)
    {
        var width = 0.0;
        for (var i = start; i < end; i++)
        {
            width += atoms[i].Width + (i + 1 < end ? atoms[i].Kern : 0);
        }

        return width;
    }

    public static double HyphenWidth(Atom after)
    {
        var face = FaceLibrary.Of(after.Style);
        return face.Advance(face.Glyph('-')) * after.Style.Size / 1000;
    }
}
