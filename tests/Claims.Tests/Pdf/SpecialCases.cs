using Claims.Pdf;
using Claims.Tests.Pdf.Pictures;
using Image = Claims.Pdf.Image;
using Link = Claims.Pdf.Link;

namespace Claims.Tests.Pdf;

/// <summary>Documents that hold everything the writer can write, and what it could stumble over, by name.</summary>
internal static class SpecialCases
{
    private static Heading Title => new(1, SampleDocument.Body with { Size = 20, Leading = 24 }, "Überschrift") { Outline = "Überschrift" };

    public static IReadOnlyList<(string Name, Document Document)> All { get; } =
    [
        ("nothing", SampleDocument.Of()),
        ("one line", SampleDocument.Of(new Paragraph(SampleDocument.Body, "Eine Zeile."))),
        ("text", Text()),
        ("table over pages", SampleDocument.Of(Title, SampleDocument.Section("Tabelle", SampleDocument.Table(150)))),
        ("hostile", Hostile()),
        ("attachments", Attachments()),
        ("to be signed", Text() with { Signature = new SignatureField("Signature", "Unterschrift des Hauses", DateTimeOffset.UnixEpoch) }),
        ("pictures", Pictures()),
        ("everything", Text() with { Content = [.. Text().Content, .. Footnotes(2, 10).Content, .. Hostile().Content.Skip(1), .. RightToLeft().Content, .. Pictures().Content], Attachments = Attachments().Attachments }),
        ("right to left", RightToLeft()),
        ("footnotes", Footnotes(40, 12)),
        ("footnote longer than a page", Footnotes(1, 1500)),
        ("justified", SampleDocument.Of([.. Enumerable.Range(0, 20).Select(i => new Paragraph(SampleDocument.Body with { Alignment = TextAlignment.Justified }, SampleDocument.Text(90, i)) { Trailing = ["rechts"] })])),
        ("front matter", FrontMatter()),
        ("many ids", SampleDocument.Of([.. Enumerable.Range(0, 450).Select(i => new Paragraph(SampleDocument.Body, new Link("#id1", "Ziel " + i)) { Id = (i % 3 == 0 ? "ä" : "id") + i, Role = ParagraphRole.Note })])),
    ];

    public static TheoryData<string> Names => [.. All.Select(document => document.Name)];

    public static Document Of(string name) => All.Single(document => document.Name == name).Document;

    private static Document Text() => SampleDocument.Of(
        Title,
        new Contents(SampleDocument.Body, SampleDocument.Sans, new ContentsEntry("ende", ["Zum Ende"], "mit Angabe"), new ContentsEntry("liste", ["Zur Liste"])),
        SampleDocument.Section(
            "Abschnitt",
            new Paragraph(SampleDocument.Body, SampleDocument.Text(120), new NoteReference("1", "#ende") { Color = Color.Black }, " und ", new Run("foreign words") { Language = "en" }),
            new Paragraph(SampleDocument.Body, "Wirtschafts\u00ADforschungs\u00ADinstitut ", new Link("https://example.org/ä", SampleDocument.Text(40))) { Trailing = ["rechts"] },
            new List(20, SampleDocument.Body, new ListItem(["a"], new Paragraph(SampleDocument.Body, SampleDocument.Text(30))), new ListItem(["b"], new Paragraph(SampleDocument.Body, "kurz"))) { Id = "liste", Numbering = ListNumbering.Numbered },
            new Figure(new Drawing(60, 20, new Box(0, 0, 20, 20) { Fill = Color.Rgb(0x224466) }, new Label(24, 12, "Wert", SampleDocument.Sans)), "Ein Quadrat mit dem Wort Wert"),
            new Paragraph(SampleDocument.Body, "Kursiv ", new Run("halbfett kursiv") { Semibold = true, Italic = true }, new Run("halbfett serifenlos") { Family = FontFamily.Sans, Semibold = true, Italic = true }) { Role = ParagraphRole.Quote },
            new Paragraph(SampleDocument.Body, "Anmerkung") { Role = ParagraphRole.Note, Language = "en" }),
        SampleDocument.Section("Tabelle", SampleDocument.Table(5)) with { Id = "ende" });

