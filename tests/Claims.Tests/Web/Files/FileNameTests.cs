using Claims.Domain;
using Claims.Web.Files;

namespace Claims.Tests.Web.Files;

public sealed class FileNameTests
{
    [Theory]
    [InlineData("Tabelle 2, größer.pdf", "Tabelle 2, größer.pdf")]
    [InlineData("..\\..\\autoexec.csv", "_.._autoexec.csv")]
    [InlineData(".htaccess.txt", "htaccess.txt")]
    [InlineData("rechnung\u202Efdp.txt", "rechnung_fdp.txt")]
    [InlineData("a\"b|c*.txt", "a_b_c_.txt")]
    [InlineData("...", "file")]
    public void A_name_leaves_without_what_means_more_than_a_name(string name, string safe) => Assert.Equal(safe, FileName.Safe(name));

    [Fact]
    public void An_address_escapes_the_name()
    {
        var id = new StoredFileId(Guid.Empty);
        Assert.Equal("/files/00000000-0000-0000-0000-000000000000/50_%20gr%C3%B6%C3%9Fer%20%231.pdf", FileAddress.Download(id, "50% größer #1.pdf"));
    }

    [Theory]
    [InlineData("bild.JPG", true)]
    [InlineData("bild.webp", true)]
    [InlineData("seite.html", false)]
    [InlineData("ohne", false)]
    public void A_picture_is_known_by_its_ending(string name, bool picture) => Assert.Equal(picture, FileAddress.IsPicture(name));
}
