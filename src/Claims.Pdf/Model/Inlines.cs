namespace Claims.Pdf;

/// <summary>A part of a paragraph's text. U+00AD and U+200B mark places where a line may end; they are not printed elsewhere.</summary>
public abstract record Inline
{
    public static implicit operator Inline(string text) => new Run(text);

    public static Inline FromString(string text) => new Run(text);
}

/// <summary>Text in the paragraph's style, or in parts of another.</summary>
public sealed record Run(string Text) : Inline
{
    public FontFamily? Family { get; init; }

    public bool? Semibold { get; init; }

    public bool? Italic { get; init; }

    public double? Size { get; init; }

    public Color? Color { get; init; }

    /// <summary>Points above the baseline.</summary>
    public double Rise { get; init; }

    /// <summary>BCP 47 tag where the language differs from the paragraph's.</summary>
    public string? Language { get; init; }
}

/// <summary>A link: to "#id" in the document, else to an address.</summary>
public sealed record Link(string Target, params IReadOnlyList<Inline> Content) : Inline
{
    /// <summary>What the link leads to, for those who do not see the page; without it the link's own text.</summary>
    public string? Description { get; init; }
}

/// <summary>A raised number that leads to a note or a piece of evidence.</summary>
public sealed record NoteReference(string Label, string Target) : Inline
{
    public required Color Color { get; init; }

    public double Size { get; init; } = 6.8;

    public double Rise { get; init; } = 3.4;

    public string? Description { get; init; }
}

/// <summary>The number of the page on which the block with this id starts.</summary>
public sealed record PageReference(string Target) : Inline
{
    public Color? Color { get; init; }
}

/// <summary>A small drawing that stands on the baseline within the line; decoration, so what it says must also stand in words.</summary>
public sealed record Symbol(Drawing Drawing) : Inline
{
    /// <summary>Points by which the drawing's lower edge lies below the baseline.</summary>
    public double Drop { get; init; }
}

/// <summary>The line ends here.</summary>
public sealed record LineBreak : Inline;
