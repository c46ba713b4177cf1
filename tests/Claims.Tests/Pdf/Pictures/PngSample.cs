using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Claims.Tests.Pdf.Pictures;

/// <summary>Writes a PNG of any kind, each row with another filter. Samples are given for column, row and channel.</summary>
internal sealed record PngSample(int Width, int Height, int Depth, int Kind, Func<int, int, int, int> Sample)
{
    private static readonly (int X, int Y, int StepX, int StepY)[] Passes = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    public bool Interlaced { get; init; }

    public byte[] Palette { get; init; } = [];

    public byte[] Transparency { get; init; } = [];

    private int Channels => Kind switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };

    public byte[] Write()
    {
        var file = new MemoryStream();
        file.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        byte[] header = [.. Number(Width), .. Number(Height), (byte)Depth, (byte)Kind, 0, 0, (byte)(Interlaced ? 1 : 0)];
        Chunk(file, "IHDR", header);
        if (Palette.Length > 0)
        {
            Chunk(file, "PLTE", Palette);
        }

        if (Transparency.Length > 0)
        {
            Chunk(file, "tRNS", Transparency);
        }

        var pixels = Packed();
        Chunk(file, "IDAT", pixels[..(pixels.Length / 2)]);
        Chunk(file, "IDAT", pixels[(pixels.Length / 2)..]);
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    /// <summary>Another file with the size of this one in its header.</summary>
    public byte[] Head(byte[] other)
    {
        byte[] header = [.. "IHDR"u8, .. Number(Width), .. Number(Height), (byte)Depth, (byte)Kind, 0, 0, 0];
        return [.. other[..12], .. header, .. Number((int)Crc(header)), .. other[33..]];
    }

    private byte[] Packed()
    {
        var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest))
        {
            foreach (var (x, y, stepX, stepY) in Interlaced ? Passes : [(0, 0, 1, 1)])
            {
                var columns = (Width - x + stepX - 1) / stepX;
                var above = new byte[((columns * Channels * Depth) + 7) / 8];
                for (var row = y; row < Height && columns > 0; row += stepY)
                {
                    var plain = Row(columns, x, stepX, row);
                    zlib.Write(Filtered(plain, above, row % 5));
                    above = plain;
                }
            }
        }

        return packed.ToArray();
    }

    private byte[] Row(int columns, int x, int stepX, int row)
    {
        var bytes = new byte[((columns * Channels * Depth) + 7) / 8];
        for (var i = 0; i < columns * Channels; i++)
        {
            var sample = Sample(x + (i / Channels * stepX), row, i % Channels);
            if (Depth == 16)
            {
                BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(2 * i), (ushort)sample);
            }
            else
            {
                bytes[i * Depth / 8] |= (byte)(sample << (8 - Depth - (i * Depth % 8)));
            }
        }

        return bytes;
    }

    private byte[] Filtered(byte[] row, byte[] above, int filter)
    {
        var pixel = Math.Max(1, Channels * Depth / 8);
        return [(byte)filter, .. row.Select((value, i) => (byte)(value - Foretold(filter, i < pixel ? 0 : row[i - pixel], above[i], i < pixel ? 0 : above[i - pixel])))];
    }

    private static int Foretold(int filter, int left, int up, int corner)
    {
        var order = new[] { left, up, corner }.OrderBy(value => Math.Abs(left + up - corner - value)).First();
        return filter switch { 1 => left, 2 => up, 3 => (left + up) / 2, 4 => order, _ => 0 };
    }

    private static void Chunk(MemoryStream file, string kind, byte[] data)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(kind), .. data];
        file.Write([.. Number(data.Length), .. named, .. Number((int)Crc(named))]);
    }

    private static uint Crc(byte[] bytes)
    {
        var sum = uint.MaxValue;
        foreach (var b in bytes)
        {
            sum ^= b;
            for (var bit = 0; bit < 8; bit++)
            {
                sum = (sum >> 1) ^ ((sum & 1) * 0xEDB88320);
            }
        }

        return ~sum;
    }

    private static byte[] Number(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
