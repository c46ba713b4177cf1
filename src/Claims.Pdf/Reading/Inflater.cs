using System.IO.Compression;

namespace Claims.Pdf;

/// <summary>Undoes FlateDecode and the predictors of PNG (ISO 32000-1, 7.4.4), within the budget.</summary>
internal static class Inflater
{
    private const int Buffer = 16 * 1024;

    /// <summary>The bytes count as held.</summary>
    public static byte[] Inflate(ReadOnlyMemory<byte> packed, Budget budget)
    {
        using var source = new ZLibStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress);
        using var inflated = new MemoryStream();
        var buffer = new byte[Buffer];
        try
        {
            for (var read = source.Read(buffer); read > 0; read = source.Read(buffer))
            {
                budget.Hold(read);
                budget.Step(read);
                inflated.Write(buffer, 0, read);
            }
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            throw new PdfReadException(PdfReadFault.Damaged, "a stream cannot be inflated", e);
        }

        return inflated.ToArray();
    }

    /// <param name="length">Bytes of a row without its tag.</param>
    /// <param name="pixel">Bytes from one pixel to the next.</param>
    public static byte[] Unpredict(byte[] data, int length, int pixel, Budget budget)
    {
        var rows = data.Length / (length + 1);
        budget.Hold(rows * length);
        budget.Step(data.Length);
        var plain = new byte[rows * length];
        for (var row = 0; row < rows; row++)
        {
            var source = data.AsSpan(row * (length + 1), length + 1);
            var target = plain.AsSpan(row * length, length);
            var above = row == 0 ? new byte[length] : plain.AsSpan((row - 1) * length, length);
            for (var i = 0; i < length; i++)
            {
                int left = i < pixel ? 0 : target[i - pixel], up = above[i], corner = i < pixel ? 0 : above[i - pixel];
                target[i] = (byte)(source[i + 1] + (source[0] switch
                {
                    0 => 0,
                    1 => left,
                    2 => up,
                    3 => (left + up) / 2,
                    4 => Nearest(left, up, corner),
                    _ => throw Scanner.Damaged("a row has a predictor that is none"),
                }));
            }
        }

        return plain;
    }

    /// <summary>The Paeth predictor.</summary>
    private static int Nearest(int left, int up, int corner)
    {
        var guess = left + up - corner;
        var (toLeft, toUp, toCorner) = (Math.Abs(guess - left), Math.Abs(guess - up), Math.Abs(guess - corner));
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }
}
