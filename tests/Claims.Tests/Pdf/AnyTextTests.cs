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

    /// <summary>Controls, joiners, variation selectors and the byte order mark show nothing.</summary>
    private static bool Printed(int code) => !Rune.IsControl(new Rune(code)) && code is not (0x200C or 0x200D or 0x2060 or (>= 0xFE00 and <= 0xFE0F) or 0xFEFF);
}
