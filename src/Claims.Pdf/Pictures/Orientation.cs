using System.Buffers.Binary;

namespace Claims.Pdf;

/// <summary>How a camera was held: what it stored must be turned to be seen upright (Exif 3.0, 4.6.5, tag Orientation).</summary>
internal static class Orientation
{
    public const int Upright = 1;
    private const int Tag = 0x112;

    /// <summary>From the stored unit square to the seen one, as a matrix of PDF, for orientations 1 to 8.</summary>
    private static readonly int[][] Matrices =
        [[1, 0, 0, 1, 0, 0], [-1, 0, 0, 1, 1, 0], [-1, 0, 0, -1, 1, 1], [1, 0, 0, -1, 0, 1], [0, -1, -1, 0, 1, 1], [0, -1, 1, 0, 0, 1], [0, 1, 1, 0, 0, 0], [0, 1, -1, 0, 1, 0]];

    /// <summary>The matrix that paints a picture upright into a rectangle whose lower left corner is given.</summary>
    public static double[] Matrix(int orientation, double x, double y, double width, double height)
    {
        var turn = Matrices[orientation - 1];
        return [turn[0] * width, turn[1] * height, turn[2] * width, turn[3] * height, x + (turn[4] * width), y + (turn[5] * height)];
    }

    public static bool LiesOnItsSide(int orientation) => orientation > 4;

    /// <summary>The orientation that an APP1 segment names; upright when it names none that is known.</summary>
    public static int Read(ReadOnlySpan<byte> segment)
    {
        if (!segment.StartsWith("Exif\0\0"u8) || segment.Length < 14)
        {
            return Upright;
        }

        var tiff = segment[6..];
        var little = tiff[0] == 'I';
        var directory = little ? BinaryPrimitives.ReadInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadInt32BigEndian(tiff[4..]);
        var count = directory >= 8 && directory <= tiff.Length - 2 ? Short(tiff[directory..], little) : 0;
        for (var at = directory + 2; count > 0 && at <= tiff.Length - 12; at += 12, count--)
        {
            if (Short(tiff[at..], little) == Tag)
            {
                return Short(tiff[(at + 8)..], little) is >= 1 and <= 8 and var orientation ? orientation : Upright;
            }
        }

        return Upright;
    }

    private static int Short(ReadOnlySpan<byte> bytes, bool little) => little ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
}
