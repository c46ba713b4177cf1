using System.Globalization;
using System.Xml.Linq;
using Claims.Pdf;
using Claims.Tests.Dossiers;
using Claims.Web.Dossiers;

namespace Claims.Tests.Pdf;

/// <summary>Poppler, mupdf and PDFium (the engine of Chromium, which shows no PDF without a window) place every word at the same box, to a point.</summary>
public sealed class WordBoxesTests : IDisposable
{
    private const double Point = 1;

    private static readonly string Pdfium = Path.Combine(Repository.Root, ".artifacts", "pdfium", "node_modules", "@embedpdf", "pdfium");

    private readonly string _file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".pdf");

    public static TheoryData<string> Samples => [.. PrintedSamples.Names];

    public void Dispose() => File.Delete(_file);

    [SkippableTheory]
    [MemberData(nameof(Samples))]
    public void Poppler_and_mupdf_agree_on_the_boxes_of_all_words(string sample)
    {
        Programs.Require("pdftotext", "mutool");
        Agree(sample, () => Lines("mutool", "draw", "-q", "-F", "stext", "-o", "-", _file));
    }

    [SkippableTheory]
    [MemberData(nameof(Samples))]
    public void Poppler_and_the_engine_of_Chromium_agree_on_the_boxes_of_all_words(string sample)
    {
        Programs.Require("pdftotext");
        Programs.RequireFiles("node", [Path.Combine(Pdfium, "dist", "pdfium.wasm")]);
        Agree(sample, () => Lines("node", Path.Combine(Repository.Root, "tests/Claims.Tests/Pdf/pdfium.mjs"), Pdfium, _file));
    }

    private void Agree(string sample, Func<List<List<TextLine>>> read)
    {
        var printed = DocumentPrinter.Print(DossierDocument.Build(PrintedSamples.Content(sample)));
        File.WriteAllBytes(_file, printed.Bytes);
        var (words, lines) = (Words(), read());

        Assert.NotEmpty(words);
        Assert.Equal(words.Count, lines.Count);
        // Of a character that no face has one reader tells the character, the other its code point as it is drawn.
        var lost = words.SelectMany((page, i) => page.Where(word => !lines[i].Exists(line => line.Has(word)) && !printed.MissingCharacters.Contains(word.Text))).ToList();
        Assert.True(lost.Count == 0, $"{lost.Count} words stand elsewhere, first {lost.FirstOrDefault()}");
    }

    // A word may be a part of what the other reader takes for one: it ends where the face changes.
    private List<List<Word>> Words() => [.. Read("pdftotext", "-bbox", _file, "-").Descendants().Where(element => element.Name.LocalName == "page").Select(page => page.Elements()
        .Select(word => new Word(Hyphen(word.Value), Number(word, "xMin"), Number(word, "xMax"), Number(word, "yMin"), Number(word, "yMax"))).ToList())];

    private static List<List<TextLine>> Lines(string program, params string[] arguments) => [.. Read(program, arguments).Descendants("page").Select(page => page.Descendants("line")
        .Select(line => new TextLine([.. line.Descendants("char").Select(sign => (sign.Attribute("c")!.Value, Quad(sign)))])).ToList())];

    private static XDocument Read(string program, params string[] arguments) => XDocument.Parse(Programs.Run(program, arguments).Output);

    // PDFium tells a word that goes on in the next line by a sign of its own, whichever hyphen it is.
    private static string Hyphen(string text) => text.Replace('\u00AD', '-');

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    private static double[] Quad(XElement sign) => [.. sign.Attribute("quad")!.Value.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];

    private sealed record Word(string Text, double Left, double Right, double Top, double Bottom);

    /// <summary>The signs of a line with their corners: upper left, upper right, lower left, lower right.</summary>
    private sealed record TextLine(IReadOnlyList<(string Text, double[] Quad)> Signs)
    {
        public bool Has(Word word)
        {
            var all = Hyphen(string.Concat(Signs.Select(sign => sign.Text)));
            for (var at = all.IndexOf(word.Text, StringComparison.Ordinal); at >= 0; at = all.IndexOf(word.Text, at + 1, StringComparison.Ordinal))
            {
                var (first, last) = (Sign(at), Sign(at + word.Text.Length - 1));
                if (Math.Abs(first[0] - word.Left) < Point && Math.Abs(last[2] - word.Right) < Point && first[1] < word.Bottom && first[5] > word.Top)
                {
                    return true;
                }
            }

            return false;
        }

        // A sign may be several code units.
        private double[] Sign(int at)
        {
            foreach (var (text, quad) in Signs)
            {
                if ((at -= text.Length) < 0)
                {
                    return quad;
                }
            }

            return Signs[^1].Quad;
        }
    }
}
