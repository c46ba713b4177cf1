using System.Text;
using System.Text.RegularExpressions;
using Claims.Pdf;
using Claims.Tests.Pdf.Reading;
using Name = Claims.Tests.Pdf.Reading.Name;

namespace Claims.Tests.Pdf.Rules;

/// <summary>A document broken on purpose for each rule.</summary>
internal static class Breaks
{
    private static readonly byte[] Whole = DocumentPrinter.Print(SpecialCases.Of("everything")).Bytes;

    public static IReadOnlyList<(string Rule, Func<CheckedFile> Broken)> All { get; } =
    [
        ("Header", () => new([.. "%PDF-1.7\n%abcd\n"u8, .. Whole.AsSpan(15)])),
        ("End", () => new([.. Whole, .. "\n"u8])),
        ("Identifier", () => Edited(file => file.Reader.Trailer.Remove("ID"))),
        ("StreamsInside", () => Edited(file => file.Streams.First()["F"] = "elsewhere"u8.ToArray())),
        ("KnownFilters", () => Edited(file => file.Streams.First()["Filter"] = new Name("LZWDecode"))),
        ("Limits", () => Edited(file => file.Catalogue["Extra"] = new byte[40000])),
        ("OutputIntent", () => Edited(file => file.Catalogue.Remove("OutputIntents"))),
        ("OutputIntent", () => Edited(file => Put(file, file.Reader.Dictionary(file.Reader.Array(file.Catalogue["OutputIntents"])[0])["DestOutputProfile"], [1, 2, 3]))),
        ("NothingForbidden", () => Edited(file => file.Catalogue["AA"] = new Dictionary<string, object>())),
        ("Marked", () => Edited(file => file.Catalogue.Remove("MarkInfo"))),
        ("Language", () => Edited(file => file.Catalogue.Remove("Lang"))),
        ("Language", () => Edited(file => file.Elements[0].Entries["Lang"] = "kein Kürzel"u8.ToArray())),
        ("AttachedFiles", () => Edited(file => file.Dictionaries.First(d => d.ContainsKey("AFRelationship")).Remove("AFRelationship"))),
        ("AttachedFiles", () => Edited(file => file.Catalogue.Remove("AF"))),
        ("TitleShown", () => Edited(file => file.Catalogue.Remove("ViewerPreferences"))),
        ("NoSuspects", () => Edited(file => file.Entry(file.Catalogue, "MarkInfo")["Suspects"] = true)),
        ("NamesSorted", () => Edited(file => LastFirst(file.Reader.Array(file.Entry(file.Entry(file.Catalogue, "Names"), "Dests")["Names"])))),
        ("PacketIsPlain", () => Edited(file => file.Entry(file.Catalogue, "Metadata")["Filter"] = new Name("FlateDecode"))),
        ("ArchivalPart", () => Packet("<pdfaid:conformance>A", "<pdfaid:conformance>B")),
        ("AccessiblePart", () => Packet("<pdfuaid:part>1", "<pdfuaid:part>2")),
        ("ExtensionDescribed", () => Packet("<pdfaSchema:prefix>pdfuaid", "<pdfaSchema:prefix>other")),
        ("InformationAgrees", () => Edited(file => file.Reader.Dictionary(file.Reader.Trailer["Info"])["Author"] = "jemand"u8.ToArray())),
        ("Title", () => Packet("xml:lang=\"x-default\"", "xml:lang=\"en\"")),
        ("GlyphsAreNamed", () => Edited(file => Descendant(file).Remove("CIDToGIDMap"))),
        ("Embedded", () => Edited(file => file.Entry(Descendant(file), "FontDescriptor").Remove("FontFile2"))),
        ("SetIsWhole", () => Edited(file => Put(file, file.Entry(Descendant(file), "FontDescriptor")["CIDSet"], [0x80]))),
        ("WidthsAgree", () => Edited(file => file.Reader.Array(file.Reader.Array(Descendant(file)["W"])[1])[1] = 9999.0)),
        ("EveryCodeHasText", () => Edited(file => Rewrite(file, file.Fonts.First()["ToUnicode"], "> <[0-9A-F]+>\n", "> <0000>\n"))),
        ("NothingPrivate", () => Edited(file => Rewrite(file, file.Fonts.First()["ToUnicode"], "> <[0-9A-F]+>\n", "> <E000>\n"))),
        ("NoGlyphIsMissing", () => Content("\\[<....", "[<0000")),
        ("OperatorsAreKnown", () => Content(" rg\n", " 0 k\n")),
        ("ResourcesAreThere", () => Content("/F0 ", "/F9 ")),
        ("PicturesArePlain", () => Edited(file => file.Streams.First(stream => CheckedFile.IsName(stream, "Type", "XObject"))["Interpolate"] = true)),
        ("EverythingIsMarked", () => Content("/Artifact BMC\n([^E]*)EMC\n", "$1")),
        ("MarksDoNotMix", () => Content("/Artifact BMC\n", "/Artifact BMC\n/Artifact BMC\nEMC\n")),
        ("EveryMarkHasItsElement", () => Content("/MCID 1>>", "/MCID 0>>")),
        ("TypesAreStandard", () => Edited(file => First(file, "P")["S"] = new Name("Absatz"))),
        ("PartsStandWhereTheyBelong", () => Edited(file => First(file, "TBody")["S"] = new Name("Sect"))),
        ("FiguresAreDescribed", () => Edited(file => First(file, "Figure").Remove("Alt"))),
        ("FiguresHaveABox", () => Edited(file => First(file, "Figure").Remove("A"))),
        ("HeadingsSkipNoLevel", () => Edited(file => First(file, "H2")["S"] = new Name("H3"))),
        ("HeadCellsHaveScope", () => Edited(file => First(file, "TH").Remove("A"))),
        ("RowsAreEqual", () => Edited(file => file.Reader.Array(file.Elements.Last(element => element.Type == "TR").Entries["K"]).RemoveAt(0))),
        ("ListsSayHowTheyCount", () => Edited(file => First(file, "L").Remove("A"))),
        ("NotesHaveTheirOwnId", () => Edited(file => First(file, "Note").Remove("ID"))),
        ("NotesHaveTheirOwnId", () => Edited(file => file.Elements.Where(element => element.Type == "Note").ToList().ForEach(note => note.Entries["ID"] = "eins"u8.ToArray()))),
        ("Printed", () => Edited(file => file.Annotations.First().Annotation["F"] = 6.0)),
        ("ActionsAreHarmless", () => Edited(file => file.Dictionaries.First(d => CheckedFile.IsName(d, "S", "URI"))["S"] = new Name("Launch"))),
        ("Described", () => Edited(file => file.Annotations.First().Annotation.Remove("Contents"))),
        ("TabsFollowTheStructure", () => Edited(file => file.Pages[0].Remove("Tabs"))),
        ("LinksStandInLinks", () => Edited(file => First(file, "Link")["S"] = new Name("Span"))),
        ("DestinationsExist", () => Edited(file => file.Dictionaries.First(d => d.ContainsKey("Dest"))["Dest"] = "nirgends"u8.ToArray())),
    ];

