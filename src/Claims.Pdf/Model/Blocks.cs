namespace Claims.Pdf;

/// <summary>A part of the document's flow.</summary>
public abstract record Block
{
    /// <summary>Points above the block; none at the top of a page.</summary>
    public double SpaceBefore { get; init; }

    /// <summary>The name by which links and contents find the block.</summary>
    public string? Id { get; init; }

    /// <summary>Never the last on a page: the next block begins beside its end.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>BCP 47 tag where the language differs from the document's.</summary>
    public string? Language { get; init; }
}

/// <summary>What a paragraph is in the document's structure.</summary>
public enum ParagraphRole
{
    Plain,
    Quote,
    Note,
    Caption,
}

/// <summary>Flowing text; widows and orphans are two lines.</summary>
public sealed record Paragraph(TextStyle Style, params IReadOnlyList<Inline> Text) : Block
{
    public ParagraphRole Role { get; init; }

    /// <summary>Stands at the right end of the first line.</summary>
    public IReadOnlyList<Inline> Trailing { get; init; } = [];

    /// <summary>All lines stay on one page.</summary>
    public bool KeepTogether { get; init; }
}

/// <summary>A heading of level 1 to 6; it keeps with what follows.</summary>
public sealed record Heading(int Level, TextStyle Style, params IReadOnlyList<Inline> Text) : Block
{
    /// <summary>The entry in the outline; null leaves the heading out of it.</summary>
    public string? Outline { get; init; }
}

/// <summary>How the labels of a list count.</summary>
public enum ListNumbering
{
    None,
    Numbered,
    Bulleted,
}

/// <summary>Labels with bodies hanging beside them: numbered and bulleted lists, evidence, pairs of key and value.</summary>
public sealed record List(double Indent, TextStyle LabelStyle, params IReadOnlyList<ListItem> Items) : Block
{
    public ListNumbering Numbering { get; init; }

    /// <summary>Points between two items.</summary>
    public double Gap { get; init; }

    /// <summary>An item breaks over pages only if it is taller than one.</summary>
    public bool KeepItems { get; init; }
}

/// <summary>An item of a list.</summary>
public sealed record ListItem(IReadOnlyList<Inline> Label, params IReadOnlyList<Block> Content)
{
    public string? Id { get; init; }
}

/// <summary>A drawing with its text alternative, empty for decoration. It never breaks.</summary>
public sealed record Figure(Drawing Drawing, string Alternative) : Block
{
    /// <summary>Begins at the left edge of the type area instead of the column's.</summary>
    public bool FullWidth { get; init; }
}

/// <summary>A label on a coloured ground with a mark before it.</summary>
public sealed record Chip(string Label, TextStyle Style, double Width, double Height) : Block
{
    public required Color Ground { get; init; }

    public required Color Border { get; init; }

    /// <summary>Drawn with its middle at <see cref="MarkX"/>, half way down.</summary>
    public required Drawing Mark { get; init; }

    public double MarkX { get; init; }

    public double TextX { get; init; }
}

/// <summary>Blocks that stay on one page if they fit on one.</summary>
public sealed record Group(params IReadOnlyList<Block> Content) : Block
{
    /// <summary>Points by which the blocks are moved in.</summary>
    public double Indent { get; init; }
}

/// <summary>Blocks side by side; they never break.</summary>
public sealed record Columns(params IReadOnlyList<ColumnContent> Content) : Block;

/// <summary>One of <see cref="Columns"/>: its left edge and width within the measure, in points.</summary>
public sealed record ColumnContent(double X, double Width, params IReadOnlyList<Block> Content);

/// <summary>How pages are counted.</summary>
public enum PageNumbering
{
    Arabic,

    /// <summary>i, ii, iii: for what comes before the text.</summary>
    Roman,
}

/// <summary>A part that begins on a new page.</summary>
public sealed record Sheet(params IReadOnlyList<Block> Content) : Block
{
    /// <summary>What the running head says at the right.</summary>
    public string? RunningHead { get; init; }

    /// <summary>Its pages are counted from 1 anew, in this way; null goes on as before.</summary>
    public PageNumbering? Numbering { get; init; }
}

/// <summary>A line across the type area.</summary>
public sealed record Rule(double Width, Color Color) : Block;
