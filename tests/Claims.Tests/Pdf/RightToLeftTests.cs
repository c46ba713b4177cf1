using Claims.Pdf;
using Claims.Tests.Pdf.Reading;

namespace Claims.Tests.Pdf;

public sealed class RightToLeftTests
{
    [Fact]
    public void Text_of_the_structure_tree_stays_in_reading_order()
    {
        var document = SpecialCases.Of("right to left");
        var texts = document.Content.Cast<Paragraph>().Take(3).Select(paragraph => PlainText.Of(paragraph.Text));

        Assert.Equal(string.Concat(texts.Select(text => text + "\n")), string.Concat(new TaggedDocument(DocumentPrinter.Print(document).Bytes).Text.Split('\n').Take(3).Select(line => line + "\n")));
    }

    /// <summary>Upper case stands for Hebrew, as in the examples of UAX #9; what is seen is given from left to right.</summary>
    [Theory]
    [InlineData("car means CAR.", "car means RAC.")]
    [InlineData("he said \"IT IS 123, 456, OK\".", "he said \"KO ,456 ,123 SI TI\".")]
    [InlineData("IT IS ok 12.5 % (SO)!", "!(OS) % ok 12.5 SI TI")]
    [InlineData("ab (CD ef) GH", "ab (DC ef) HG")]
    [InlineData("ab CD (EF) gh", "ab (FE) DC gh")]
    [InlineData("THE VALUES ARE 1, 2", "2 ,1 ERA SEULAV EHT")]
    public void Runs_are_seen_as_the_standard_says(string text, string seen)
    {
        var atoms = TextFlow.Of(new LayoutContext(SampleDocument.Of(), new Dictionary<string, string>(), new PictureTable()), SampleDocument.Body, [string.Concat(text.Select(c => char.IsAsciiLetterUpper(c) ? (char)(0x5D0 + c - 'A') : c))]);
        var order = Bidi.Order(atoms).Select(i => atoms[i]);

        Assert.Equal(seen, string.Concat(order.Select(Seen)));
    }

    [Theory]
    [InlineData("\u0628\u0628\u0628", "\uFE91\uFE92\uFE90")]
    [InlineData("\u0644\u0627", "\uFEFB")]
    [InlineData("\u0628\u0644\u0627", "\uFE91\uFEFC")]
    [InlineData("\u062F\u0628", "\uFEA9\uFE8F")]
    [InlineData("\u0628\u064E\u0628", "\uFE91\u064E\uFE90")]
    [InlineData("\u0628\u200C\u0628", "\uFE8F\u200C\uFE8F")]
    [InlineData("\u0645\u06CC", "\uFEE3\uFBFD")]
    public void Arabic_letters_join(string letters, string forms) =>
        Assert.Equal(forms, string.Concat(ArabicForms.Join([.. Clusters.Of(letters, SampleDocument.Body)]).Select(form => form.Drawn.ToString())));

    [Fact]
    public void Paragraph_of_Hebrew_ends_at_the_left()
    {
        var shown = new TaggedDocument(DocumentPrinter.Print(SampleDocument.Of(new Paragraph(SampleDocument.Body, "אבג"))).Bytes).Shown[0].Single(text => text.Mcid is not null);

        Assert.InRange(shown.X, PageSetup.A4.Right - SampleDocument.Body.Size, PageSetup.A4.Right);
    }

    [Fact]
    public void Family_of_emoji_is_one_sign_that_no_face_has()
    {
        var printed = DocumentPrinter.Print(SpecialCases.Of("right to left"));

        Assert.Equal(["👩\u200D👩\u200D👧"], printed.MissingCharacters);
        Assert.Contains("👩\u200D👩\u200D👧 ✓ e\u0301\n", new TaggedDocument(printed.Bytes).Text, StringComparison.Ordinal);
    }

    private static string Seen(Atom atom)
    {
        var c = atom.Text[0];
        var mirrored = atom.Level % 2 == 1 ? c switch { '(' => ')', ')' => '(', _ => c } : c;
        return (c is >= '\u05D0' and <= '\u05F0' ? (char)('A' + c - 0x5D0) : mirrored).ToString();
    }
}
