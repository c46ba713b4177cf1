namespace Claims.Pdf;

/// <summary>Lays paragraphs and headings out: one slice for each line.</summary>
internal static class ParagraphLayout
{
    public static List<Slice> Lay(BlockLayout layout, Paragraph paragraph, double x, double width, StructureElement? parent)
    {
        var element = ElementFor(paragraph.Role, parent);
        element?.Language = paragraph.Language;
        var trailing = paragraph.Trailing.Count == 0 ? [] : TextFlow.Of(layout.Context, paragraph.Style, paragraph.Text.Count == 0 ? paragraph.Trailing : [" ", .. paragraph.Trailing]);
        var reserved = trailing.Count == 0 ? 0 : TextFlow.Width(trailing);
        var slices = Lines(layout, paragraph.Style, paragraph.Text, x, width, reserved, element);
        if (trailing.Count > 0)
        {
            if (slices.Count == 0)
            {
                slices.Add(new Slice(paragraph.Style.Leading) { Baseline = Baseline(paragraph.Style) });
            }

            // Painted after the last line, so that it is read there; therefore no page may end between.
            var line = new Line(trailing, 0, trailing.Count, reserved);
            slices[^1].Add(new LineMark(line, element), x + width - reserved, slices[0].Baseline - ((slices.Count - 1) * paragraph.Style.Leading));
        }

        Keep(slices, paragraph.KeepTogether || trailing.Count > 0);
        return slices;
    }

    public static List<Slice> Lay(BlockLayout layout, Heading heading, double x, double width, StructureElement? parent)
    {
        var element = parent?.Add("H" + Syntax.Number(heading.Level));
        element?.Language = heading.Language;
        var slices = Lines(layout, heading.Style, heading.Text, x, width, 0, element);
        Keep(slices, true);
        if (heading.Outline is { } title && slices.Count > 0)
        {
            var id = heading.Id ?? "h" + Syntax.Number(layout.Context.Outline.Count + 1);
            slices[0].Ids.Add(id);
            layout.Context.Outline.Add(new(heading.Level, title, id));
        }

        return slices;
    }

    /// <summary>Distance of the baseline from the top of a line, with half of the leading above and below the face.</summary>
    public static double Baseline(TextStyle style)
    {
        var face = FaceLibrary.Of(style);
        return ((style.Leading - ((face.Ascent - face.Descent) * style.Size / 1000)) / 2) + (face.Ascent * style.Size / 1000);
    }

    /// <summary>Lines set into slices.</summary>
    public static List<Slice> Lines(
        BlockLayout layout, TextStyle style, IReadOnlyList<Inline> text, double x, double width, double reserved, StructureElement? element)
    {
        var atoms = TextFlow.Of(layout.Context, style, text);
        var baseline = Baseline(style);
        var slices = new List<Slice>();
        var endsLeft = Bidi.Base(atoms) == 1;
        var lines = LineBreaker.Break(atoms, width, width - reserved, style);
        for (var i = 0; i < lines.Count; i++)
        {
            var stretched = style.Alignment == TextAlignment.Justified && i < lines.Count - 1 && lines[i].Space?.After != BreakKind.Mandatory;
            var line = stretched ? lines[i].Justified(width - (i == 0 ? reserved : 0)) : lines[i];
            var shift = style.Alignment switch
            {
                TextAlignment.Right => width - line.Width,
                TextAlignment.Center => (width - line.Width) / 2,
                _ when endsLeft => width - line.Width,
                _ => 0,
            };
            var slice = new Slice(style.Leading) { Baseline = baseline };
            slice.Add(new LineMark(line, element), x + shift, baseline);
            slices.Add(slice);
        }

        return slices;
    }

    /// <summary>Two lines stay together at the head and the end of a paragraph.</summary>
    private static void Keep(List<Slice> slices, bool together)
    {
        for (var i = 1; i < slices.Count; i++)
        {
            slices[i].Break = i == 1 || i == slices.Count - 1 ? PageBreakRule.Never : together ? PageBreakRule.Avoid : PageBreakRule.Allowed;
        }
    }

    private static StructureElement? ElementFor(ParagraphRole role, StructureElement? parent) => role switch
    {
        ParagraphRole.Quote => parent?.Add("BlockQuote").Add("P"),
        ParagraphRole.Note => parent?.Add("Note"),
        ParagraphRole.Caption => parent?.Add("Caption"),
        _ => parent?.Add("P"),
    };
}
