namespace Claims.Pdf;

/// <summary>Lays a table out: one slice for each row, the head repeated on every further page.</summary>
internal sealed class TableLayout
{
    private const double StrongWidth = 0.5;
    private const double HairlineWidth = 0.25;
    private const double TallestRow = 560;
    private readonly BlockLayout layout;
    private readonly Table table;
    private readonly double left;
    private readonly ColumnGrid grid;

    public TableLayout(BlockLayout layout, Table table, double x, double width)
    {
        this.layout = layout;
        this.table = table;
        left = x;
        grid = new ColumnGrid(layout.Context, table, width);
    }

    public List<Slice> Lay(StructureElement? parent)
    {
        var element = parent?.Add("Table");
        element?.Attributes = table.Summary is { } summary ? $"<</O/Table/Summary {Syntax.Text(summary)}>>" : null;
        element?.Language = table.Language;
        var caption = LayCaption(element);
        var slices = new List<Slice>();
        if (table.Head is { } head)
        {
            slices.AddRange(LayRow(head, true, RowRule.Strong, element?.Add("THead").Add("TR")));
        }

        var headCount = slices.Count;
        var body = element is null ? null : table.Head is null ? element : element.Add("TBody");
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var row = table.Rows[i];
            var rule = i == table.Rows.Count - 1 && row.Rule == RowRule.Hairline ? RowRule.None : row.Rule;
            var laid = LayRow(row, false, rule, body?.Add("TR"));
            laid[0].Break = KeepsWithPrevious(i) ? PageBreakRule.Never : PageBreakRule.Allowed;
            slices.AddRange(laid);
        }

        Repeat(slices, headCount);
        if (caption.Count > 0 && slices.Count > 0)
        {
            slices[0].Break = PageBreakRule.Never;
        }

        return [.. caption, .. slices];
    }

    private List<Slice> LayCaption(StructureElement? element) => table.Caption is { } caption
        ? ParagraphLayout.Lay(layout, caption with { Role = ParagraphRole.Caption, KeepTogether = true }, left, grid.Width, element)
        : [];

    /// <summary>The head and two rows on either side of a break stay together.</summary>
    private bool KeepsWithPrevious(int row) =>
        table.Rows[row].KeepWithPrevious || row == 1 || row == table.Rows.Count - 1 || (row == 0 && table.Head is not null);

    private void Repeat(List<Slice> slices, int headCount)
    {
        foreach (var slice in slices.Skip(headCount + 1).Where(_ => headCount > 0))
        {
            slice.Continuation = new(_ => LayRow(table.Head!, true, RowRule.Strong, null));
        }
    }

    private List<Slice> LayRow(Row row, bool head, RowRule rule, StructureElement? element)
    {
        var cells = row.Cells.Select((cell, i) => LayCell(cell, i, head, element)).ToList();
        var height = cells.Max(Stack.Height);
        var slices = height <= TallestRow ? [OneSlice(cells)] : Divided(cells);
        var above = head ? table.HeadPaddingTop : table.PaddingTop;
        slices[0].Height += above;
        Shift(slices[0], above);
        slices[^1].Height += (head ? table.HeadPaddingBottom : table.PaddingBottom) + HairlineWidth;
        AddRule(slices[^1], rule);
        if (row.Id is { } id)
        {
            slices[0].Ids.Add(id);
        }

        return slices;
    }

    private void AddRule(Slice slice, RowRule rule)
    {
        if (rule != RowRule.None)
        {
            var (width, color) = rule == RowRule.Strong ? (StrongWidth, table.StrongColor) : (HairlineWidth, table.HairlineColor);
            slice.Add(new RuleMark(grid.Width, width, color), left, slice.Height - (HairlineWidth / 2));
        }
    }

    private static void Shift(Slice slice, double by)
    {
        for (var i = 0; i < slice.Marks.Count; i++)
        {
            slice.Marks[i] = slice.Marks[i] with { Y = slice.Marks[i].Y + by };
        }

        slice.Baseline += by;
    }

    private static Slice OneSlice(List<List<Slice>> cells)
    {
        var slice = new Slice(0) { Baseline = cells.Max(c => c.Count == 0 ? 0 : c[0].Baseline) };
        foreach (var cell in cells)
        {
            slice.Height = Math.Max(slice.Height, Stack.Into(slice, cell));
        }

        return slice;
    }

    /// <summary>A row taller than a page: each slice takes the next line of every cell.</summary>
    private static List<Slice> Divided(List<List<Slice>> cells) =>
        [.. Enumerable.Range(0, cells.Max(c => c.Count)).Select(i => OneSlice([.. cells.Select(c => c.Skip(i).Take(1).ToList())]))];

    private List<Slice> LayCell(Cell cell, int index, bool head, StructureElement? row)
    {
        var column = table.Columns[index];
        var element = row?.Add(head || column.Heads ? "TH" : "TD");
        if (element?.Type == "TH")
        {
            element.Attributes = $"<</O/Table/Scope/{(head ? "Column" : "Row")}>>";
        }

        var (x, width) = (left + grid.X(index), grid.Measure(index));
        if (cell.Content is { } content)
        {
            return layout.Lay([content], x, width, element);
        }

        var style = (head ? table.HeadStyle : column.Style) ?? table.Style;
        if (column.Alignment == ColumnAlignment.DecimalSign && !head)
        {
            return [OnDecimal(cell, style, x, index, element)];
        }

        var aligned = column.Alignment == ColumnAlignment.Right ? style with { Alignment = TextAlignment.Right } : style;
        return ParagraphLayout.Lines(layout, aligned, cell.Text, x, width, 0, element);
    }

    private Slice OnDecimal(Cell cell, TextStyle style, double x, int index, StructureElement? element)
    {
        var atoms = TextFlow.Of(layout.Context, style, cell.Text);
        var line = new Line(atoms, 0, atoms.Count, TextFlow.Width(atoms));
        var slice = new Slice(style.Leading) { Baseline = ParagraphLayout.Baseline(style) };
        slice.Add(new LineMark(line, element), x + grid.Whole(index) - ColumnGrid.WholePart(atoms, table.DecimalSign), slice.Baseline);
        return slice;
    }
}
