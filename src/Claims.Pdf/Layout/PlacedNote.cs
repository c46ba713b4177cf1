using System.Globalization;

namespace Claims.Pdf;

/// <summary>A footnote laid out: its number, its lines, its place in the structure.</summary>
internal sealed class PlacedNote
{
    public PlacedNote(LayoutContext context, Footnote footnote, int number)
    {
        Label = number.ToString(CultureInfo.InvariantCulture);
        var (style, page, layout) = (context.Footnotes, context.Page, new BlockLayout(context));
        var label = ParagraphLayout.Lines(layout, style.Note, [Label], page.MainX, style.Indent, 0, Element.Add("Lbl"));
        Lines = ParagraphLayout.Lines(layout, style.Note, footnote.Note, page.MainX + style.Indent, page.MainMeasure - style.Indent, 0, Element.Add("P"));
        if (Lines.Count == 0)
        {
            Lines.Add(new Slice(style.Note.Leading));
        }

        Lines[0].Marks.InsertRange(0, label[0].Marks);
        Lines[0].Ids.Add(Id);
    }

    public string Label { get; }

    public string Id => "footnote-" + Label;

    public StructureElement Element { get; } = new("Note");

    public List<Slice> Lines { get; }
}
