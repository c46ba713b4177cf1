using System.Globalization;
using System.Text;
using System.Xml;

namespace Claims.Pdf;

/// <summary>The document's properties: an XMP packet (ISO 16684-1) and the information dictionary that says the same.</summary>
internal static class Metadata
{
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const string Xmp = "http://ns.adobe.com/xap/1.0/";
    private const string PdfSchema = "http://ns.adobe.com/pdf/1.3/";
    private const string Producer = "Claims";

    public static string Information(Document document)
    {
        var entries = new StringBuilder($"<</Title {Syntax.Text(document.Title)}/Producer {Syntax.Text(Producer)}/Creator {Syntax.Text(Producer)}");
        Append("Author", document.Author);
        Append("Subject", document.Subject);
        if (document.Date is { } date)
        {
            entries.Append(CultureInfo.InvariantCulture, $"/CreationDate {Syntax.Date(date)}/ModDate {Syntax.Date(date)}");
        }

        return entries.Append(">>").ToString();

        void Append(string key, string? value) => entries.Append(value is null ? "" : $"/{key} {Syntax.Text(value)}");
    }

    public static byte[] Packet(Document document)
    {
        using var stream = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true };
        using (var xml = XmlWriter.Create(stream, settings))
        {
            xml.WriteProcessingInstruction("xpacket", "begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"");
            xml.WriteStartElement("x", "xmpmeta", "adobe:ns:meta/");
            xml.WriteStartElement("rdf", "RDF", Rdf);
            xml.WriteStartElement("rdf", "Description", Rdf);
            xml.WriteAttributeString("rdf", "about", Rdf, "");
            WriteProperties(xml, document);
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteProcessingInstruction("xpacket", "end=\"w\"");
        }

        return stream.ToArray();
    }

    private static void WriteProperties(XmlWriter xml, Document document)
    {
        xml.WriteElementString("dc", "format", DublinCore, "application/pdf");
        WriteContainer(xml, "title", "Alt", document.Title);
        WriteContainer(xml, "language", "Bag", document.Language);
        WriteContainer(xml, "creator", "Seq", document.Author);
        WriteContainer(xml, "description", "Alt", document.Subject);
        xml.WriteElementString("pdf", "Producer", PdfSchema, Producer);
        xml.WriteElementString("xmp", "CreatorTool", Xmp, Producer);
        if (document.Date is { } date)
        {
            var text = date.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
            xml.WriteElementString("xmp", "CreateDate", Xmp, text);
            xml.WriteElementString("xmp", "ModifyDate", Xmp, text);
            xml.WriteElementString("xmp", "MetadataDate", Xmp, text);
        }
    }

    private static void WriteContainer(XmlWriter xml, string property, string container, string? value)
    {
        if (value is null)
        {
            return;
        }

        xml.WriteStartElement("dc", property, DublinCore);
        xml.WriteStartElement("rdf", container, Rdf);
        xml.WriteStartElement("rdf", "li", Rdf);
        if (container == "Alt")
        {
            xml.WriteAttributeString("xml", "lang", null, "x-default");
        }

        xml.WriteString(value);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
