namespace Claims.Pdf;

/// <summary>How the cells of a column stand.</summary>
public enum ColumnAlignment
{
    Left,
    Right,
    DecimalSign,
}

/// <summary>A column; a width of 0 takes what the others leave.</summary>
public sealed record Column(double Width)
{
    public ColumnAlignment Alignment { get; init; }

    /// <summary>Least width of the whole part when aligned on the decimal sign; it grows with its content.</summary>
    public double Whole { get; init; }

    /// <summary>The cells head their rows.</summary>
    public bool Heads { get; init; }

    /// <summary>The style of its cells, where it differs from the table's.</summary>
    public TextStyle? Style { get; init; }
}

/// <summary>What closes a row.</summary>
public enum RowRule
{
    Hairline,
    Strong,
    None,
}

/// <summary>A cell: text, or one block.</summary>
public sealed record Cell(params IReadOnlyList<Inline> Text)
{
    public Block? Content { get; init; }

    public static implicit operator Cell(string text) => new((Inline)text);

    public static Cell FromString(string text) => new((Inline)text);
}

/// <summary>A row; it breaks over pages only if it is taller than one.</summary>
public sealed record Row(params IReadOnlyList<Cell> Cells)
{
    public RowRule Rule { get; init; }

    public string? Id { get; init; }

    /// <summary>Stays on the page of the row above it.</summary>
    public bool KeepWithPrevious { get; init; }
}

/// <summary>Rows under a head that is repeated on every page.</summary>
public sealed record Table(TextStyle Style, IReadOnlyList<Column> Columns, params IReadOnlyList<Row> Rows) : Block
{
    public Row? Head { get; init; }

    /// <summary>Stands above the head and on its page.</summary>
    public Paragraph? Caption { get; init; }

    public TextStyle? HeadStyle { get; init; }

    public double Gap { get; init; } = 6;

    public double PaddingTop { get; init; } = 2.45;

    public double PaddingBottom { get; init; } = 0.8;

    public double HeadPaddingTop { get; init; } = 2.45;

    public double HeadPaddingBottom { get; init; } = 0.8;

    public char DecimalSign { get; init; } = ',';

    public Color StrongColor { get; init; } = Color.Black;

    public Color HairlineColor { get; init; } = Color.Rgb(0xB3B3B3);

    /// <summary>Begins at the left edge of the type area instead of the column's.</summary>
    public bool FullWidth { get; init; }

    /// <summary>What the table holds, for those who do not see it.</summary>
    public string? Summary { get; init; }
}

/// <summary>A list of what is where, with page numbers at the right.</summary>
public sealed record Contents(TextStyle Style, TextStyle DetailStyle, params IReadOnlyList<ContentsEntry> Entries) : Block
{
    /// <summary>Points kept free at the right for the page number.</summary>
    public double NumberWidth { get; init; } = 36;

    /// <summary>Points above and below an entry.</summary>
    public double Padding { get; init; } = 3.5;

    public Color HairlineColor { get; init; } = Color.Rgb(0xB3B3B3);
}

/// <summary>An entry of the contents: title, a line of detail, and the id it leads to.</summary>
public sealed record ContentsEntry(string Target, IReadOnlyList<Inline> Title, params IReadOnlyList<Inline> Detail);
