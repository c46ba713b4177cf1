namespace Claims.Pdf;

/// <summary>Paints a line of text; without an element as an artifact.</summary>
internal sealed class LineMark(Line line, StructureElement? element) : IMark
{
    private static readonly List<PlacedNote> None = [];

    /// <summary>The footnotes to which the line refers.</summary>
    public IReadOnlyList<PlacedNote> Notes { get; } = NotesOf(line);

    /// <summary>x is the line's left edge, y its baseline.</summary>
    public void Paint(Canvas canvas, double x, double y)
    {
        LinkAnnotation? link = null;
        var atoms = Atoms().ToList();
        var lefts = Lefts(atoms, x);
        foreach (var (start, end) in Segments(atoms))
        {
            var segment = atoms[start..end];
            var scope = segment[0].Scope;
            var left = segment[0].Level % 2 == 0 ? lefts[start] : lefts[end - 1];
            PaintSegment(canvas, segment, scope, left, y);
            if (element is not null && scope?.LinkScope is { } target)
            {
                link = Extend(canvas, link, target, segment[0], left, segment.Sum(a => a.Width + a.Kern), y);
            }
        }
    }

    /// <summary>The left edge of each atom; the space that the line's end swallowed stands at the right.</summary>
    private double[] Lefts(List<Atom> atoms, double x)
    {
        var lefts = new double[atoms.Count];
        var inLine = line.Space is null ? atoms.Count : atoms.Count - 1;
        int[]? order = atoms.Exists(atom => atom.Level > 0) ? [.. Bidi.Order(atoms[..inLine]), .. Enumerable.Range(inLine, atoms.Count - inLine)] : null;
        for (var i = 0; i < lefts.Length; i++)
        {
            var at = order?[i] ?? i;
            lefts[at] = x;
            x += atoms[at].Width + atoms[at].Kern;
        }

        return lefts;
    }

    private static List<PlacedNote> NotesOf(Line line)
    {
        List<PlacedNote>? notes = null;
        for (var i = line.Start; i < line.End; i++)
        {
            if (line.Atoms[i].Note is { } note)
            {
                (notes ??= []).Add(note);
            }
        }

        return notes ?? None;
    }

    private void PaintSegment(Canvas canvas, List<Atom> segment, InlineScope? scope, double x, double y)
    {
        if (segment[0].Symbol is { } symbol)
        {
            canvas.BeginArtifact();
            ShapePainter.Paint(canvas, symbol.Drawing, x, y - symbol.Drawing.Height + symbol.Drop);
            canvas.End();
            return;
        }

        canvas.Begin(element is null ? null : scope?.Within(element) ?? element, segment[0].Missing ? segment[0].Text : null);
        PaintText(canvas, segment, x, y);
        canvas.End();
    }

    private LinkAnnotation Extend(Canvas canvas, LinkAnnotation? link, InlineScope scope, Atom first, double x, double width, double y)
    {
        if (link?.Element != scope.Element)
        {
            scope.Within(element!);
            var text = string.Concat(line.Atoms.Where(a => a.Scope?.LinkScope == scope).Select(a => a.Text));
            link = canvas.AddLink(scope.Element, scope.Target!, scope.Description ?? (text.Trim().Length > 0 ? text : scope.Target!));
            (link.Left, link.Right) = (x, x);
            link.Top = canvas.Flip(y - (0.8 * first.Style.Size) - first.Rise);
            link.Bottom = canvas.Flip(y + (0.25 * first.Style.Size) - first.Rise);
        }

        link.Left = Math.Min(link.Left, x);
        link.Right = Math.Max(link.Right, x + width);
        return link;
    }

    /// <summary>A symbol is an artifact; a missing character carries its own replacement text.</summary>
    private static bool StandsAlone(Atom atom) => atom.Symbol is not null || atom.Missing;

    /// <summary>Parts the atoms where scope or direction changes or one stands alone.</summary>
    private static IEnumerable<(int Start, int End)> Segments(List<Atom> atoms)
    {
        var start = 0;
        for (var i = 1; i < atoms.Count; i++)
        {
            var (first, atom) = (atoms[start], atoms[i]);
            if (first.Scope != atom.Scope || first.Level != atom.Level || StandsAlone(first) || StandsAlone(atom))
            {
                yield return (start, i);
                start = i;
            }
        }

        if (atoms.Count > 0)
        {
            yield return (start, atoms.Count);
        }
    }

