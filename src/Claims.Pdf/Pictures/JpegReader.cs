using System.Buffers.Binary;

namespace Claims.Pdf;

/// <summary>Reads from a JPEG file what a PDF must say of it (ISO/IEC 10918-1, B.2); the file itself goes in as it is.</summary>
internal static class JpegReader
{
    private const byte Start = 0xD8;
    private const byte End = 0xD9;
    private const byte Scan = 0xDA;
    private const byte Application1 = 0xE1;

    public static bool Matches(ReadOnlySpan<byte> file) => file is [0xFF, Start, 0xFF, ..];

    public static Picture Read(ReadOnlySpan<byte> file)
    {
        if (file.LastIndexOf((ReadOnlySpan<byte>)[0xFF, End]) < 0)
        {
            throw new PictureException("The JPEG has no end.");
        }

        var (picture, orientation) = ((Picture?)null, Orientation.Upright);
        for (var at = 2; at + 4 <= file.Length && file[at] == 0xFF;)
        {
            var marker = file[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
            if (marker == Scan)
            {
                return picture is null ? throw new PictureException("The JPEG has no frame.") : picture with { Orientation = orientation };
            }

            if (marker == Application1 && at + 2 + length <= file.Length && length > 2)
            {
                orientation = Orientation.Read(file[(at + 4)..(at + 2 + length)]);
            }

            if (IsFrame(marker))
            {
                picture = ReadFrame(marker, file[(at + 4)..], file);
            }

            at += 2 + length;
        }

        throw new PictureException("The JPEG is broken.");
    }

    /// <summary>Frames have C0 to CF, of which C4, C8 and CC are something else.</summary>
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    /// <summary>Baseline, extended and progressive frames of eight bits, which is what PDF knows.</summary>
    private static Picture ReadFrame(byte marker, ReadOnlySpan<byte> frame, ReadOnlySpan<byte> file)
    {
        if (marker > 0xC2 || frame.Length < 6 || frame[0] != 8)
        {
            throw new PictureException("The JPEG is of a kind that PDF does not know.");
        }

        var (height, width) = (BinaryPrimitives.ReadUInt16BigEndian(frame[1..]), BinaryPrimitives.ReadUInt16BigEndian(frame[3..]));
        Picture.RequireSize(width, height);
        return frame[5] is 1 or 3
            ? new Picture(width, height, frame[5], file.ToArray()) { IsJpeg = true }
            : throw new PictureException("The JPEG is neither grey nor red, green and blue; ink colours cannot be archived here.");
    }
}
