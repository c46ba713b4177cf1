namespace Claims.Pdf;

/// <summary>One line: the atoms from <paramref name="Start"/> to before <paramref name="End"/>, with a hyphen or the space at which it ended.</summary>
internal sealed record Line(IReadOnlyList<Atom> Atoms, int Start, int End, double Width)
{
    public bool Hyphen { get; init; }

    /// <summary>The space that the line's end swallowed; it is written, so that the text stays whole, but takes no room.</summary>
    public Atom? Space { get; init; }

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
