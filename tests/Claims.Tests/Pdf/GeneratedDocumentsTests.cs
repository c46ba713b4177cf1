using Claims.Pdf;
using Claims.Tests.Pdf.Reading;
using Rule = Claims.Tests.Pdf.Rules.Rule;

namespace Claims.Tests.Pdf;

public sealed class GeneratedDocumentsTests
{
    [Fact]
    public void Any_document_says_all_stays_on_its_pages_and_breaks_no_rule()
    {
        var random = new Random(Counts.Seed);
        for (var i = 0; i < Counts.Of(plain: 20, deep: 500); i++)
        {
            var number = random.Next();
            var fault = Record.Exception(() => AssertSound(GeneratedDocument.Of(number)));
            Assert.True(fault is null, $"Document {number}: {fault}");
        }
    }

    private static void AssertSound(Document document)
    {
        var bytes = DocumentPrinter.Print(document).Bytes;
        var read = new TaggedDocument(bytes);

        Assert.Equal(ExpectedText.Of(document, read.Destinations), read.Text);
        Assert.All(read.Shown.SelectMany(page => page), LayoutTests.AssertWithin);
        Assert.Empty(Rule.Check(bytes));
        Assert.Equal(bytes, DocumentPrinter.Print(document).Bytes);
    }
}
