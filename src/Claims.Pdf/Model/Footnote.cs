namespace Claims.Pdf;

/// <summary>A raised number in the text, and at the foot of its page the note to which it leads. Numbers run through the document.</summary>
public sealed record Footnote(params IReadOnlyList<Inline> Note) : Inline;

/// <summary>How the notes at the foot of the pages are set; lengths in points.</summary>
public sealed record FootnoteStyle
{
    public TextStyle Note { get; init; } = new(FontFamily.Sans, 7.5, 10);

    public Color Color { get; init; } = Color.Black;

    /// <summary>Size of the raised number.</summary>
    public double Size { get; init; } = 6.8;

    /// <summary>Points by which it is raised.</summary>
    public double Rise { get; init; } = 3.4;

    /// <summary>From the number to the note.</summary>
    public double Indent { get; init; } = 12;

    /// <summary>Between the text and the first note; the rule stands half way.</summary>
    public double Space { get; init; } = 10;

    public double RuleLength { get; init; } = 60;
}
