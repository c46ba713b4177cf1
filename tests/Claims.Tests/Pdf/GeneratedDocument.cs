using System.Globalization;
using Claims.Pdf;
using Claims.Tests.Pdf.Pictures;
using Image = Claims.Pdf.Image;
using Link = Claims.Pdf.Link;

namespace Claims.Tests.Pdf;

/// <summary>A document of any blocks with any text, told by a number.</summary>
internal sealed class GeneratedDocument
{
    private static readonly string[] Words =
    [
        "Handel", "und", "der", "Preise,", "240,1 Mrd.", "Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrikantenverband", "Wirtschafts\u00ADforschungs\u00ADinstitut",
        "שלום", "עולם (2026)", "السلام عليكم", "пример", "Ελλάδα", "中文", "👩‍👩‍👧", "e\u0301", "„Zitat“", "S‑400", "https://example.org/a/b?c=d", "\uE000", "…", "%", "(", ")",
    ];

    private readonly Random random;
    private int level;

    private GeneratedDocument(int number) => random = new Random(number);

    public static Document Of(int number)
    {
        var document = new GeneratedDocument(number);
        return SampleDocument.Of([document.Head(1), .. document.Blocks(document.random.Next(1, 12), 2)]) with { Title = document.Text(4), Language = "de" };
    }

    private Block[] Blocks(int count, int depth) => [.. Enumerable.Range(0, count).Select(_ => Block(depth))];

    private Block Block(int depth) => random.Next(depth > 0 ? 12 : 8) switch
    {
        0 => Head(random.Next(1, level + 2)),
        1 => Table(),
        2 => new List(20, Style(), [.. Enumerable.Range(0, random.Next(1, 6)).Select(i => new ListItem([i.ToString(CultureInfo.InvariantCulture)], Paragraph()))]) { Numbering = ListNumbering.Numbered },
        3 => new Image(new PngSample(random.Next(1, 30), random.Next(1, 60), 8, 6, (x, y, c) => (x * y) + c & 255).Write(), random.Next(5, 300), Text(3)),
        4 => new Figure(new Drawing(random.Next(20, 300), random.Next(20, 200), new Box(0, 0, 20, 20) { Fill = Color.Black }, new Label(2, 10, "Wert", Style())), Text(3)),
        < 8 => Paragraph(),
        8 => Section(Head(Math.Min(6, level + 1)), depth),
        9 => new Group(Blocks(random.Next(1, 5), depth - 1)) { Indent = random.Next(20) },
        10 => new Columns(new ColumnContent(0, 150, new Paragraph(Style(), Text(8))), new ColumnContent(170, 150, new Paragraph(Style(), Text(8)))),
        _ => new Sheet(Blocks(random.Next(1, 5), depth - 1)) { RunningHead = Text(2), Numbering = random.Next(3) == 0 ? PageNumbering.Roman : null },
    };

    private Section Section(Heading head, int depth) => new(Blocks(random.Next(1, 5), depth - 1)) { SideHead = head, Continued = new Run("(Forts.)") };

    private Heading Head(int next)
    {
        level = Math.Clamp(next, 1, 6);
        return new Heading(level, Style(), Text(4)) { Outline = Text(3) };
    }

    private Paragraph Paragraph() => new(Style(), Inlines()) { KeepWithNext = random.Next(6) == 0, KeepTogether = random.Next(6) == 0, SpaceBefore = random.Next(12), Role = (ParagraphRole)random.Next(3) };

    private Inline[] Inlines() =>
    [
        Text(random.Next(60)) + "·",
        random.Next(3) == 0 ? new Footnote(Text(random.Next(1, 40))) : "",
        random.Next(3) == 0 ? new Link("https://example.org/" + Text(1), Text(random.Next(1, 12))) : "",
        new Run(Text(random.Next(1, 20))) { Italic = true, Semibold = random.Next(2) == 0, Language = random.Next(2) == 0 ? "en" : null },
        "·",
    ];

    private Table Table() => new(SampleDocument.Sans, [new Column(70) { Heads = true }, new Column(0), new Column(60) { Alignment = ColumnAlignment.DecimalSign, Whole = 25 }], [.. Enumerable.Range(0, random.Next(1, 90)).Select(i => new Row(Text(2) + "·", Text(random.Next(1, 25)) + "·", i + ",5"))])
    {
        Head = random.Next(2) == 0 ? new Row("Kopf", "Größe", "Wert") : null,
        Caption = random.Next(2) == 0 ? new Paragraph(Style(), Text(4) + "·") : null,
    };

    private TextStyle Style()
    {
        var size = random.Next(7, 16);
        return new((FontFamily)random.Next(2), size, 1.4 * size) { Alignment = (TextAlignment)random.Next(4), Semibold = random.Next(4) == 0, Italic = random.Next(4) == 0, Balanced = random.Next(4) == 0 };
    }

    private string Text(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Words[random.Next(Words.Length)]).Prepend("Der"));
}
