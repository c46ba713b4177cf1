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
        foreach (var segment in Segments())
        {
            var scope = segment[0].Scope;
            var width = segment.Sum(a => a.Width + a.Kern);
            PaintSegment(canvas, segment, scope, x, y);
            if (element is not null && scope?.LinkScope is { } target)
            {
                link = Extend(canvas, link, target, segment[0], x, width, y);
            }

            x += width;
        }
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
            link = canvas.AddLink(scope.Element, scope.Target!, scope.Description ?? text);
            link.Left = x;
            link.Top = canvas.Flip(y - (0.8 * first.Style.Size) - first.Rise);
            link.Bottom = canvas.Flip(y + (0.25 * first.Style.Size) - first.Rise);
        }

        link.Right = x + width;
        return link;
    }

    /// <summary>A symbol is an artifact; a missing character carries its own replacement text.</summary>
    private static bool StandsAlone(Atom atom) => atom.Symbol is not null || atom.Missing;

    /// <summary>The line's atoms, hyphen and swallowed space included, parted where the scope changes or one stands alone.</summary>
    private IEnumerable<List<Atom>> Segments()
    {
        var segment = new List<Atom>();
        foreach (var atom in Atoms())
        {
            if (segment.Count > 0 && (segment[0].Scope != atom.Scope || StandsAlone(segment[0]) || StandsAlone(atom)))
            {
                yield return segment;
                segment = [];
            }

            segment.Add(atom);
        }

        if (segment.Count > 0)
        {
            yield return segment;
        }
    }

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
            yield return space with { Kern = 0 };
        }
    }

    /// <summary>Shows atoms of any style in a row; the caller has opened the marked content.</summary>
    public static void PaintText(Canvas canvas, IReadOnlyList<Atom> atoms, double x, double y)
    {
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
