using System.Text;
using Claims.Domain;
using Claims.Web.Import;

namespace Claims.Tests.Import;

public sealed class SourceUploadTests
{
    private const string Words = "Größe, „Straße“ – 19 Mrd. €";

    [Fact]
    public void Utf8_is_read_with_and_without_its_mark()
    {
        Assert.Equal(Words, SourceUpload.Read("a.txt", Encoding.UTF8.GetBytes(Words), asWindows1252: false).Text);
        Assert.Equal(Words, SourceUpload.Read("a.txt", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Words)], asWindows1252: false).Text);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Utf16_is_read_by_its_mark(bool bigEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true);

        Assert.Equal(Words, SourceUpload.Read("a.TXT", [.. encoding.GetPreamble(), .. encoding.GetBytes(Words)], asWindows1252: false).Text);
    }

    [Fact]
    public void Anything_else_is_shown_as_Windows_1252_and_taken_only_when_a_person_says_so()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Words);

        var asked = SourceUpload.Read("alt.txt", bytes, asWindows1252: false);
        Assert.Null(asked.Text);
        Assert.Equal(Words, asked.Beginning);

        var taken = SourceUpload.Read("alt.txt", bytes, asWindows1252: true);
        Assert.Equal(Words, taken.Text);
        var stored = taken.ToStored(Actor.Command, DateTimeOffset.UnixEpoch);
        Assert.Equal(Hashes.Sha256Hex(bytes), stored.Sha256);
        Assert.Equal("text/plain", stored.MediaType);
    }

    [Fact]
    public void A_page_is_read_as_its_article_and_kept_as_it_came()
    {
        var bytes = Encoding.UTF8.GetBytes("<nav>Menü</nav><article><p>Größe</p></article>");

        var upload = SourceUpload.Read("artikel.html", bytes, asWindows1252: false);

        Assert.Equal("Größe", upload.Text);
        Assert.Equal(CaptureMethod.HtmlFile, upload.Method);
        Assert.Equal(bytes, upload.ToStored(Actor.Command, DateTimeOffset.UnixEpoch).Content);
    }

    [Theory]
    [InlineData("bericht.pdf", "upload.type")]
    [InlineData("ohne", "upload.type")]
    public void Only_text_and_html_are_taken(string name, string code) => Assert.Equal(code, Refusal(name, "Text"u8.ToArray()));

    [Fact]
    public void An_upload_that_lies_about_its_type_is_refused()
    {
        Assert.Equal("file.type-mismatch", Refusal("bericht.txt", "%PDF-1.7\n"u8.ToArray()));
        Assert.Equal("file.type-mismatch", Refusal("bild.txt", [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0xFF]));
    }

    [Fact]
    public void What_cannot_be_text_is_refused_by_what_is_wrong_with_it()
    {
        Assert.Equal("text.control", Refusal("a.txt", "null\0byte"u8.ToArray()));
        Assert.Equal("text.required", Refusal("a.html", "<nav>Menü</nav>"u8.ToArray()));
        Assert.Equal("text.too-long", Refusal("a.txt", Encoding.UTF8.GetBytes(new string('a', Limits.SourceTextBytes + 1))));
    }

    private static string Refusal(string name, byte[] bytes) =>
        Assert.Throws<DomainException>(() => SourceUpload.Read(name, bytes, asWindows1252: false)).Code;
}