    private static Document Hostile() => SampleDocument.Of(
        new Heading(1, SampleDocument.Body, "Titel (mit) \\ Klammern") { Outline = "Titel (mit) \\ Klammern\u0001" },
        new Paragraph(SampleDocument.Body, "Emoji 😀👩‍👩‍👧 中文 \uE000 \uF6C5 \uFFFD \uFFFE \uD800 \u0378 a\u0301 \u202E links \u2066 ﷺ \u2028 \u2029 \u00AD\u2011"),
        new Paragraph(SampleDocument.Body, new Link("javascript:alert('(\\)')", "Verweis mit 中 darin"), new string('x', 500), new Run("עברית") { Language = "he" })) with
    {
        Title = "Titel\0mit \u0001Steuer\nzeichen \uFFFE und 😀 & <Marken>",
        Author = "(Autor) \\",
        Subject = "Gegenstand\r\n\tmit Umbruch ]]> 中",
    };

    private static Document Footnotes(int count, int words) => SampleDocument.Of([.. Enumerable.Range(1, count).Select(i => new Paragraph(
        SampleDocument.Body,
        SampleDocument.Text(40, i),
        new Footnote(SampleDocument.Text(words, i), new Link("https://example.org", "Verweis"), "."),
        SampleDocument.Text(30, i),
        new Footnote("Kurz."),
        SampleDocument.Text(5)))]);

    private static Document RightToLeft() => SampleDocument.Of(
        new Paragraph(SampleDocument.Body, "Er sagte: „שלום עולם, 12,5 % (wie gesagt) עברית“ und ging. العربية: السلام عليكم ورحمة الله 2026."),
        new Paragraph(SampleDocument.Body, "בראשית ברא אלהים את השמים ואת הארץ (והארץ היתה תהו ובהו) וחשך על פני תהום 1234 ורוח אלהים מרחפת על פני המים ויאמר ABC אלהים יהי אור") { Language = "he" },
        new Paragraph(SampleDocument.Body, new Link("https://example.org", "Verweis עם עברית בפנים"), " و", new Run("لا إله إلا الله") { Language = "ar", Semibold = true }, " פָּנִים"),
        new Paragraph(SampleDocument.Body, "می‌خواهم گفت‌وگو 😀👩‍👩‍👧 ✓\uFE0F e\u0301")) with
    { Title = "עברית" };

    private static Document Pictures()
    {
        var glass = new PngSample(40, 30, 8, 6, (x, y, c) => c == 3 ? 6 * x : 8 * y).Write();
        return SampleDocument.Of(
            new Image(PictureTests.File("rgb"), 80, "Eine Seite in Farbe") { KeepWithNext = true },
            new Paragraph(SampleDocument.Body, "Unterschrift") { Role = ParagraphRole.Caption },
            new Image(PictureTests.File("grey"), 80, "Eine graue Seite"),
            new Image(glass, 200, "Ein Verlauf"),
            new Image(glass, 300, "Der Verlauf noch einmal") { FullWidth = true });
    }

    private static Document FrontMatter() => SampleDocument.Of(
        new Sheet(
            new Contents(SampleDocument.Body, SampleDocument.Sans, new ContentsEntry("vorwort", ["Vorwort"]), new ContentsEntry("text", ["Text"])),
            new Paragraph(SampleDocument.Body, SampleDocument.Text(600)))
        { Numbering = PageNumbering.Roman },
        new Sheet(new Heading(1, SampleDocument.Body, "Vorwort") { Id = "vorwort" }, new Paragraph(SampleDocument.Body, SampleDocument.Text(900))),
        new Sheet(
            new Heading(1, SampleDocument.Body, "Text") { Id = "text" },
            SampleDocument.Table(3) with { Caption = new Paragraph(SampleDocument.Sans, "Tabelle 1") })
        { Numbering = PageNumbering.Arabic });

    private static Document Attachments() => SampleDocument.Of(new Paragraph(SampleDocument.Body, "Mit Anlagen.")) with
    {
        Attachments =
        [
            new Attachment("z.json", "application/json", "{\"a\":1}"u8.ToArray(), AttachmentRelationship.Source) { Description = "Die Quelle", Date = DateTimeOffset.UnixEpoch },
            new Attachment("a (1).txt", "text/plain; charset=utf-8", "Text"u8.ToArray(), AttachmentRelationship.Data) { Description = "Daten (1)" },
            new Attachment("ä.png", "image/png", new byte[] { 1, 2, 3 }, AttachmentRelationship.Supplement) { Description = "Beleg 中" },
        ],
    };
}
