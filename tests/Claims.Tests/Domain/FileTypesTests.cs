using System.Text;
using Claims.Domain;
using Claims.Tests.Support;

namespace Claims.Tests.Domain;

public sealed class FileTypesTests
{
    private static readonly byte[] Pdf = "%PDF-1.7\n"u8.ToArray();

    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13];

    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0, 16];

    private static readonly byte[] WebP = [.. "RIFF"u8, 1, 2, 3, 4, .. "WEBPVP8 "u8];

    private static readonly byte[] Plain = "Jahr;Wert\n2023;240,11 €\n"u8.ToArray();

    public static TheoryData<string, byte[], string, bool> Known => new()
    {
        { "a.pdf", Pdf, "application/pdf", false },
        { "A.PDF", Pdf, "application/pdf", false },
        { "a.png", Png, "image/png", true },
        { "a.jpg", Jpeg, "image/jpeg", true },
        { "a.jpeg", Jpeg, "image/jpeg", true },
        { "a.webp", WebP, "image/webp", true },
        { "a.txt", Plain, "text/plain", false },
        { "tabelle.2023.csv", Plain, "text/csv", false },
        { "a.html", "<p>ü</p>"u8.ToArray(), "text/html", false },
        { "a.htm", "<p>ü</p>"u8.ToArray(), "text/html", false },
    };

    public static TheoryData<string, byte[]> Lying => new()
    {
        { "a.pdf", Png },
        { "a.pdf", Plain },
        { "a.png", Jpeg },
        { "a.jpg", WebP },
        { "a.webp", "RIFFxxxxWAVE"u8.ToArray() },
        { "a.webp", "RIFF"u8.ToArray() },
        { "a.txt", Pdf },
        { "a.csv", Png },
        { "a.html", Jpeg },
        { "a.txt", [(byte)'a', 0, (byte)'b'] },
        { "a.txt", [0xE4, 0xF6, 0xFC] },
        { "a.csv", [0xC3] },
        { "a.txt", Encoding.Unicode.GetBytes("ohne Kennung") },
        { "a.txt", [0xFF, 0xFE, 0x3D] },
        { "a.txt", [0xFF, 0xFE, 0x3D, 0xD8] },
        { "a.txt", [0xFF, 0xFE, 0, 0] },
    };

    [Theory]
    [MemberData(nameof(Known))]
    public void A_file_is_what_its_name_says_and_its_bytes_bear_out(string name, byte[] bytes, string mediaType, bool isPicture)
    {
        var type = FileTypes.Detect(name, bytes);

        Assert.Equal((mediaType, isPicture), (type.MediaType, type.IsPicture));
        Assert.Same(type, FileType.OfMediaType(mediaType));
    }

    [Theory]
    [MemberData(nameof(Lying))]
    public void A_file_whose_bytes_say_otherwise_is_refused(string name, byte[] bytes) =>
        Assert.Equal(name, Refused.With("file.type-mismatch", () => FileTypes.Detect(name, bytes)).Args[0]);

    [Fact]
    public void A_mismatch_names_both_types() =>
        Assert.Equal(["a.txt", "text/plain", "application/pdf"], Refused.With("file.type-mismatch", () => FileTypes.Detect("a.txt", Pdf)).Args);

    [Theory]
    [InlineData("a.exe")]
    [InlineData("a.svg")]
    [InlineData("a.pdf.zip")]
    [InlineData("a.")]
    [InlineData("pdf")]
    [InlineData("")]
    public void Any_other_type_is_unknown(string name) =>
        Assert.Equal([name], Refused.With("file.type-unknown", () => FileTypes.Detect(name, Pdf)).Args);

    [Fact]
    public void A_media_type_that_is_not_taken_is_unknown() =>
        Refused.With("file.type-unknown", () => FileType.OfMediaType("image/svg+xml"));

    [Fact]
    public void Text_may_be_in_UTF_8_or_in_UTF_16_with_a_mark()
    {
        foreach (var encoding in new[] { new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            Assert.Equal(FileType.Text, FileTypes.Detect("a.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes("Zölle \ud83d\ude02")]));
        }
    }

    [Fact]
    public void A_file_has_bytes_and_not_too_many()
    {
        Assert.Equal(["a.pdf"], Refused.With("file.empty", () => FileTypes.Detect("a.pdf", [])).Args);
        Assert.Equal(
            ["a.txt", Limits.FileBytes, Limits.FileBytes + 1],
            Refused.With("file.too-large", () => FileTypes.Detect("a.txt", new byte[Limits.FileBytes + 1])).Args);
    }
}
