using Claims.Pdf;
using Claims.Tests.Pdf.Reading;

namespace Claims.Tests.Pdf;

public sealed class FootnoteTests
{
    private static readonly TaggedDocument Read = new(DocumentPrinter.Print(SpecialCases.Of("footnotes")).Bytes);

    [Fact]
    public void Each_note_stands_on_the_page_of_its_number_below_all_text()
    {
        var (references, notes) = (Read.Of("Reference").ToList(), Read.Of("Note").ToList());

        Assert.True(Read.Shown.Count > 2);
        Assert.Equal(80, notes.Count);
        Assert.All(references.Zip(notes), pair =>
        {
            var pieces = pair.Second.Pieces.ToList();
            Assert.Equal(pair.First.Text, pieces[0].Text);
            Assert.All(pieces, piece => Assert.Equal(pair.First.Pieces.First().Page, piece.Page));
        });
        var inNotes = notes.SelectMany(note => note.Pieces).ToHashSet();
        foreach (var page in Read.Root.Pieces.GroupBy(piece => piece.Page))
        {
            var lowest = page.Where(piece => !inNotes.Contains(piece)).SelectMany(piece => piece.Shown).Min(shown => shown.Y);
            Assert.All(page.Where(inNotes.Contains).SelectMany(piece => piece.Shown), shown => Assert.True(shown.Y < lowest - 8));
        }
    }

    [Fact]
    public void Note_follows_its_reference_in_the_structure()
    {
        var kids = Read.Of("P").First().Kids;

        Assert.Equal("Reference", ((TaggedElement)kids[kids.FindIndex(kid => kid is TaggedElement { Type: "Note" }) - 1]).Type);
        Assert.Equal(Enumerable.Range(1, 80).Select(i => "footnote-" + i), Read.Destinations.Keys.OrderBy(key => int.Parse(key[9..], System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("footnotes")]
    [InlineData("footnote longer than a page")]
    public void Nothing_is_lost_and_all_stays_on_the_page(string name)
    {
        StructureTests.AssertSaysAll(SpecialCases.Of(name));
        Assert.All(new TaggedDocument(DocumentPrinter.Print(SpecialCases.Of(name)).Bytes).Shown.SelectMany(page => page), LayoutTests.AssertWithin);
    }
}
