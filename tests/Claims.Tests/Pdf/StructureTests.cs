using Claims.Pdf;
using Claims.Tests.Pdf.Reading;
using Link = Claims.Pdf.Link;

namespace Claims.Tests.Pdf;

public sealed class StructureTests
{
    [Fact]
    public void Text_of_the_structure_tree_is_the_text_of_the_document()
    {
        var document = SampleDocument.Of(
            new Heading(1, SampleDocument.Body, "Überschrift") { Outline = "Überschrift" },
            new Contents(SampleDocument.Body, SampleDocument.Sans, new ContentsEntry("ende", ["Zum Ende"], "mit Angabe")),
            SampleDocument.Section(
                "Abschnitt",
                new Paragraph(SampleDocument.Body, SampleDocument.Text(120), new NoteReference("1", "#ende") { Color = Color.Black }, " und ", new Run("foreign words") { Language = "en" }),
                new Paragraph(SampleDocument.Body, "Wirtschafts\u00ADforschungs\u00ADinstitut ", new Link("https://example.org/ä", SampleDocument.Text(20))) { Trailing = ["rechts"] },
                new List(20, SampleDocument.Body, new ListItem(["a"], new Paragraph(SampleDocument.Body, SampleDocument.Text(30))), new ListItem(["b"], new Paragraph(SampleDocument.Body, "kurz")))),
            SampleDocument.Section("Tabelle", SampleDocument.Table(60)) with { Id = "ende" });

        AssertSaysAll(document);
    }

    [Fact]
    public void Elements_have_the_types_and_attributes_of_what_they_are()
    {
        var read = Read(SampleDocument.Of(
            SampleDocument.Section("Tabelle", SampleDocument.Table(3)),
            new Figure(new Drawing(20, 20, new Box(0, 0, 20, 20) { Fill = Color.Black }), "Ein Quadrat"),
            new Paragraph(SampleDocument.Body, new Link("https://example.org", "Verweis")) { Role = ParagraphRole.Note }));

        Assert.Equal(["Column", "Column", "Column", "Column", "Row", "Row", "Row"], read.Of("TH").Select(head => head.Scope));
        Assert.Equal(9, read.Of("TD").Count());
        Assert.Equal("Ein Quadrat", Assert.Single(read.Of("Figure")).Alternative);
        Assert.Equal(1, Assert.Single(read.Of("Link")).Annotations);
        Assert.Equal("Verweis", Assert.Single(read.Of("Note")).Text);
        Assert.Equal("Tabelle", Assert.Single(read.Of("H2")).Text);
    }

    [Fact]
    public void Catalogue_says_language_title_and_that_it_is_tagged()
    {
        var catalogue = Read(SampleDocument.Of(new Paragraph(SampleDocument.Body, "Text"))).Reader.Catalogue;

        Assert.Equal("de", PdfReader.Text(catalogue["Lang"]));
        Assert.True((bool)((Dictionary<string, object>)catalogue["MarkInfo"])["Marked"]);
        Assert.True((bool)((Dictionary<string, object>)catalogue["ViewerPreferences"])["DisplayDocTitle"]);
    }

    [Fact]
    public void Every_marked_content_is_in_the_tree_once()
    {
        var read = Read(SampleDocument.Of(SampleDocument.Section("Tabelle", SampleDocument.Table(90)), new Paragraph(SampleDocument.Body, SampleDocument.Text(300))));

        var inTree = read.Root.Pieces.SelectMany(piece => piece.Shown.Select(shown => (piece.Page, shown.Mcid))).Distinct().Count();
        var onPages = read.Shown.SelectMany((page, i) => page.Where(shown => shown.Mcid is not null).Select(shown => (i, shown.Mcid))).Distinct().Count();
        Assert.Equal(onPages, inTree);
        Assert.Equal(read.Root.Pieces.Count(), read.Root.Pieces.Distinct().Count());
    }

    [Fact]
    public void Character_that_no_face_has_is_reported_and_keeps_its_text()
    {
        var printed = DocumentPrinter.Print(SampleDocument.Of(new Paragraph(SampleDocument.Body, "Zeichen 中 und 𠀀 im Satz.")));

        Assert.Equal(["中", "𠀀"], printed.MissingCharacters.OrderBy(c => c.Length));
        Assert.Equal("Zeichen 中 und 𠀀 im Satz.\n", new TaggedDocument(printed.Bytes).Text);
    }

    [Theory]
    [InlineData("Ελληνικά und Кириллица", 0)]
    [InlineData("Pfeile → und Häkchen ✓", 0)]
    public void Character_that_the_own_face_lacks_comes_from_another(string text, int missing)
    {
        var printed = DocumentPrinter.Print(SampleDocument.Of(new Paragraph(SampleDocument.Body, text)));

        Assert.Equal(missing, printed.MissingCharacters.Count);
        Assert.Equal(text + "\n", new TaggedDocument(printed.Bytes).Text);
    }

    internal static void AssertSaysAll(Document document)
    {
        var read = Read(document);
        Assert.Equal(ExpectedText.Of(document, read.Destinations), read.Text);
    }

    private static TaggedDocument Read(Document document) => new(DocumentPrinter.Print(document).Bytes);
}
