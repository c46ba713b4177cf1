using System.Globalization;
using System.Text;
using System.Xml;

namespace Claims.Pdf;

/// <summary>The document's properties as an XMP packet (ISO 16684-1), with what it claims to conform to (ISO 19005-3, 6.6.4; ISO 14289-1, 5).</summary>
internal sealed class XmpPacket
{
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const string Xmp = "http://ns.adobe.com/xap/1.0/";
    private const string PdfSchema = "http://ns.adobe.com/pdf/1.3/";
    private const string Archival = "http://www.aiim.org/pdfa/ns/id/";
    private const string Accessible = "http://www.aiim.org/pdfua/ns/id/";
    private const string Extension = "http://www.aiim.org/pdfa/ns/extension/";
    private const string Schema = "http://www.aiim.org/pdfa/ns/schema#";
    private const string Property = "http://www.aiim.org/pdfa/ns/property#";
    private readonly Document document;
    private readonly FileForm form;
    private readonly XmlWriter xml;

    private XmpPacket(Document document, FileForm form, XmlWriter xml)
    {
        this.document = document;
        this.form = form;
        this.xml = xml;
    }

    public static byte[] Of(Document document, FileForm form)
    {
        using var stream = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true };
        using (var xml = XmlWriter.Create(stream, settings))
        {
            new XmpPacket(document, form, xml).Write();
        }

        return stream.ToArray();
    }

    private void Write()
    {
        xml.WriteProcessingInstruction("xpacket", "begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"");
        xml.WriteStartElement("x", "xmpmeta", "adobe:ns:meta/");
        xml.WriteStartElement("rdf", "RDF", Rdf);
        Describe(WriteProperties, ("dc", DublinCore), ("pdf", PdfSchema), ("xmp", Xmp));
        Describe(WriteExtension, ("pdfaExtension", Extension), ("pdfaSchema", Schema), ("pdfaProperty", Property));
        Describe(WriteConformance, ("pdfaid", Archival), ("pdfuaid", Accessible));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteProcessingInstruction("xpacket", "end=\"w\"");
    }

    /// <summary>The schemas are declared here, where every validator looks for them.</summary>
    private void Describe(Action write, params ReadOnlySpan<(string Prefix, string Namespace)> schemas)
    {
        xml.WriteStartElement("rdf", "Description", Rdf);
        xml.WriteAttributeString("rdf", "about", Rdf, "");
        foreach (var (prefix, schema) in schemas)
        {
            xml.WriteAttributeString("xmlns", prefix, null, schema);
        }

        write();
        xml.WriteEndElement();
    }

    private void WriteProperties()
    {
        xml.WriteElementString("dc", "format", DublinCore, "application/pdf");
        WriteAlternatives("title", document.Title);
        WriteList("language", "Bag", document.Language);
        WriteList("creator", "Seq", document.Author);
        WriteAlternatives("description", document.Subject);
        xml.WriteElementString("pdf", "Producer", PdfSchema, Metadata.Producer);
        xml.WriteElementString("xmp", "CreatorTool", Xmp, Metadata.Producer);
        if (document.Date is { } date)
        {
            var text = date.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
            xml.WriteElementString("xmp", "CreateDate", Xmp, text);
            xml.WriteElementString("xmp", "ModifyDate", Xmp, text);
            xml.WriteElementString("xmp", "MetadataDate", Xmp, text);
        }
    }

    private void WriteConformance()
    {
        xml.WriteElementString("pdfaid", "part", Archival, form == FileForm.Archival ? "3" : "1");
        xml.WriteElementString("pdfaid", "conformance", Archival, form == FileForm.Archival ? "A" : "B");
        xml.WriteElementString("pdfuaid", "part", Accessible, "1");
    }

    /// <summary>A schema that ISO 19005 does not know must be described in the packet (6.6.2.3.3), for some before it is used.</summary>
    private void WriteExtension()
    {
        xml.WriteStartElement("pdfaExtension", "schemas", Extension);
        OpenItem("Bag");
        xml.WriteElementString("pdfaSchema", "schema", Schema, "PDF/UA identification schema");
        xml.WriteElementString("pdfaSchema", "namespaceURI", Schema, Accessible);
        xml.WriteElementString("pdfaSchema", "prefix", Schema, "pdfuaid");
        xml.WriteStartElement("pdfaSchema", "property", Schema);
        OpenItem("Seq");
        xml.WriteElementString("pdfaProperty", "name", Property, "part");
        xml.WriteElementString("pdfaProperty", "valueType", Property, "Integer");
        xml.WriteElementString("pdfaProperty", "category", Property, "internal");
        xml.WriteElementString("pdfaProperty", "description", Property, "The part of ISO 14289 to which the file conforms");
        CloseItem();
        CloseItem();
    }

    private void OpenItem(string container)
    {
        xml.WriteStartElement("rdf", container, Rdf);
        xml.WriteStartElement("rdf", "li", Rdf);
        xml.WriteAttributeString("rdf", "parseType", Rdf, "Resource");
    }

    private void CloseItem()
    {
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WriteList(string property, string container, string? value)
    {
        if (value is not null)
        {
            xml.WriteStartElement("dc", property, DublinCore);
            xml.WriteStartElement("rdf", container, Rdf);
            xml.WriteElementString("rdf", "li", Rdf, Metadata.Clean(value));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
    }

    /// <summary>The default comes first and is said again in its language (ISO 16684-1, 8.2.2.4).</summary>
    private void WriteAlternatives(string property, string? value)
    {
        if (value is null)
        {
            return;
        }

        xml.WriteStartElement("dc", property, DublinCore);
        xml.WriteStartElement("rdf", "Alt", Rdf);
        foreach (var language in (string[])["x-default", document.Language])
        {
            xml.WriteStartElement("rdf", "li", Rdf);
            xml.WriteAttributeString("xml", "lang", null, language);
            xml.WriteString(Metadata.Clean(value));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
