using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Claims.Load;

/// <summary>What pdfinfo (poppler) says of a file, whoever wrote it.</summary>
internal sealed partial record PdfFacts(int Pages, bool IsTagged, long Bytes)
{
    public const string Program = "pdfinfo";

    public static async Task<PdfFacts> OfAsync(string pdf)
    {
        using var info = Process.Start(new ProcessStartInfo(Program, [pdf]) { RedirectStandardOutput = true })!;
        var said = await info.StandardOutput.ReadToEndAsync();
        await info.WaitForExitAsync();
        return new(int.Parse(Counted().Match(said).Groups[1].Value, CultureInfo.InvariantCulture), Tagged().IsMatch(said), new FileInfo(pdf).Length);
    }

    [GeneratedRegex(@"^Pages:\s+(\d+)", RegexOptions.Multiline)]
    private static partial Regex Counted();

    [GeneratedRegex(@"^Tagged:\s+yes", RegexOptions.Multiline)]
    private static partial Regex Tagged();
}
