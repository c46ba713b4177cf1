namespace Claims.Pdf;

/// <summary>A picture as a file embeds it: eight bits for each of one or three colours, or a whole JPEG.</summary>
internal sealed record Picture(int Width, int Height, int Colors, byte[] Data)
{
    private const int LongestSide = 20_000;
    private const long MostPixels = 60_000_000;

    public bool IsJpeg { get; init; }

    /// <summary>1 to 8, see <see cref="Pdf.Orientation"/>.</summary>
    public int Orientation { get; init; } = Pdf.Orientation.Upright;

    /// <summary>Height of the picture as it is seen, for a width of 1.</summary>
    public double Ratio => Pdf.Orientation.LiesOnItsSide(Orientation) ? (double)Width / Height : (double)Height / Width;

    /// <summary>Opacity of each pixel; null when all are opaque.</summary>
    public byte[]? Alpha { get; init; }

    /// <summary>Reads a JPEG or PNG file; anything else, a broken or an immense one is a <see cref="PictureException"/>.</summary>
    public static Picture Read(ReadOnlySpan<byte> file) =>
        JpegReader.Matches(file) ? JpegReader.Read(file)
        : PngReader.Matches(file) ? new PngReader(file).Read()
        : throw new PictureException("The picture is neither JPEG nor PNG.");

    /// <summary>Refuses a size before anything of that size is made.</summary>
    public static void RequireSize(int width, int height)
    {
        if (width <= 0 || height <= 0 || width > LongestSide || height > LongestSide || (long)width * height > MostPixels)
        {
            throw new PictureException($"A picture of {width} by {height} pixels cannot be printed.");
        }
    }

    /// <summary>The picture on white paper, without transparency.</summary>
    public Picture Flattened()
    {
        if (Alpha is not { } alpha)
        {
            return this;
        }

        var data = new byte[Data.Length];
        for (var i = 0; i < data.Length; i++)
        {
            var opacity = alpha[i / Colors];
            data[i] = (byte)(((Data[i] * opacity) + (byte.MaxValue * (byte.MaxValue - opacity)) + (byte.MaxValue / 2)) / byte.MaxValue);
        }

        return this with { Data = data, Alpha = null };
    }
}
