using System.Buffers.Binary;

namespace Claims.Pdf;

/// <summary>The pixels of a PNG: filters undone, interlacing put together, every kind of colour made eight bits of grey or of red, green and blue.</summary>
internal sealed class PngPixels
{
    private const int Grey = 0;
    private const int Rgb = 2;
    private const int Indexed = 3;
    private const int GreyAlpha = 4;
    private const int RgbAlpha = 6;

    /// <summary>First column and row, and the steps, of the passes of interlacing (ISO/IEC 15948, 8.2).</summary>
    private static readonly (int X, int Y, int StepX, int StepY)[] Passes = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    private readonly int width;
    private readonly int height;
    private readonly int depth;
    private readonly int kind;
    private readonly int samples;
    private readonly int colors;
    private readonly byte[] palette;
    private readonly byte[] transparency;
    private readonly byte[] data;
    private readonly byte[]? alpha;

    public PngPixels(int width, int height, int depth, int kind, byte[] palette, byte[] transparency)
    {
        (this.width, this.height, this.depth, this.kind, this.palette, this.transparency) = (width, height, depth, kind, palette, transparency);
        samples = kind switch { Grey or Indexed => 1, GreyAlpha => 2, Rgb => 3, RgbAlpha => 4, _ => 0 };
        var known = kind switch { Grey => depth is 1 or 2 or 4 or 8 or 16, Indexed => depth is 1 or 2 or 4 or 8, _ => depth is 8 or 16 };
        if (samples == 0 || !known || (kind == Indexed && (palette.Length == 0 || palette.Length % 3 != 0)))
        {
            throw new PictureException("The PNG has colours of no known kind.");
        }

        colors = kind is Grey or GreyAlpha ? 1 : 3;
        data = new byte[width * height * colors];
        alpha = kind is GreyAlpha or RgbAlpha || transparency.Length > 0 ? new byte[width * height] : null;
    }

    public Picture Read(Stream unpacked, bool interlaced)
    {
        foreach (var (x, y, stepX, stepY) in interlaced ? Passes : [(0, 0, 1, 1)])
        {
            ReadPass(unpacked, x, y, stepX, stepY);
        }

        return new Picture(width, height, colors, data) { Alpha = alpha is null || alpha.AsSpan().IndexOfAnyExcept(byte.MaxValue) < 0 ? null : alpha };
    }

    private void ReadPass(Stream unpacked, int firstX, int firstY, int stepX, int stepY)
    {
        var columns = (width - firstX + stepX - 1) / stepX;
        if (columns <= 0)
        {
            return;
        }

        var length = ((columns * samples * depth) + 7) / 8;
        var (row, above) = (new byte[length + 1], new byte[length + 1]);
        for (var y = firstY; y < height; y += stepY)
        {
            unpacked.ReadExactly(row);
            Unfilter(row, above, Math.Max(1, samples * depth / 8));
            for (var i = 0; i < columns; i++)
            {
                Put(row.AsSpan(1), i, (y * width) + firstX + (i * stepX));
            }

            (row, above) = (above, row);
        }
    }

    /// <summary>Adds to each byte what its row's filter foretold (ISO/IEC 15948, 9.2); the filter's number stands before the row.</summary>
    private static void Unfilter(byte[] row, byte[] above, int pixel)
    {
        for (var i = 1; i < row.Length; i++)
        {
            var (left, up) = (i > pixel ? row[i - pixel] : 0, above[i]);
            row[i] += (byte)(row[0] switch
            {
                0 => 0,
                1 => left,
                2 => up,
                3 => (left + up) / 2,
                4 => Nearest(left, up, i > pixel ? above[i - pixel] : 0),
                _ => throw new PictureException("A row of the PNG has no known filter."),
            });
        }
    }

    private static int Nearest(int left, int up, int corner)
    {
        var guess = left + up - corner;
        var (byLeft, byUp, byCorner) = (Math.Abs(guess - left), Math.Abs(guess - up), Math.Abs(guess - corner));
        return byLeft <= byUp && byLeft <= byCorner ? left : byUp <= byCorner ? up : corner;
    }

    private void Put(ReadOnlySpan<byte> row, int column, int pixel)
    {
        if (kind == Indexed)
        {
            var index = Sample(row, column);
            if ((3 * index) + 3 > palette.Length)
            {
                throw new PictureException("The PNG shows a colour that its palette lacks.");
            }

            palette.AsSpan(3 * index, 3).CopyTo(data.AsSpan(3 * pixel));
            alpha?[pixel] = index < transparency.Length ? transparency[index] : byte.MaxValue;
            return;
        }

        var clear = transparency.Length >= 2 * colors && alpha is not null;
        for (var c = 0; c < colors; c++)
        {
            var sample = Sample(row, (column * samples) + c);
            data[(pixel * colors) + c] = Byte(sample);
            clear = clear && sample == BinaryPrimitives.ReadUInt16BigEndian(transparency.AsSpan(2 * c));
        }

        alpha?[pixel] = samples > colors ? Byte(Sample(row, (column * samples) + colors)) : clear ? byte.MinValue : byte.MaxValue;
    }

    private int Sample(ReadOnlySpan<byte> row, int index) => depth switch
    {
        16 => BinaryPrimitives.ReadUInt16BigEndian(row[(2 * index)..]),
        8 => row[index],
        _ => (row[index * depth / 8] >> (8 - depth - (index * depth % 8))) & ((1 << depth) - 1),
    };

    private byte Byte(int sample) => depth == 16 ? (byte)(sample >> 8) : (byte)(sample * byte.MaxValue / ((1 << depth) - 1));
}
