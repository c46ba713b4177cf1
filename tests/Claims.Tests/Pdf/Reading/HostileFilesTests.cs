using System.Globalization;
using System.IO.Compression;
using System.Text;
using Claims.Pdf;
using Claims.Tests.Pdf.Signing;

namespace Claims.Tests.Pdf.Reading;

/// <summary>Files that were made to hang, crash or fill the reader. It may refuse or read them, within its limits.</summary>
public sealed class HostileFilesTests
{
    private static readonly ReadingLimits Small = new() { Bytes = 16 << 20, Steps = 20_000_000, Objects = 10_000, Depth = 60 };

    public static TheoryData<string, PdfReadFault> Traps => new()
    {
        { "nested arrays", PdfReadFault.TooDeep },
        { "nested dictionaries", PdfReadFault.TooDeep },
        { "references to itself", PdfReadFault.TooDeep },
        { "length that is its own", PdfReadFault.Damaged },
        { "lengths in a chain", PdfReadFault.TooDeep },
        { "circle of sections", PdfReadFault.Damaged },
        { "page tree in a circle", PdfReadFault.Damaged },
        { "elements in a circle", PdfReadFault.Damaged },
        { "elements in a diamond", PdfReadFault.Damaged },
        { "name tree in a circle", PdfReadFault.Damaged },
        { "bomb", PdfReadFault.TooLarge },
        { "bomb in a bomb", PdfReadFault.TooLarge },
        { "attachment many times", PdfReadFault.TooLarge },
        { "object stream of many", PdfReadFault.Damaged },
        { "references without end", PdfReadFault.TooLarge },
        { "map of everything", PdfReadFault.TooLarge },
        { "marked contents without end", PdfReadFault.TooDeep },
        { "entities", PdfReadFault.Damaged },
        { "packed with a dictionary", PdfReadFault.Damaged },
        { "unclosed string", PdfReadFault.Damaged },
        { "encrypted", PdfReadFault.Unsupported },
        { "unknown filter", PdfReadFault.Unsupported },
    };

    [Theory]
    [MemberData(nameof(Traps))]
    public void Trap_is_refused_with_its_reason(string trap, PdfReadFault fault)
    {
        var file = Trap(trap);

        Assert.Equal(fault, Assert.Throws<PdfReadException>(() => DocumentReader.Read(file, Small)).Fault);
        Assert.NotEqual(SignedFileState.Unchanged, SignedFile.Analyze(file, Small).State);
    }

    [Fact]
    public void Random_bytes_are_refused()
    {
        var random = new Random(Counts.Seed);
        for (var i = 0; i < Counts.Of(300, 5000); i++)
        {
            var bytes = new byte[random.Next(4000)];
            random.NextBytes(bytes);
            AssertEnds(i % 2 == 0 ? bytes : [.. "%PDF-1.7\n"u8, .. bytes, .. "\nstartxref\n12\n%%EOF"u8]);
        }
    }

    [Fact]
    public void Mutated_files_are_read_or_refused()
    {
        byte[][] files = [HandWritten.File(), SignedSample.Signed, DocumentPrinter.Print(SampleDocument.Of(SampleDocument.Section("Tabelle", SampleDocument.Table(4)))).Bytes];
        var random = new Random(Counts.Seed);
        for (var i = 0; i < Counts.Of(400, 20_000); i++)
        {
            AssertEnds(Mutated([.. files[i % files.Length]], random));
        }
    }

    /// <summary>Packed objects are not hit by changes of the file: here the tokens themselves change places.</summary>
    [Fact]
    public void Files_of_shuffled_tokens_are_read_or_refused()
    {
        var random = new Random(Counts.Seed);
        string[] tokens =
            ["<<", ">>", "[", "]", "/K", "/S", "/P", "/Kids", "/Names", "/Length", "/MCID", "/Pg", "1 0 R", "4 0 R", "7 0 R", "9 0 R", "(a)", "<41>", "-1", "0", "9999999999", "1e9", "true", "null", "/W[1 2 1]", "stream\n", "endstream", "endobj", "R", "%"];
        for (var i = 0; i < Counts.Of(300, 10_000); i++)
        {
            var text = Encoding.Latin1.GetString(HandWritten.File()).Split(' ').ToList();
            for (var change = 0; change < 3; change++)
            {
                text[random.Next(text.Count)] = tokens[random.Next(tokens.Length)];
            }

            AssertEnds(Encoding.Latin1.GetBytes(string.Join(' ', text)));
        }
    }

