namespace Claims.Pdf;

/// <summary>The columns of a table: where they begin and how wide they are, once decimals have had their room.</summary>
internal sealed class ColumnGrid
{
    private const double LeastFlexible = 60;
    private readonly Table table;
    private readonly double[] widths;
    private readonly double[] wholes;

    public ColumnGrid(LayoutContext context, Table table, double width)
    {
        this.table = table;
        Width = width;
        widths = [.. table.Columns.Select(c => c.Width)];
        wholes = new double[widths.Length];
        for (var i = 0; i < widths.Length; i++)
        {
            if (table.Columns[i].Alignment == ColumnAlignment.DecimalSign)
            {
                Widen(context, i);
            }
        }

        var free = width - widths.Sum();
        var flexible = Enumerable.Range(0, widths.Length).Where(i => widths[i] == 0).ToList();
        foreach (var i in flexible)
        {
            widths[i] = Math.Max(LeastFlexible, free / flexible.Count);
        }

        Shrink(width);
    }

    public double Width { get; }

    public double X(int index) => widths.Take(index).Sum();

    /// <summary>Room for text: the column without the gap to the next.</summary>
    public double Measure(int index) => widths[index] - (index == widths.Length - 1 ? 0 : table.Gap);

    public double Whole(int index) => wholes[index];

    /// <summary>Width of what stands before the decimal sign.</summary>
    public static double WholePart(IReadOnlyList<Atom> atoms, char sign)
    {
        var end = atoms.Count;
        for (var i = 0; i < atoms.Count && end == atoms.Count; i++)
        {
            end = atoms[i].Text is [var c] && c == sign ? i : end;
        }

        return Line.Measure(atoms, 0, end);
    }

    private void Widen(LayoutContext context, int index)
    {
        var column = table.Columns[index];
        var fraction = column.Width - column.Whole - table.Gap;
        wholes[index] = column.Whole;
        foreach (var row in table.Rows)
        {
            var atoms = TextFlow.Of(context, column.Style ?? table.Style, row.Cells[index].Text);
            var whole = WholePart(atoms, table.DecimalSign);
            wholes[index] = Math.Max(wholes[index], whole);
            fraction = Math.Max(fraction, TextFlow.Width(atoms) - whole);
        }

        widths[index] = wholes[index] + fraction + table.Gap;
    }

    /// <summary>Columns that together are too wide give way in proportion.</summary>
    private void Shrink(double width)
    {
        var sum = widths.Sum();
        for (var i = 0; i < widths.Length && sum > width + 0.01; i++)
        {
            widths[i] *= width / sum;
        }
    }
}
