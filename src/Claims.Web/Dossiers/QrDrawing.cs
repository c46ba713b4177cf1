using Claims.Pdf;
using QRCoder;

namespace Claims.Web.Dossiers;

/// <summary>An address as a QR code (ISO/IEC 18004, level M): black boxes, one for each run of modules in a row. The quiet zone is left to what stands around it.</summary>
internal static class QrDrawing
{
    /// <summary>Modules that stay white on every side.</summary>
    private const int Quiet = 4;

    // What a telephone still reads from paper at arm's length.
    private static readonly double LeastModule = DossierStyle.Mm(0.5);

    /// <param name="address">Printable ASCII.</param>
    /// <param name="size">Width in points; more where the modules would be too small.</param>
    public static Drawing Of(string address, double size)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var modules = code.ModuleMatrix.Count - (2 * Quiet);
        var width = Math.Max(size / modules, LeastModule);
        var boxes = Enumerable.Range(0, modules).SelectMany(row => Runs(code.ModuleMatrix[row + Quiet], modules)
            .Select(run => new Box(run.Start * width, row * width, run.Length * width, width) { Fill = DossierStyle.Ink }));
        return new(modules * width, modules * width, [.. boxes]);
    }

    /// <summary>The white that belongs to a code of so many points on every side.</summary>
    public static double QuietOf(Drawing code) => Quiet * ((Box)code.Shapes[0]).Height;

    private static IEnumerable<(int Start, int Length)> Runs(System.Collections.BitArray row, int modules)
    {
        for (var start = 0; start < modules; start++)
        {
            var end = start;
            while (end < modules && row[end + Quiet])
            {
                end++;
            }

            if (end > start)
            {
                yield return (start, end - start);
                start = end;
            }
        }
    }
}
