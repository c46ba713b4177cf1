namespace Claims.Pdf;

/// <summary>Lays blocks out into slices. x and widths are in points, x from the left edge of the type area.</summary>
internal sealed class BlockLayout(LayoutContext context)
{
    public LayoutContext Context => context;

    /// <summary>The slices of blocks one below the other; without a parent they are artifacts.</summary>
    /// <param name="laying">Told before each block how many are laid.</param>
    public List<Slice> Lay(IReadOnlyList<Block> blocks, double x, double width, StructureElement? parent, Action<int>? laying = null)
    {
        var slices = new List<Slice>();
        var keep = false;
        for (var i = 0; i < blocks.Count; i++)
        {
            laying?.Invoke(i);
            var block = blocks[i];
            var laid = Lay(block, x, width, parent);
            if (laid.Count == 0)
            {
                continue;
            }

            laid[0].Space = Math.Max(laid[0].Space, block.SpaceBefore);
            if (block.Id is { } id)
            {
                laid[0].Ids.Add(id);
            }

            if (keep)
            {
                laid[0].Break = PageBreakRule.Never;
            }

            keep = block.KeepWithNext || block is Heading;
            slices.AddRange(laid);
        }

        return slices;
    }

    private List<Slice> Lay(Block block, double x, double width, StructureElement? parent) => block switch
    {
        Paragraph paragraph => ParagraphLayout.Lay(this, paragraph, x, width, parent),
        Heading heading => ParagraphLayout.Lay(this, heading, x, width, parent),
        List list => ListLayout.Lay(this, list, x, width, parent),
        Table table => new TableLayout(this, table, table.FullWidth ? 0 : x, table.FullWidth ? x + width : width).Lay(parent),
        Contents contents => ContentsLayout.Lay(this, contents, x, width, parent),
        Section section => SectionLayout.Lay(this, section, parent),
        Columns columns => ColumnsLayout.Lay(this, columns, x, parent),
        Group group => LayGroup(group, x, width, parent),
        Sheet sheet => LaySheet(sheet, x, width, parent),
        Figure figure => [FigureLayout.Lay(figure, figure.FullWidth ? 0 : x, parent)],
        Image image => [FigureLayout.Lay(context, image, image.FullWidth ? 0 : x, parent)],
        Chip chip => [FigureLayout.Lay(context, chip, x, parent)],
        Rule rule => [LayRule(rule.Width, rule.Color)],
        _ => throw new NotSupportedException($"A block of the kind {block.GetType().Name} cannot be laid out."),
    };

    /// <summary>A rule across the type area, as a slice of its height.</summary>
    public Slice LayRule(double width, Color color)
    {
        var slice = new Slice(width);
        slice.Add(new RuleMark(context.Page.Measure, width, color), 0, width / 2);
        return slice;
    }

    private List<Slice> LayGroup(Group group, double x, double width, StructureElement? parent)
    {
        var element = group.Language is null ? parent : parent?.Add("Div");
        element?.Language = group.Language;
        var slices = Lay(group.Content, x + group.Indent, width - group.Indent, element);
        foreach (var slice in slices.Skip(1).Where(s => s.Break == PageBreakRule.Allowed))
        {
            slice.Break = PageBreakRule.Avoid;
        }

        return slices;
    }

    /// <summary>The last block takes the end of the one before with it to a page on which it would stand alone.</summary>
    private List<Slice> LayTogether(IReadOnlyList<Block> blocks, double x, double width, StructureElement? parent)
    {
        var slices = Lay([.. blocks.SkipLast(1)], x, width, parent);
        var last = Lay([.. blocks.TakeLast(1)], x, width, parent);
        if (slices.Count > 0 && last.Count > 0)
        {
            last[0].Break = PageBreakRule.Never;
        }

        return [.. slices, .. last];
    }

    private List<Slice> LaySheet(Sheet sheet, double x, double width, StructureElement? parent)
    {
        var element = parent?.Add("Sect");
        element?.Language = sheet.Language;
        var slices = LayTogether(sheet.Content, x, width, element);
        if (slices.Count > 0)
        {
            slices[0].StartsPage = true;
            slices[0].RunningHead = sheet.RunningHead ?? "";
            slices[0].Numbering = sheet.Numbering;
        }

        return slices;
    }
}

/// <summary>A rule, painted as an artifact.</summary>
internal sealed class RuleMark(double length, double width, Color color) : IMark
{
    public void Paint(Canvas canvas, double x, double y)
    {
        canvas.BeginArtifact();
        canvas.Line(x, y, x + length, y, width, color);
        canvas.End();
    }
}
