using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Claims.Pdf;

/// <summary>Writes attached files: each is in the tree of embedded files and associated with the document (ISO 19005-3, 6.8; ISO 32000-1, 7.11.4).</summary>
internal static class AttachmentWriter
{
    private static readonly string[] Compressed =
        ["application/gzip", "application/pdf", "application/zip", "application/vnd.openxmlformats-", "application/vnd.oasis.", "audio/", "image/jpeg", "image/png", "image/webp", "video/"];

    /// <summary>The entries of the catalogue and of its names; empty without attachments. Two of one name are an <see cref="ArgumentException"/>.</summary>
    public static (string Catalogue, string Names) Write(ObjectWriter writer, Document document)
    {
        if (document.Attachments.Count == 0)
        {
            return ("", "");
        }

        var written = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var attachment in document.Attachments)
        {
            written.Add(attachment.Name, Syntax.Reference(Write(writer, attachment, attachment.Date ?? document.Date)));
        }

        var tree = NameTree.Write(writer, written.Select(w => (w.Key, w.Value)));
        return ($"/AF{Syntax.Array(document.Attachments.Select(a => written[a.Name]))}", $"/EmbeddedFiles {Syntax.Reference(tree)}");
    }

    private static int Write(ObjectWriter writer, Attachment attachment, DateTimeOffset? date)
    {
        var content = attachment.Content.ToArray();
        var changed = date is { } at ? $"/ModDate {Syntax.Date(at)}" : "";
        var file = writer.WriteStream(
            $"/Type/EmbeddedFile/Subtype/{Syntax.Name(attachment.MimeType)}/Params<</Size {Syntax.Number(content.Length)}{changed}/CheckSum <{Checksum(content)}>>>",
            content,
            !Compressed.Any(kind => attachment.MimeType.StartsWith(kind, StringComparison.OrdinalIgnoreCase)));
        var name = Syntax.Text(attachment.Name);
        return writer.Write($"<</Type/Filespec/F {name}/UF {name}/Desc {Syntax.Text(attachment.Description)}/AFRelationship/{attachment.Relationship}"
            + $"/EF<</F {Syntax.Reference(file)}/UF {Syntax.Reference(file)}>>>>");
    }

    [SuppressMessage("Security", "CA5351", Justification = "The standard asks for MD5 (ISO 32000-1, table 46); nothing rests on it.")]
    private static string Checksum(byte[] content) => Convert.ToHexString(MD5.HashData(content));
}
