using Claims.Pdf;
using Claims.Tests.Pdf.Reading;
using Image = Claims.Pdf.Image;

namespace Claims.Tests.Pdf.Pictures;

public sealed class PictureTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(0, 2)]
    [InlineData(0, 4)]
    [InlineData(0, 8)]
    [InlineData(0, 16)]
    [InlineData(2, 8)]
    [InlineData(2, 16)]
    [InlineData(4, 8)]
    [InlineData(4, 16)]
    [InlineData(6, 8)]
    [InlineData(6, 16)]
    public void Png_of_every_kind_gives_back_its_pixels(int kind, int depth)
    {
        var most = (1 << depth) - 1;
        foreach (var (width, interlaced) in new[] { (1, false), (13, false), (13, true), (3, true) })
        {
            var png = new PngSample(width, 11, depth, kind, (x, y, c) => ((x * 37) + (y * 101) + (c * 53)) * 997 % (most + 1)) { Interlaced = interlaced };
            var picture = Picture.Read(png.Write());

            for (var i = 0; i < width * 11; i++)
            {
                var colors = Enumerable.Range(0, picture.Colors).Select(c => (byte)Byte(png.Sample(i % width, i / width, c), depth));
                Assert.Equal(colors, picture.Data.AsSpan(i * picture.Colors, picture.Colors).ToArray());
                Assert.Equal(kind is 4 or 6 ? Byte(png.Sample(i % width, i / width, picture.Colors), depth) : 255, picture.Alpha?[i] ?? 255);
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(8)]
    public void Png_with_a_palette_gives_its_colours_and_their_opacity(int depth)
    {
        var picture = Picture.Read(new PngSample(5, 3, depth, 3, (x, y, _) => (x + y) % 2) { Palette = [255, 0, 0, 0, 128, 255], Transparency = [40] }.Write());

        Assert.Equal([255, 0, 0, 0, 128, 255], picture.Data.AsSpan(0, 6).ToArray());
        Assert.Equal([40, 255, 40, 255, 40], picture.Alpha!.AsSpan(0, 5).ToArray());
    }

    [Fact]
    public void Colour_that_a_png_names_is_clear()
    {
        var picture = Picture.Read(new PngSample(2, 1, 8, 2, (x, _, c) => x == 0 ? 10 + c : 77) { Transparency = [0, 10, 0, 11, 0, 12] }.Write());

        Assert.Equal([0, 255], picture.Alpha!);
    }

    [Theory]
    [InlineData("rgb", 3)]
    [InlineData("progressive", 3)]
    [InlineData("grey", 1)]
    public void Jpeg_goes_in_as_it_is(string name, int colors)
    {
        var picture = Picture.Read(File(name));

        Assert.Equal((colors, 32, true), (picture.Colors, Math.Max(picture.Width, picture.Height), picture.IsJpeg));
        Assert.Equal(File(name), picture.Data);
    }

    [Theory]
    [InlineData(1, "0 0", "1 0", "0 1")]
    [InlineData(2, "1 0", "0 0", "1 1")]
    [InlineData(3, "1 1", "0 1", "1 0")]
    [InlineData(4, "0 1", "1 1", "0 0")]
    [InlineData(5, "0 0", "0 1", "1 0")]
    [InlineData(6, "1 0", "1 1", "0 0")]
    [InlineData(7, "1 1", "1 0", "0 1")]
    [InlineData(8, "0 1", "0 0", "1 1")]
    public void Photograph_is_turned_as_the_camera_was_held(int orientation, string first, string right, string below)
    {
        // The stored picture's upper left, upper right and lower left corner, each where it is seen: from the left and from the top.
        byte[] exif = [.. "Exif\0\0II*\0"u8, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, (byte)orientation, 0, 0, 0, 0, 0, 0, 0];
        var picture = Picture.Read([0xFF, 0xD8, 0xFF, 0xE1, 0, (byte)(exif.Length + 2), .. exif, .. File("rgb").AsSpan(2)]);
        var m = Orientation.Matrix(picture.Orientation, 0, 0, 1, 1);

        Assert.Equal([first, right, below], new[] { (X: 0, Y: 1), (X: 1, Y: 1), (X: 0, Y: 0) }.Select(p => $"{(m[0] * p.X) + (m[2] * p.Y) + m[4]} {1 - ((m[1] * p.X) + (m[3] * p.Y) + m[5])}"));
        Assert.Equal(orientation > 4, picture.Ratio < 1);
    }

    [Fact]
    public void Jpeg_in_ink_colours_is_refused() => Assert.Contains("ink", Assert.Throws<PictureException>(() => Picture.Read(File("cmyk"))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(100_000, 1)]
    [InlineData(15_000, 15_000)]
    [InlineData(0, 5)]
    public void Immense_picture_is_refused_before_it_is_unpacked(int width, int height)
    {
        var png = new PngSample(1, 1, 8, 0, (_, _, _) => 0).Write();
        var sized = new PngSample(1, 1, 8, 0, (_, _, _) => 0) { Width = width, Height = height }.Head(png);

        Assert.Contains("pixels", Assert.Throws<PictureException>(() => Picture.Read(sized)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_pictures_are_refused_wherever_they_break()
    {
        var png = new PngSample(9, 9, 8, 6, (x, y, c) => (x * y * 7) + c & 255).Write();
        for (var at = 0; at < png.Length; at++)
        {
            var (cut, changed) = (png[..at], png.ToArray());
            changed[at] ^= 0x55;
            Assert.Throws<PictureException>(() => Picture.Read(cut));
            Assert.Throws<PictureException>(() => Picture.Read(changed));
        }

        var jpeg = File("rgb");
        for (var at = 0; at < jpeg.Length; at++)
        {
            Assert.Throws<PictureException>(() => Picture.Read(jpeg.AsSpan(0, at)));
        }
    }

    [Fact]
    public void Picture_without_its_transparency_lies_on_white()
    {
        var flat = new Picture(2, 1, 3, [0, 100, 200, 0, 0, 0]) { Alpha = [128, 0] }.Flattened();

        Assert.Equal([127, 177, 227, 255, 255, 255], flat.Data);
        Assert.Null(flat.Alpha);
    }

    [Fact]
    public void Same_picture_is_embedded_once_and_keeps_its_opacity_apart()
    {
        var read = new PdfReader(DocumentPrinter.Print(SpecialCases.Of("pictures")).Bytes);
        var pictures = read.Numbers.Select(number => read.Resolve(new Reference(number))).OfType<(Dictionary<string, object> Entries, byte[] Data)>().Where(stream => stream.Entries.ContainsKey("ColorSpace")).ToList();

        Assert.Equal(4, pictures.Count);
        Assert.Single(pictures, picture => picture.Entries.ContainsKey("SMask"));
    }

    [Fact]
    public void Picture_taller_than_the_page_is_made_smaller()
    {
        var tall = new Image(new PngSample(2, 40, 8, 0, (_, y, _) => y).Write(), 400, "Ein Streifen");
        var figure = Assert.Single(new TaggedDocument(DocumentPrinter.Print(SampleDocument.Of(tall)).Bytes).Of("Figure"));

        Assert.Equal(PageSetup.A4.Bottom - PageSetup.A4.Top, figure.Box![3] - figure.Box[1], 0.01);
        Assert.Equal((figure.Box[3] - figure.Box[1]) / 20, figure.Box[2] - figure.Box[0], 0.01);
    }

    internal static byte[] File(string name) => System.IO.File.ReadAllBytes(Path.Combine(Repository.Root, "tests/Claims.Tests/Pdf/Pictures", name + ".jpg"));

    private static int Byte(int sample, int depth) => depth == 16 ? sample >> 8 : sample * 255 / ((1 << depth) - 1);
}