    [Fact]
    public void Reader_stops_when_it_is_told_to()
    {
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => DocumentReader.Read(SignedSample.Signed, null, stopped.Token));
        Assert.ThrowsAny<OperationCanceledException>(() => SignedFile.Analyze(SignedSample.Signed, null, stopped.Token));
    }

    [Fact]
    public void Work_is_counted_though_nothing_is_kept()
    {
        var file = HandWritten.Of([.. Page(HandWritten.Stream("", string.Concat(Enumerable.Repeat("0 0 m ", 100_000))))]);

        Assert.Equal(PdfReadFault.TooLong, Assert.Throws<PdfReadException>(() => DocumentReader.Read(file, Small with { Steps = 100_000 })).Fault);
    }

    private static void AssertEnds(byte[] file)
    {
        SignedFile.Analyze(file, Small);
        try
        {
            Assert.NotNull(DocumentReader.Read(file, Small));
        }
        catch (PdfReadException e)
        {
            Assert.NotEmpty(e.Message);
        }
    }

    private static byte[] Mutated(byte[] file, Random random)
    {
        for (var change = random.Next(1, 5); change > 0; change--)
        {
            var (from, to, length) = (random.Next(file.Length), random.Next(file.Length), random.Next(1, 40));
            file = random.Next(4) switch
            {
                0 => [.. file[..from], .. file.Skip(from + length)],
                1 => [.. file[..from], .. file.Skip(to).Take(length), .. file[from..]],
                2 => [.. file[..from], (byte)random.Next(256), .. file.Skip(from + 1)],
                _ => [.. file[..from], .. file.Skip(to).Take(length), .. file.Skip(from + length)],
            };
        }

        return file;
    }

    private static byte[] Trap(string name) => name switch
    {
        "nested arrays" => HandWritten.Of(Catalogue(""), "<<>>", new string('[', 1_000_000)),
        "nested dictionaries" => HandWritten.Of(Catalogue(""), "<<>>", string.Concat(Enumerable.Repeat("<</A", 300_000))),
        "references to itself" => HandWritten.Of(Catalogue(""), "<<>>", "3 0 R"),
        "length that is its own" => HandWritten.Of([.. Page("<</Length 5 0 R>>\nstream\nx\nendstream")]),
        "lengths in a chain" => Chain(),
        "circle of sections" => Circle(),
        "page tree in a circle" => HandWritten.Of(Catalogue(""), "<<>>", "<</Type/Pages/Kids[4 0 R]>>", "<</Type/Pages/Kids[3 0 R]>>"),
        "elements in a circle" => HandWritten.Of([.. Page("null", "/StructTreeRoot 6 0 R"), "<</K 7 0 R>>", "<</S/Sect/K[8 0 R]>>", "<</S/Sect/K[7 0 R]>>"]),
        "elements in a diamond" => HandWritten.Of([.. Page("null", "/StructTreeRoot 6 0 R"), "<</K 7 0 R>>", "<</S/Sect/K[8 0 R 8 0 R]>>", "<</S/Sect/K[9 0 R 9 0 R]>>", "<</S/P>>"]),
        "name tree in a circle" => HandWritten.Of([.. Page("null", "/Names<</EmbeddedFiles 6 0 R>>"), "<</Kids[6 0 R]>>"]),
        "bomb" => HandWritten.Of([.. Page(Packed("", new byte[200_000_000]))]),
        "bomb in a bomb" => HandWritten.Of([.. Page(Packed("", Pack(new byte[200_000_000]), "[/FlateDecode/FlateDecode]"))]),
        "packed with a dictionary" => HandWritten.Of([.. Page(HandWritten.Stream("/Filter/FlateDecode", "\x78\x20abcdef"))]),
        "attachment many times" => HandWritten.Of([
            .. Page("null", "/Names<</EmbeddedFiles 6 0 R>>"),
            "<</Names[" + string.Concat(Enumerable.Repeat("(a)7 0 R", 1000)) + "]>>",
            "<</UF(a)/EF<</F 8 0 R>>>>",
            Packed("", new byte[1_000_000])]),
        "object stream of many" => HandWritten.Of(Catalogue(""), "<<>>", "null").Replaced("xref\n0 4", "xref\n0 9"),
        "references without end" => HandWritten.Of(Catalogue(""), "<<>>", "null").Replaced("xref\n0 4", "xref\n99999 4"),
        "map of everything" => HandWritten.Of([
            .. Page(HandWritten.Stream("", "/F0 1 Tf"), "", "/Resources<</Font<</F0 6 0 R>>>>"),
            "<</Subtype/Type0/ToUnicode 7 0 R>>",
            HandWritten.Stream("", "beginbfrange " + string.Concat(Enumerable.Repeat("<0000> <FFFF> <" + string.Concat(Enumerable.Repeat("0041", 400)) + ">", 50)) + " endbfrange")]),
        "marked contents without end" => HandWritten.Of([.. Page(HandWritten.Stream("", string.Concat(Enumerable.Repeat("/P BMC ", 1000))))]),
        "entities" => HandWritten.Of([.. Page("null", "/Metadata 6 0 R"), HandWritten.Stream("", "<!DOCTYPE a [<!ENTITY b 'cc'><!ENTITY d '&b;&b;'>]><a>&d;</a>")]),
        "unclosed string" => HandWritten.Of(Catalogue(""), "<<>>", "(never"),
        "encrypted" => HandWritten.File().Replaced("trailer\n<<", "trailer\n<</Encrypt 9 0 R"),
        "unknown filter" => HandWritten.Of([.. Page(HandWritten.Stream("/Filter/LZWDecode", "x"))]),
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    private static string Catalogue(string entries) => $"<</Type/Catalog/Pages 3 0 R{entries}>>";

    /// <summary>Catalogue, information, pages, a page, and its content as number 5.</summary>
    private static IEnumerable<string> Page(string content, string catalogue = "", string page = "") =>
        [Catalogue(catalogue), "<<>>", "<</Type/Pages/Kids[4 0 R]/Count 1>>", $"<</Type/Page/Contents 5 0 R{page}>>", content];

    /// <summary>Each stream's length is the next stream's, up to the last.</summary>
    private static byte[] Chain() =>
        HandWritten.Of([.. Enumerable.Range(6, 500).Select(next => string.Create(CultureInfo.InvariantCulture, $"<</Length {next} 0 R>>\nstream\nx\nendstream")).SelectMany((stream, i) => i == 0 ? Page(stream) : [stream])]);

    private static byte[] Circle()
    {
        var file = HandWritten.File();
        var start = Encoding.Latin1.GetString(file).Split("startxref\n")[1].Split('\n')[0];
        return file.Replaced("trailer\n<<", "trailer\n<</Prev " + start);
    }

    private static string Packed(string entries, byte[] content, string filter = "/FlateDecode") => HandWritten.Stream(entries + "/Filter" + filter, Encoding.Latin1.GetString(Pack(content)));

    private static byte[] Pack(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal))
        {
            zlib.Write(content);
        }

        return packed.ToArray();
    }
}
