using System.Xml;
using System.Xml.Linq;

namespace Claims.Pdf;

/// <summary>Reads the strings of an XMP packet (ISO 16684-1).</summary>
internal static class XmpReader
{
    private const int Longest = 1 << 20;
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    public static IReadOnlyList<MetadataProperty> Read(byte[] packet)
    {
        if (packet.Length > Longest)
        {
            throw new PdfReadException(PdfReadFault.TooLarge, "the metadata are too long");
        }

        try
        {
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = Longest };
            using var xml = XmlReader.Create(new MemoryStream(packet), settings);
            var description = XDocument.Load(xml).Descendants(Rdf + "RDF").Elements(Rdf + "Description").ToList();
            return [.. description.SelectMany(Attributes), .. description.Elements().SelectMany(Strings)];
        }
        catch (XmlException e)
        {
            throw new PdfReadException(PdfReadFault.Damaged, "the metadata cannot be read", e);
        }
    }

    private static IEnumerable<MetadataProperty> Attributes(XElement description) =>
        from attribute in description.Attributes()
        where !attribute.IsNamespaceDeclaration && attribute.Name.Namespace != Rdf && attribute.Name.Namespace != XNamespace.Xml
        select new MetadataProperty(attribute.Name.NamespaceName, attribute.Name.LocalName, attribute.Value);

    /// <summary>The strings of a property, whether it is one or a container of several.</summary>
    private static IEnumerable<MetadataProperty> Strings(XElement property) =>
        from leaf in property.DescendantsAndSelf()
        where !leaf.HasElements
        select new MetadataProperty(property.Name.NamespaceName, property.Name.LocalName, leaf.Value);
}
