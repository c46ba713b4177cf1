namespace Claims.Pdf;

/// <summary>Single lines outside the flow: running heads, labels of drawings.</summary>
internal static class PlainText
{
    private static readonly LayoutContext Outside = new(new Document { Title = "", Language = "", Content = [] }, new Dictionary<string, string>(), new PictureTable());

    /// <summary>The atoms from left to right.</summary>
    public static Line Line(string text, TextStyle style)
    {
        var atoms = TextFlow.Of(Outside, style, [text]);
        if (atoms.Exists(atom => atom.Level > 0))
        {
            atoms = [.. Bidi.Order(atoms).Select(i => atoms[i] with { Level = 0 })];
        }

        return new(atoms, 0, atoms.Count, TextFlow.Width(atoms));
    }

    /// <summary>The text on one line, cut with "…" when it is wider than the measure: after a word, where that does not cost more than half of it.</summary>
    public static Line Fitted(string text, TextStyle style, double measure)
    {
        var (line, length) = (Line(text, style), text.Length);
        while (line.Width > measure && length > 1)
        {
            line = Cut(text, --length, style);
        }

        return length < text.Length && text.LastIndexOf(' ', length) is var space && space > length / 2 ? Cut(text, space, style) : line;
    }

    private static Line Cut(string text, int length, TextStyle style) => Line(text[..length].TrimEnd(' ', ',', ';', ':', '–') + "…", style);

    /// <summary>The text of inlines without links, notes and marks.</summary>
    public static string Of(IReadOnlyList<Inline> inlines) => string.Concat(inlines.Select(inline => inline switch
    {
        Run run => run.Text,
        Link link => Of(link.Content),
        LineBreak => " ",
        _ => "",
    })).Replace("\u00AD", "", StringComparison.Ordinal).Replace("\u200B", "", StringComparison.Ordinal);
}
