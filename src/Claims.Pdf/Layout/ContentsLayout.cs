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
        var link = element?.Add("Reference");
        var target = "#" + entry.Target;
        var description = PlainText.Of(entry.Title);
        var title = ParagraphLayout.Lines(layout, contents.Style, [new Link(target, entry.Title)], x, width - contents.NumberWidth, 0, link);
        var page = ParagraphLayout.Lines(
            layout,
            contents.Style with { Alignment = TextAlignment.Right, Balanced = false },
            [new Link(target, new PageReference(entry.Target)) { Description = description }],
            x + width - contents.NumberWidth,
            contents.NumberWidth,
            0,
            link);
        var slice = new Slice(0) { Baseline = contents.Padding + title[0].Baseline };
        var height = Stack.Into(slice, title, contents.Padding);
        if (entry.Detail.Count > 0)
        {
            var detail = ParagraphLayout.Lines(layout, contents.DetailStyle, entry.Detail, x, width - contents.NumberWidth, 0, link);
            height += Stack.Into(slice, detail, contents.Padding + height);
        }

        Stack.Into(slice, page, contents.Padding);
        slice.Height = height + (2 * contents.Padding);
        return slice;
    }
}
