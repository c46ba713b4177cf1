using System.Text.RegularExpressions;
using Claims.Pdf;
using Claims.Tests.Dossiers;
using Claims.Tests.Pdf.Reading;

namespace Claims.Tests.Pdf;

/// <summary>What other programs say of our files.</summary>
public sealed partial class OtherReadersTests : IDisposable
{
    private readonly string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".pdf");

    public static TheoryData<string> Samples => [.. PrintedSamples.Names];

    public static TheoryData<string> Everything => [.. PrintedSamples.Names, .. SpecialCases.All.Select(document => document.Name)];

    public void Dispose() => File.Delete(file);

    [SkippableTheory]
    [MemberData(nameof(Everything))]
    public void Qpdf_finds_no_fault(string sample)
    {
        Programs.Require("qpdf");
        Print(sample);
        var (exitCode, output, errors) = Programs.Run("qpdf", ["--check", file]);

        Assert.True(exitCode == 0 && errors.Length == 0, output + errors);
        Assert.DoesNotContain("WARNING", output, StringComparison.OrdinalIgnoreCase);
    }

    [SkippableTheory]
    [MemberData(nameof(Samples))]
    public void Pdftotext_reads_what_the_operators_show(string sample)
    {
        Programs.Require("pdftotext");
        var read = new TaggedDocument(Print(sample));
        var (_, text, errors) = Programs.Run("pdftotext", ["-raw", "-enc", "UTF-8", file, "-"]);

        Assert.Empty(errors);
        Assert.Equal(Bare(read.TextInStream), Bare(text));
    }

    [SkippableFact]
    public void Pdfinfo_says_that_the_file_is_tagged()
    {
        Programs.Require("pdfinfo", "pdffonts");
        Print("rich");

        Assert.Matches(@"Tagged:\s+yes", Programs.Run("pdfinfo", [file]).Output);
        var fonts = Programs.Run("pdffonts", [file]).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToList();
        Assert.NotEmpty(fonts);
        Assert.All(fonts, font => Assert.Matches(@"CID TrueType\s+Identity-H\s+yes yes yes", font));
    }

    [SkippableTheory]
    [InlineData("right to left")]
    [InlineData("footnotes")]
    [InlineData("everything")]
    public void Poppler_reads_the_structure_in_reading_order(string sample)
    {
        Programs.Require("pdfinfo");
        var read = new TaggedDocument(Print(sample));
        var words = string.Concat(Programs.Run("pdfinfo", ["-enc", "UTF-8", "-struct-text", file]).Output.Split('\n').Select(line => Quoted().Match(line).Groups[1].Value));

        Assert.Equal(Bare(string.Concat(read.Root.Pieces.Select(piece => string.Concat(piece.Shown.Select(shown => shown.Glyphs))))), Bare(words));
    }

    [SkippableTheory]
    [InlineData("rich")]
    [InlineData("everything")]
    public void Mupdf_draws_every_page_without_complaint(string sample)
    {
        Programs.Require("mutool");
        Print(sample);
        var (exitCode, _, errors) = Programs.Run("mutool", ["draw", "-q", "-r", "20", "-o", "/dev/null", "-F", "pgm", file]);

        Assert.Equal(0, exitCode);
        Assert.DoesNotContain("error", errors, StringComparison.OrdinalIgnoreCase);
    }

    private byte[] Print(string sample)
    {
        var bytes = PrintedSamples.Names.Contains(sample) ? PrintedSamples.Of(sample) : DocumentPrinter.Print(SpecialCases.Of(sample)).Bytes;
        File.WriteAllBytes(file, bytes);
        return bytes;
    }

    /// <summary>Without white space and hyphens: line ends are the only difference that readers may make.</summary>
    private static string Bare(string text) => WhiteSpaceAndHyphens().Replace(text, "");

    [GeneratedRegex("^ *\"(.*)\"$")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"[\s\u00AD-]+")]
    private static partial Regex WhiteSpaceAndHyphens();
}
