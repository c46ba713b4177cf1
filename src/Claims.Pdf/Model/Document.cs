namespace Claims.Pdf;

/// <summary>The page: size, type area and the margin column within it, in points from the page's upper left corner.</summary>
public sealed record PageSetup
{
    public static readonly PageSetup A4 = new();

    public double Width { get; init; } = Length.Millimetres(210);

    public double Height { get; init; } = Length.Millimetres(297);

    public double Left { get; init; } = Length.Millimetres(20);

    public double Right { get; init; } = Length.Millimetres(190);

    public double Top { get; init; } = Length.Millimetres(26);

    /// <summary>The top of the type area on page 1.</summary>
    public double FirstTop { get; init; } = Length.Millimetres(26);

    public double Bottom { get; init; } = Length.Millimetres(268);

    /// <summary>Width of the margin column.</summary>
    public double MarginWidth { get; init; } = Length.Millimetres(38);

    /// <summary>Left edge of the main column, from the left edge of the type area.</summary>
    public double MainX { get; init; } = Length.Millimetres(44);

    public double Measure => Right - Left;

    public double MainMeasure => Measure - MainX;
}

/// <summary>What stands at the head and foot of the pages, outside the text.</summary>
public sealed record Furniture
{
    public required TextStyle Style { get; init; }

    public string HeadLeft { get; init; } = "";

    public string HeadMiddle { get; init; } = "";

    public string FootLeft { get; init; } = "";

    public string FootMiddle { get; init; } = "";

    /// <summary>Such as "Page {0} of {1}": the page's own number, and how many pages there are.</summary>
    public required string PageNumber { get; init; }

    /// <summary>A warning at the head of every page, the first included.</summary>
    public string? Notice { get; init; }

    public Color NoticeColor { get; init; } = Color.Black;

    public Color RuleColor { get; init; } = Color.Black;

    /// <summary>Baselines and rules in points from the top of the page.</summary>
    public double HeadBaseline { get; init; } = Length.Millimetres(15.7);

    public double HeadRule { get; init; } = Length.Millimetres(17.9);

    public double FootBaseline { get; init; } = Length.Millimetres(281.6);

    public double FootRule { get; init; } = Length.Millimetres(277.5);

    public double NoticeBaseline { get; init; } = Length.Millimetres(10.5);
}

/// <summary>A document to print: what it says and how it is set, without any page.</summary>
public sealed record Document
{
    public required string Title { get; init; }

    public string? Author { get; init; }

    public string? Subject { get; init; }

    /// <summary>BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>When the content was last changed; printed nowhere, but the file carries it. Null leaves it out.</summary>
    public DateTimeOffset? Date { get; init; }

    public PageSetup Page { get; init; } = PageSetup.A4;

    public Furniture? Furniture { get; init; }

    public FootnoteStyle Footnotes { get; init; } = new();

    public required IReadOnlyList<Block> Content { get; init; }

    /// <summary>Files that travel inside, in the order in which they are listed.</summary>
    public IReadOnlyList<Attachment> Attachments { get; init; } = [];

    /// <summary>Null for a document that is not going to be signed.</summary>
    public SignatureField? Signature { get; init; }
}

/// <summary>A printed document: its bytes, its number of pages, and the characters that no face has, which are shown as their code point.</summary>
public sealed record PrintedDocument(byte[] Bytes, int Pages, IReadOnlyList<string> MissingCharacters);