    /// <summary>The line's atoms, hyphen and swallowed space included.</summary>
    private IEnumerable<Atom> Atoms()
    {
        for (var i = line.Start; i < line.End; i++)
        {
            var atom = line.Atoms[i];
            var kern = (i == line.End - 1 && line.Space is null ? 0 : atom.Kern) + (Line.IsSpace(atom) ? line.Stretch : 0);
            yield return kern == atom.Kern ? atom : atom with { Kern = kern };
        }

        if (line.Hyphen)
        {
            var last = line.Atoms[line.End - 1];
            var face = FaceLibrary.Of(last.Style);
            var glyph = face.Glyph('-');
            yield return last with { Text = "\u00AD", Face = face, Glyph = glyph, Advance = face.Advance(glyph), Width = Line.HyphenWidth(last), Kern = 0 };
        }

        if (line.Space is { } space)
        {
            yield return space with { Kern = 0, Level = 0 };
        }
    }

    /// <summary>Shows atoms of any style in a row; the caller has opened the marked content. What runs from right to left is given in reading order, the first at the right.</summary>
    public static void PaintText(Canvas canvas, IReadOnlyList<Atom> atoms, double x, double y)
    {
        if (atoms.Count > 0 && atoms[0].Level % 2 == 1)
        {
            x += atoms.Sum(atom => atom.Width + atom.Kern);
            foreach (var run in Runs(atoms))
            {
                x -= run.Sum(atom => atom.Width + atom.Kern);
                PaintTurned(canvas, run, x, y);
            }

            return;
        }

        for (var i = 0; i < atoms.Count;)
        {
            var first = atoms[i];
            if (first.Missing)
            {
                PaintMissing(canvas, first, x, y - first.Rise);
                x += first.Width;
                i++;
                continue;
            }

            var glyphs = new List<Glyph>();
            var start = x;
            for (; i < atoms.Count && atoms[i].Face == first.Face && atoms[i].Style == first.Style && atoms[i].Rise == first.Rise; i++)
            {
                glyphs.Add(new(atoms[i].Glyph, atoms[i].Text, atoms[i].Advance, atoms[i].Kern));
                x += atoms[i].Width + atoms[i].Kern;
            }

            canvas.Text(glyphs, first.Face!, first.Style.Size, first.Style.Color, start, y - first.Rise);
        }
    }

    /// <summary>Atoms of one face and style; one that no face has is alone.</summary>
    private static IEnumerable<List<Atom>> Runs(IEnumerable<Atom> atoms)
    {
        var run = new List<Atom>();
        foreach (var atom in atoms)
        {
            if (run.Count > 0 && (run[0].Face != atom.Face || run[0].Style != atom.Style || run[0].Rise != atom.Rise || atom.Missing))
            {
                yield return run;
                run = [];
            }

            run.Add(atom);
        }

        yield return run;
    }

    /// <summary>Each glyph stands left of the one before it (ISO 32000-1, 14.8.2.3.3).</summary>
    private static void PaintTurned(Canvas canvas, List<Atom> run, double x, double y)
    {
        var first = run[0];
        if (first.Missing)
        {
            PaintMissing(canvas, first, x, y - first.Rise);
            return;
        }

        var glyphs = run.Select((atom, i) => new Glyph(atom.Glyph, atom.Text, atom.Advance, i == run.Count - 1 ? 0 : -(atom.Width + run[i + 1].Width + run[i + 1].Kern)));
        var start = x + run.Skip(1).Sum(atom => atom.Width + atom.Kern) + first.Kern;
        canvas.Text([.. glyphs], first.Face!, first.Style.Size, first.Style.Color, start, y - first.Rise);
    }

    private static void PaintMissing(Canvas canvas, Atom atom, double x, double y)
    {
        var style = MissingMark.Style(atom.Style);
        var inset = MissingMark.Inset(atom.Style);
        var face = FaceLibrary.Of(style);
        var glyphs = MissingMark.Digits(atom.Text).Select(c => new Glyph(face.Glyph(c), c.ToString(), face.Advance(face.Glyph(c)), 0)).ToList();
        canvas.Rectangle(x + inset, y - (0.62 * atom.Style.Size), atom.Width - (2 * inset), 0.7 * atom.Style.Size, null, style.Color, 0.4);
        canvas.Text(glyphs, face, style.Size, style.Color, x + (2 * inset), y - (0.06 * atom.Style.Size));
    }
}
