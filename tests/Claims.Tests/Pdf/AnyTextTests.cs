using System.Text;
using Claims.Pdf;
using Claims.Tests.Pdf.Reading;
using Claims.Tests.Support;
using FsCheck.Fluent;
using Rule = Claims.Tests.Pdf.Rules.Rule;

namespace Claims.Tests.Pdf;

public sealed class AnyTextTests
{
    private static readonly int[] Interesting =
        ['a', 'W', 'ß', '-', ' ', ' ', ' ', '…', '(', ')', '\\', '<', '>', '7', '%', 0xA0, 0xAD, 0x200B, 0x202F, 0x2011, 0x301, 0x5D0, 0x4E2D, 0x1F600, 0x20000, 0x10FFFF];

    [Fact]
    public void Any_text_is_printed_whole_and_stays_in_its_measure()
    {
        var characters = Gen.OneOf(Gen.Elements(Interesting), Gen.Choose(0x21, 0x17F), Gen.Choose(0x590, 0x6FF), Gen.Choose(0x21, 0xD7FF), Gen.Choose(0xE000, 0x10FFFF), Gen.Constant((int)'n'));
        var texts = characters.ArrayOf(120).Select(codes => string.Concat(codes.Where(Printed).Select(char.ConvertFromUtf32)));

        Always.Holds(texts, text =>
        {
            var blocks = new Paragraph(SampleDocument.Body, "·" + text + "·");
            var printed = DocumentPrinter.Print(SampleDocument.Of(blocks)).Bytes;
            var read = new TaggedDocument(printed);
            var expected = ("·" + text + "·").Replace("\u00AD", "", StringComparison.Ordinal).Replace("\u200B", "", StringComparison.Ordinal);

            Assert.Equal(expected + "\n", read.Text);
            Assert.All(read.Shown.SelectMany(page => page), LayoutTests.AssertWithin);
            Assert.Empty(Rule.Check(printed));
        });
    }

    [Theory]
    [InlineData(3)]
    [InlineData(12)]
    public void Several_spaces_where_a_line_ends_stay_in_its_measure(int spaces)
    {
        for (var letters = 1; letters < 30; letters++)
        {
            var text = string.Join(new string(' ', spaces), Enumerable.Range(0, 40).Select(i => new string('n', 1 + ((i * letters) % 17))));
            var read = new TaggedDocument(DocumentPrinter.Print(SampleDocument.Of(new Paragraph(SampleDocument.Body, text))).Bytes);

            Assert.Equal(text + "\n", read.Text);
            Assert.All(read.Shown.SelectMany(page => page), LayoutTests.AssertWithin);
        }
    }

    // Seed 616672453: a letter narrower than the hyphen was taken back to make room for it.
    [Fact]
    public void A_word_that_is_cut_beside_a_narrow_letter_stays_in_its_measure()
    {
        const string found = "\u821B\u062D\u06CBn\u06D4n\u00ADn\u4BA1\u551A\u0592nn\U000A5DF9n\U00089941\u00FFn\u00AD\u0630\uB3E6\U00015ED9\u00AD\U0007F8EDn\u943A\u0607\u87BF\u06C1\U000EC4E4n\u0173\u0694\U000F37AD\U00020000\u12AD\uB2B9=\U0008705F\u0128\u200B\u05B8\u0107\u013D\U0003983E\u2011\U0008270E\U000FA2EB\u014E\u89E3\u4E2D\u00DF\uCA96\U000E41A3\uCB98\u0622n\u06B4\u06B1ak(\u2440\U0005EEF2\u4E2D\U000F82E9\u069C\U000E621F\u5806\U00092F30\uC9CA\U0006C5D3\U0001F600\u3C08\u0688\U00074F00\U0006EF91nn\U000A3001,<\u11BCa\u00F1\u0625nn\u5BC1)\u067E\u013B\u0321\u0629\u014C\U0008497E\u202Fnnx)\u015A\uABDB-\U0002B831\u0691\u05D0\u7E91\u05C6\u00A5n\U000688ECn\u9439\u05C2\u39BB\U00067845 \u0159";
        var cut = Enumerable.Range(1, 39).Select(letters => string.Concat(Enumerable.Range(0, 600).Select(i => (i * letters) % 11 < 5 ? '\u0625' : 'n')));

        Assert.All(cut.Append($"\u00B7{found}\u00B7"), text =>
            Assert.All(new TaggedDocument(DocumentPrinter.Print(SampleDocument.Of(new Paragraph(SampleDocument.Body, text))).Bytes).Shown.SelectMany(page => page), LayoutTests.AssertWithin));
    }

    /// <summary>Controls, joiners, variation selectors and the byte order mark show nothing.</summary>
    private static bool Printed(int code) => !Rune.IsControl(new Rune(code)) && code is not (0x200C or 0x200D or 0x2060 or (>= 0xFE00 and <= 0xFE0F) or 0xFEFF);
}
