namespace Claims.Pdf;

/// <summary>What may happen after an atom.</summary>
internal enum BreakKind
{
    None,
    Space,
    Allowed,
    Soft,
    Mandatory,
}

/// <summary>The smallest thing on a line: a glyph, a symbol, or a character that no face has. Measures are in points.</summary>
internal sealed record Atom(TextStyle Style, string Text, double Width)
{
    public Face? Face { get; init; }

    public int Glyph { get; init; }

    /// <summary>The advance in 1/1000 em, before kerning.</summary>
    public double Advance { get; init; }

    /// <summary>Kerning with the next atom, in points.</summary>
    public double Kern { get; set; }

    public double Rise { get; init; }

    public InlineScope? Scope { get; init; }

    public Symbol? Symbol { get; init; }

    /// <summary>The note that must stand on the page of this atom.</summary>
    public PlacedNote? Note { get; set; }

    public BreakKind After { get; set; }

    /// <summary>Odd where the text runs from right to left (UAX #9).</summary>
    public int Level { get; init; }

    public bool Missing => Face is null && Symbol is null;
}

/// <summary>The link or language that a stretch of text stands in, with its place in the structure once it has been painted.</summary>
internal sealed class InlineScope(InlineScope? outer, string tag)
{
    public InlineScope? Outer => outer;

    public StructureElement Element { get; } = new(tag);

    public string? Target { get; init; }

    public string? Description { get; init; }

    /// <summary>Comes right after the element in the structure.</summary>
    public StructureElement? Follower { get; init; }

    /// <summary>The nearest link around the text.</summary>
    public InlineScope? LinkScope => Target is null ? outer?.LinkScope : this;

    /// <summary>The structure element within the paragraph's, put in place when its first text is painted, so that the order is the text's.</summary>
    public StructureElement Within(StructureElement paragraph)
    {
        if (Element.Parent is null)
        {
            var parent = outer?.Within(paragraph) ?? paragraph;
            parent.Add(Element);
            if (Follower is { Parent: null } follower)
            {
                parent.Add(follower);
            }
        }

        return Element;
    }
}
