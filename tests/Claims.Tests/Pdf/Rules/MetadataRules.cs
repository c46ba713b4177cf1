using System.Globalization;
using System.Xml.Linq;
using static Claims.Tests.Pdf.Rules.Rule;

namespace Claims.Tests.Pdf.Rules;

/// <summary>Rules of the XMP packet.</summary>
internal static class MetadataRules
{
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Archive = "http://www.aiim.org/pdfa/ns/id/";
    private static readonly XNamespace Access = "http://www.aiim.org/pdfua/ns/id/";
    private static readonly XNamespace Schema = "http://www.aiim.org/pdfa/ns/schema#";
    private static readonly XNamespace Property = "http://www.aiim.org/pdfa/ns/property#";
    private static readonly XNamespace Xmp = "http://ns.adobe.com/xap/1.0/";

    public static IEnumerable<Rule> All { get; } =
    [
        new(Archival + "6.6.2.1", nameof(PacketIsPlain), PacketIsPlain),
        new(Archival + "6.6.4", nameof(ArchivalPart), ArchivalPart),
        new(Archival + "6.6.2.3.3", nameof(ExtensionDescribed), ExtensionDescribed),
        new(Archival + "6.6.3", nameof(InformationAgrees), InformationAgrees),
        new(Accessible + "5", nameof(AccessiblePart), AccessiblePart),
        new(Accessible + "7.1", nameof(Title), Title),
    ];

    private static IEnumerable<string> PacketIsPlain(CheckedFile file)
    {
        var stream = file.Entry(file.Catalogue, "Metadata");
        return CheckedFile.IsName(stream, "Type", "Metadata") && CheckedFile.IsName(stream, "Subtype", "XML") && !stream.ContainsKey("Filter") ? [] : ["The packet is packed."];
    }

    private static IEnumerable<string> ArchivalPart(CheckedFile file) => Value(file, Archive + "part") == "3" && Value(file, Archive + "conformance") == "A" ? [] : ["The packet does not name PDF/A-3a."];

    private static IEnumerable<string> AccessiblePart(CheckedFile file) => Value(file, Access + "part") == "1" ? [] : ["The packet does not name PDF/UA-1."];

    private static IEnumerable<string> ExtensionDescribed(CheckedFile file)
    {
        var xml = file.Metadata;
        var described = xml.Descendants(Schema + "namespaceURI").Any(e => e.Value == Access.NamespaceName) && xml.Descendants(Schema + "prefix").Any(e => e.Value == "pdfuaid")
            && xml.Descendants(Property + "name").Any(e => e.Value == "part") && xml.Descendants(Property + "valueType").Any(e => e.Value == "Integer");
        return described ? [] : ["The schema of PDF/UA is not described."];
    }

    private static IEnumerable<string> InformationAgrees(CheckedFile file)
    {
        var information = file.Reader.Dictionary(file.Reader.Trailer["Info"]);
        foreach (var (key, element) in (ReadOnlySpan<(string, XName)>)[("Title", Dc + "title"), ("Author", Dc + "creator"), ("Subject", Dc + "description")])
        {
            if (CheckedFile.Text(information, key) != file.Metadata.Descendants(element).Descendants(Rdf + "li").FirstOrDefault()?.Value)
            {
                return [$"{key} is not the same in both places."];
            }
        }

        var created = Value(file, Xmp + "CreateDate") is { } date ? "D:" + DateTimeOffset.Parse(date, CultureInfo.InvariantCulture).UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture) + "Z" : null;
        return CheckedFile.Text(information, "CreationDate") == created ? [] : ["The date is not the same in both places."];
    }

    private static IEnumerable<string> Title(CheckedFile file) =>
        file.Metadata.Descendants(Dc + "title").Descendants(Rdf + "li").Any(li => li.Value.Length > 0 && li.Attribute(XNamespace.Xml + "lang")?.Value == "x-default") ? [] : ["There is no title."];

    private static string? Value(CheckedFile file, XName name) => file.Metadata.Descendants(name).FirstOrDefault()?.Value;
}
