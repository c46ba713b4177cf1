using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using Claims.Pdf;
using Claims.Tests.Pdf.Reading;

namespace Claims.Tests.Pdf;

public sealed class AttachmentTests
{
    [Fact]
    public void Attached_files_come_out_as_they_went_in()
    {
        var document = SpecialCases.Of("attachments");
        var reader = new PdfReader(DocumentPrinter.Print(document).Bytes);
        var names = reader.Array(reader.Dictionary(reader.Dictionary(reader.Catalogue["Names"])["EmbeddedFiles"])["Names"]).Chunk(2).ToDictionary(pair => PdfReader.Text(pair[0]), pair => reader.Dictionary(pair[1]));

        Assert.Equal(["a (1).txt", "z.json", "ä.png"], names.Keys);
        Assert.All(document.Attachments, attachment =>
        {
            var specification = names[attachment.Name];
            var file = reader.Dictionary(specification["EF"])["UF"];
            var parameters = reader.Dictionary(reader.Dictionary(file)["Params"]);
            Assert.Equal(attachment.Content.ToArray(), reader.Stream(file));
            Assert.Equal(attachment.MimeType, ((Name)reader.Dictionary(file)["Subtype"]).Value);
            Assert.Equal(attachment.Description, PdfReader.Text(specification["Desc"]));
            Assert.Equal(attachment.Relationship.ToString(), ((Name)specification["AFRelationship"]).Value);
            Assert.Equal(attachment.Content.Length, (double)parameters["Size"]);
            Assert.Equal(Checksum(attachment.Content.Span), (byte[])parameters["CheckSum"]);
        });
    }

    [Fact]
    public void Catalogue_names_them_in_their_own_order()
    {
        var reader = new PdfReader(DocumentPrinter.Print(SpecialCases.Of("attachments")).Bytes);

        Assert.Equal(["z.json", "a (1).txt", "ä.png"], reader.Array(reader.Catalogue["AF"]).Select(file => PdfReader.Text(reader.Dictionary(file)["UF"])));
    }

    [Fact]
    public void Two_of_one_name_are_refused()
    {
        var attachment = SpecialCases.Of("attachments").Attachments[0];

        Assert.Throws<ArgumentException>(() => DocumentPrinter.Print(SampleDocument.Of() with { Attachments = [attachment, attachment] }));
    }

    [SuppressMessage("Security", "CA5351", Justification = "The standard asks for MD5 (ISO 32000-1, table 46).")]
    private static byte[] Checksum(ReadOnlySpan<byte> content) => MD5.HashData(content);
}
