using System.Buffers.Binary;

namespace Claims.Domain;

/// <summary>Width and height of a picture, in pixels.</summary>
public sealed record PictureSize(int Width, int Height)
{
    private const int Most = 65_535;

    /// <summary>Reads the size from the head of a PNG or JPEG file; null where there is none to be read.</summary>
    public static PictureSize? Of(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith<byte>([0x89, (byte)'P', (byte)'N', (byte)'G']) ? Png(bytes)
        : bytes.StartsWith<byte>([0xFF, 0xD8]) ? Jpeg(bytes)
        : null;

    // PNG (ISO 15948): the first chunk is IHDR, and begins with width and height.
    private static PictureSize? Png(ReadOnlySpan<byte> bytes) => bytes.Length >= 24 && bytes[12..16].SequenceEqual("IHDR"u8)
        ? Sound(BinaryPrimitives.ReadUInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadUInt32BigEndian(bytes[20..]))
        : null;

    // JPEG (ITU T.81): segments follow one another; a start of frame (C0 to CF, but for C4, C8 and CC) holds height and width.
    private static PictureSize? Jpeg(ReadOnlySpan<byte> bytes)
    {
        for (var at = 2; at + 9 <= bytes.Length && bytes[at] == 0xFF;)
        {
            var marker = bytes[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return Sound(BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));
            }

            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        }

        return null;
    }

    private static PictureSize? Sound(uint width, uint height) => width is > 0 and <= Most && height is > 0 and <= Most ? new((int)width, (int)height) : null;
}
