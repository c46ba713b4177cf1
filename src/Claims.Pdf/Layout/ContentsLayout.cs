namespace Claims.Pdf;

/// <summary>The table of contents: each entry is a link, its page number stands at the right of the first line.</summary>
internal static class ContentsLayout
{
    private const double HairlineWidth = 0.25;

    public static List<Slice> Lay(BlockLayout layout, Contents contents, double x, double width, StructureElement? parent)
    {
        var element = parent?.Add("TOC");
        var slices = new List<Slice>();
        for (var i = 0; i < contents.Entries.Count; i++)
        {
            var last = i == contents.Entries.Count - 1;
            var slice = LayEntry(layout, contents, contents.Entries[i], x, width, element?.Add("TOCI"));
            slice.Break = i == 1 || last ? PageBreakRule.Never : PageBreakRule.Allowed;
            if (!last)
            {
                slice.Add(new RuleMark(width, HairlineWidth, contents.HairlineColor), x, slice.Height);
            }

            slices.Add(slice);
        }

        return slices;
    }

    private static Slice LayEntry(BlockLayout layout, Contents contents, ContentsEntry entry, double x, double width, StructureElement? element)
    {
        var target = "#" + entry.Target;
        var measure = width - contents.NumberWidth;
        var title = ParagraphLayout.Lines(layout, contents.Style, [new Link(target, entry.Title)], x, measure, 0, element?.Add("Reference"));
        var slice = new Slice(0) { Baseline = contents.Padding + title[0].Baseline };
        var height = contents.Padding + Stack.Into(slice, title, contents.Padding);
        if (entry.Detail.Count > 0)
        {
            height += Stack.Into(slice, ParagraphLayout.Lines(layout, contents.DetailStyle, entry.Detail, x, measure, 0, element?.Add("P")), height);
        }

        var number = new Link(target, new PageReference(entry.Target)) { Description = PlainText.Of(entry.Title) };
        var style = contents.Style with { Alignment = TextAlignment.Right, Balanced = false };
        Stack.Into(slice, ParagraphLayout.Lines(layout, style, [number], x + measure, contents.NumberWidth, 0, element?.Add("Reference")), contents.Padding);
        slice.Height = height + contents.Padding;
        return slice;
    }
}
