namespace Claims.Pdf;

/// <summary>A rule, a margin column and the main column beside it.</summary>
internal static class SectionLayout
{
    private const double LeastSpace = 8.75;
    private const double NoteGap = 3.5;
    private const double FarDown = 250;

    public static List<Slice> Lay(BlockLayout layout, Section section, StructureElement? parent)
    {
        var page = layout.Context.Page;
        var element = parent?.Add("Sect");
        var margin = new StructureElement("Div");
        var side = LayMargin(layout, section, element, margin);
        var main = LayMain(layout, section, element, side, margin);
        var rule = Opening(layout, section);
        if (main.Count == 0)
        {
            main.Add(new Slice(0));
        }

        AttachMargin(section, main, MarginHost(main, side.After), side.Slices);
        main[0].Break = PageBreakRule.Never;
        foreach (var slice in main.Skip(1))
        {
            slice.Continuation = Continuation.Nest(slice.Continuation, new(next => Continue(layout, section, next)));
        }

        return [rule, .. main, new Slice(0) { Clear = true, Break = PageBreakRule.Never }];
    }

    /// <summary>Slices of the margin, and after how many slices of the main column they are painted.</summary>
    private sealed class Side
    {
        public List<Slice> Slices { get; } = [];

        public int After { get; set; }
    }

    private static Side LayMargin(BlockLayout layout, Section section, StructureElement? element, StructureElement margin)
    {
        var side = new Side();
        if (section.SideHead is { } head)
        {
            side.Slices.AddRange(layout.Lay([head], 0, layout.Context.Page.MarginWidth, element));
        }

        var rest = layout.Lay(section.Margin, 0, layout.Context.Page.MarginWidth, margin);
        if (rest.Count > 0 && side.Slices.Count > 0)
        {
            rest[0].Space = Math.Max(NoteGap, rest[0].Space);
        }

        side.Slices.AddRange(rest);
        return side;
    }

    private static List<Slice> LayMain(BlockLayout layout, Section section, StructureElement? element, Side side, StructureElement margin)
    {
        var page = layout.Context.Page;
        var before = layout.Lay([.. section.Content.Take(section.MarginAfter)], page.MainX, page.MainMeasure, element);
        if (section.Margin.Count > 0)
        {
            element?.Add(margin);
        }

        var after = layout.Lay([.. section.Content.Skip(section.MarginAfter)], page.MainX, page.MainMeasure, element);
        side.After = Math.Max(0, before.Count - 1);
        if (before.Count > 0 && after.Count > 0 && section.Content[section.MarginAfter - 1] is Heading)
        {
            after[0].Break = PageBreakRule.Never;
        }

        return [.. before, .. after];
    }

    /// <summary>The slice with which the margin is painted: the one that it follows in reading order, kept on the page of the first, unless that is too far down.</summary>
    private static Slice MarginHost(List<Slice> main, int after)
    {
        if (main.Take(after).Sum(slice => slice.Height + slice.Space) > FarDown)
        {
            return main[0];
        }

        foreach (var slice in main.Take(after + 1))
        {
            slice.Break = PageBreakRule.Never;
        }

        return main[after];
    }

    private static Slice Opening(BlockLayout layout, Section section)
    {
        var rule = section.RuleWidth > 0 ? layout.LayRule(section.RuleWidth, section.RuleColor) : new Slice(0);
        rule.Height = section.Padding;
        rule.Space = Math.Max(section.SpaceBefore, section.RuleWidth > 0 ? LeastSpace : 0);
        rule.Snap = section.Snap;
        rule.MoveTo = section.MoveTo;
        return rule;
    }

    /// <summary>Paints the margin with the slice it follows in reading order, at its place beside the top of the section.</summary>
    private static void AttachMargin(Section section, List<Slice> main, Slice target, List<Slice> side)
    {
        if (side.Count == 0)
        {
            return;
        }

        var above = 0.0;
        for (var i = 0; main[i] != target; i++)
        {
            above += main[i].Height + main[i + 1].Space;
        }

        var top = section.MarginTop is { } fixedTop ? fixedTop - section.Padding : main[0].Baseline - side[0].Baseline;
        var holder = new Slice(0);
        var height = Stack.Into(holder, side, top - above);
        var place = section.MarginAfter == 0 ? 0 : target.Marks.Count;
        target.Marks.InsertRange(place, holder.Marks);
        target.Ids.AddRange(holder.Ids);
        target.Reach = top - above + height;
    }

    private static List<Slice> Continue(BlockLayout layout, Section section, Slice next)
    {
        var rule = Opening(layout, section with { RuleWidth = Math.Min(section.RuleWidth, 0.5) });
        (rule.Space, rule.MoveTo) = (0, null);
        if (section.SideHead is { } head)
        {
            Inline[] text = section.Continued is { } continued ? [.. head.Text, " ", continued] : [.. head.Text];
            var side = ParagraphLayout.Lines(layout, head.Style, text, 0, layout.Context.Page.MarginWidth, 0, null);
            Stack.Into(rule, side, rule.Height + next.Baseline - side[0].Baseline);
        }

        return [rule];
    }
}
