using Claims.Pdf;
using Claims.Tests.Pdf.Reading;

namespace Claims.Tests.Pdf;

public sealed class PageNumberTests
{
    private static readonly TaggedDocument Read = new(DocumentPrinter.Print(SpecialCases.Of("front matter")).Bytes);

    [Fact]
    public void Front_matter_is_counted_in_roman_numbers_and_the_text_from_one()
    {
        var feet = Read.Shown.Select(page => Assert.Single(page, shown => shown.Mcid is null && shown.Text.StartsWith("Seite", StringComparison.Ordinal)).Text);

        Assert.Equal(["Seite i von 5", "Seite ii von 5", "Seite iii von 5", "Seite iv von 5", "Seite 1 von 5"], feet);
    }

    [Fact]
    public void Contents_name_pages_as_they_are_printed() =>
        Assert.Equal(["iii", "1"], Read.Of("TOCI").Select(entry => entry.Kids.OfType<TaggedElement>().Last().Text));

    [Fact]
    public void File_names_its_pages_as_they_are_printed()
    {
        var labels = Read.Reader.Tree(Read.Reader.Catalogue["PageLabels"], "Nums").Select(range => ((double)range.Key, ((Name)Read.Reader.Dictionary(range.Value)["S"]).Value));

        Assert.Equal([(0.0, "r"), (4.0, "D")], labels);
    }

    [Fact]
    public void Caption_of_a_table_is_its_first_part() =>
        Assert.Equal("Caption", Assert.Single(Read.Of("Table")).Kids.OfType<TaggedElement>().First().Type);
}
