using System.Buffers.Binary;
using System.IO.Compression;

namespace Claims.Pdf;

/// <summary>Reads the chunks of a PNG file (ISO/IEC 15948) and unpacks its pixels.</summary>
internal sealed class PngReader
{
    private const int HeaderLength = 13;
    private const int ChunkOverhead = 12;
    private static readonly uint[] Remainders = [.. Enumerable.Range(0, 256).Select(Remainder)];
    private readonly List<byte> packed = [];
    private byte[] header = [];
    private byte[] palette = [];
    private byte[] transparency = [];

    public PngReader(ReadOnlySpan<byte> file)
    {
        var at = Signature.Length;
        var ended = false;
        while (!ended)
        {
            if (file.Length - at < ChunkOverhead || BinaryPrimitives.ReadUInt32BigEndian(file[at..]) > file.Length - at - ChunkOverhead)
            {
                throw new PictureException("The PNG is cut off.");
            }

            var length = BinaryPrimitives.ReadInt32BigEndian(file[at..]);
            var chunk = file.Slice(at + 4, 4 + length);
            if (Checksum(chunk) != BinaryPrimitives.ReadUInt32BigEndian(file[(at + 8 + length)..]))
            {
                throw new PictureException("A part of the PNG is broken.");
            }

            ended = chunk.StartsWith("IEND"u8);
            Take(chunk[..4], chunk[4..]);
            at += ChunkOverhead + length;
        }
    }

    private static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public static bool Matches(ReadOnlySpan<byte> file) => file.StartsWith(Signature);

    public Picture Read()
    {
        if (header.Length != HeaderLength || header[10] != 0 || header[11] != 0 || header[12] > 1)
        {
            throw new PictureException("The PNG has no header that is known.");
        }

        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(4)));
        Picture.RequireSize(width, height);
        var pixels = new PngPixels(width, height, header[8], header[9], palette, transparency);
        try
        {
            using var unpacked = new ZLibStream(new MemoryStream([.. packed]), CompressionMode.Decompress);
            return pixels.Read(unpacked, interlaced: header[12] == 1);
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException)
        {
            throw new PictureException("The pixels of the PNG are broken.", broken);
        }
    }

    private void Take(ReadOnlySpan<byte> kind, ReadOnlySpan<byte> data)
    {
        if (kind.SequenceEqual("IHDR"u8))
        {
            header = data.ToArray();
        }
        else if (kind.SequenceEqual("PLTE"u8))
        {
            palette = data.ToArray();
        }
        else if (kind.SequenceEqual("tRNS"u8))
        {
            transparency = data.ToArray();
        }
        else if (kind.SequenceEqual("IDAT"u8))
        {
            packed.AddRange(data);
        }
    }

    /// <summary>The check of a chunk's name and data (annex D).</summary>
    private static uint Checksum(ReadOnlySpan<byte> chunk)
    {
        var sum = uint.MaxValue;
        foreach (var b in chunk)
        {
            sum = Remainders[(sum ^ b) & 0xFF] ^ (sum >> 8);
        }

        return ~sum;
    }

    private static uint Remainder(int value)
    {
        var remainder = (uint)value;
        for (var bit = 0; bit < 8; bit++)
        {
            remainder = (remainder & 1) != 0 ? 0xEDB88320 ^ (remainder >> 1) : remainder >> 1;
        }

        return remainder;
    }
}