    private static CheckedFile Edited(Action<CheckedFile> edit)
    {
        var file = new CheckedFile(Whole);
        edit(file);
        return file;
    }

    private static void LastFirst(List<object> names)
    {
        names.InsertRange(0, names[^2..]);
        names.RemoveRange(names.Count - 2, 2);
    }

    private static CheckedFile Packet(string before, string after) => Edited(file => Rewrite(file, file.Catalogue["Metadata"], Regex.Escape(before), after));

    private static CheckedFile Content(string pattern, string replacement) => Edited(file => Rewrite(file, file.Pages[0]["Contents"], pattern, replacement));

    private static Dictionary<string, object> First(CheckedFile file, string type) => file.Elements.First(element => element.Type == type).Entries;

    private static Dictionary<string, object> Descendant(CheckedFile file) => file.Reader.Dictionary(file.Reader.Array(file.Fonts.First()["DescendantFonts"])[0]);

    private static void Rewrite(CheckedFile file, object stream, string pattern, string replacement) =>
        Put(file, stream, Encoding.Latin1.GetBytes(Regex.Replace(Encoding.Latin1.GetString(file.Reader.Stream(stream)), pattern, replacement)));

    private static void Put(CheckedFile file, object stream, byte[] data) => file.Reader.Put(((Reference)stream).Number, (file.Reader.Dictionary(stream), data));
}
