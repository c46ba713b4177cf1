using System.Text;
using Claims.Pdf;
using Claims.Tests.Pdf.Signing;

namespace Claims.Tests.Pdf.Reading;

public sealed class DocumentReaderTests
{
    [Fact]
    public void Document_says_its_title_language_pages_and_properties()
    {
        var read = Read(SampleDocument.Of(new Paragraph(SampleDocument.Body, SampleDocument.Text(900))));

        Assert.Equal("Prüfstück „Ä“ (1)", read.Title);
        Assert.Equal("de", read.Language);
        Assert.InRange(read.Pages, 2, 3);
        Assert.Contains(new MetadataProperty("http://purl.org/dc/elements/1.1/", "title", "Prüfstück „Ä“ (1)"), read.Metadata);
        Assert.Contains(new MetadataProperty("http://purl.org/dc/elements/1.1/", "creator", "Ein Haus"), read.Metadata);
        Assert.Empty(read.Attachments);
    }

    [Fact]
    public void Parts_have_role_language_and_all_text_in_order()
    {
        var read = Read(SampleDocument.Of(
            new Heading(1, SampleDocument.Body, "Überschrift"),
            new Paragraph(SampleDocument.Body, "Die ", new Run("foreign words") { Language = "en" }, " und ein ", new Link("https://example.org", "Verweis"), ".") { Language = "de-AT" },
            new List(20, SampleDocument.Body, new ListItem(["a"], new Paragraph(SampleDocument.Body, "erstens")), new ListItem(["b"], new Paragraph(SampleDocument.Body, "zweitens"))),
            new Figure(new Drawing(20, 20, new Box(0, 0, 20, 20) { Fill = Color.Black }), "Ein Quadrat")));

        Assert.Equal(["H1", "P", "L", "Figure"], read.Parts.Select(part => part.Role));
        Assert.Equal(["de", "de-AT", "de", "de"], read.Parts.Select(part => part.Language));
        Assert.Equal(["Überschrift\n", "Die foreign words und ein Verweis.\n", "a\nerstens\nb\nzweitens\n", ""], read.Parts.Select(part => part.Text));
        Assert.Equal(["Ein Quadrat"], read.Parts[^1].Alternatives);
        Assert.Equal("", read.Untagged);
    }

    [Fact]
    public void Text_agrees_with_another_reader()
    {
        var printed = DocumentPrinter.Print(SampleDocument.Of(
            new Heading(1, SampleDocument.Body, "Überschrift"),
            SampleDocument.Section(
                "Abschnitt",
                new Paragraph(SampleDocument.Body, SampleDocument.Text(400)),
                new Paragraph(SampleDocument.Body, "Wirtschafts\u00ADforschungs\u00ADinstitut ", new Link("https://example.org/ä", SampleDocument.Text(20))) { Trailing = ["rechts"] }),
            SampleDocument.Section("Tabelle", SampleDocument.Table(90)))).Bytes;
        var read = DocumentReader.Read(printed);

        Assert.Equal(new TaggedDocument(printed).Text, string.Concat(read.Parts.Select(part => part.Text)));
        Assert.Equal("", read.Untagged);
    }

    [Fact]
    public void Character_without_a_glyph_reads_as_itself() =>
        Assert.Equal("Zeichen 中 und 𠀀 im Satz.\n", Assert.Single(Read(SampleDocument.Of(new Paragraph(SampleDocument.Body, "Zeichen 中 und 𠀀 im Satz."))).Parts).Text);

    [Fact]
    public void Field_of_a_signature_is_a_part_without_text()
    {
        var read = DocumentReader.Read(SignedSample.Signed);

        Assert.Equal([("P", "Drei Wörter hier\n"), ("Form", "")], read.Parts.Select(part => (part.Role, part.Text)));
    }

    [Fact]
    public void File_with_a_table_of_references_is_read()
    {
        var read = DocumentReader.Read(HandWritten.File());

        Assert.Equal("Von Hand", read.Title);
        Assert.Equal([("P", "AB\nstatt dessen\n")], read.Parts.Select(part => (part.Role, part.Text)));
        Assert.Equal("C", read.Untagged);
        var attachment = Assert.Single(read.Attachments);
        Assert.Equal(("a b.json", "application/json", "Source", "Daten"), (attachment.Name, attachment.MimeType, attachment.Relationship, attachment.Description));
        Assert.Equal("{}", Encoding.UTF8.GetString(attachment.Content.Span));
    }

    [Fact]
    public void Later_section_of_references_replaces_an_object()
    {
        var first = HandWritten.File();
        var later = HandWritten.Append(first, HandWritten.Information, "<</Title(Neu)>>");

        Assert.Equal("Neu", DocumentReader.Read(later).Title);
    }

    [SkippableFact]
    public void File_that_another_program_packed_says_the_same()
    {
        Programs.Require("qpdf");
        var printed = DocumentPrinter.Print(SampleDocument.Of(SampleDocument.Section("Tabelle", SampleDocument.Table(30)))).Bytes;
        using var source = new TemporaryFile(".pdf", printed);
        foreach (var streams in new[] { "disable", "generate" })
        {
            using var target = new TemporaryFile(".pdf", []);
            Assert.Equal(0, Programs.Run("qpdf", ["--object-streams=" + streams, source.Path, target.Path]).ExitCode);

            Assert.Equal(DocumentReader.Read(printed).Parts.Select(part => part.Text), DocumentReader.Read(File.ReadAllBytes(target.Path)).Parts.Select(part => part.Text));
        }
    }

    private static ReadDocument Read(Document document) => DocumentReader.Read(DocumentPrinter.Print(document).Bytes);
}
