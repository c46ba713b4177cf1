using System.Text;
using Claims.Tests.Pdf.Reading;
using static Claims.Tests.Pdf.Rules.Rule;

namespace Claims.Tests.Pdf.Rules;

/// <summary>Rules of the file itself, its catalogue and what travels inside.</summary>
internal static class FileRules
{
    private static readonly string[] Forbidden = ["AA", "Requirements", "OCProperties", "NeedsRendering", "AlternatePresentations", "JavaScript", "XFA"];
    private static readonly string[] Filters = ["FlateDecode", "DCTDecode"];

    public static IEnumerable<Rule> All { get; } =
    [
        new(Archival + "6.1.2", nameof(Header), Header),
        new(Archival + "6.1.3", nameof(End), End),
        new(Archival + "6.1.3", nameof(Identifier), Identifier),
        new(Archival + "6.1.7", nameof(StreamsInside), StreamsInside),
        new(Archival + "6.1.7.2", nameof(KnownFilters), KnownFilters),
        new(Archival + "6.1.13", nameof(Limits), Limits),
        new(Archival + "6.2.3", nameof(OutputIntent), OutputIntent),
        new(Archival + "6.4.1, 6.5.2, 6.9, 6.10, 6.11", nameof(NothingForbidden), NothingForbidden),
        new(Archival + "6.7.2", nameof(Marked), Marked),
        new(Archival + "6.7.4", nameof(Language), Language),
        new(Archival + "6.8", nameof(AttachedFiles), AttachedFiles),
        new(Accessible + "7.1", nameof(TitleShown), TitleShown),
        new(Accessible + "7.1", nameof(NoSuspects), NoSuspects),
        new(Format + "7.9.6", nameof(NamesSorted), NamesSorted),
    ];

    private static IEnumerable<string> Header(CheckedFile file)
    {
        var comment = file.Bytes.AsSpan(9, 5).ToArray();
        return Encoding.Latin1.GetString(file.Bytes, 0, 9) == "%PDF-1.7\n" && comment[0] == '%' && comment[1..].All(b => b > 127) ? [] : ["The file does not begin with its version and four bytes above 127."];
    }

    private static IEnumerable<string> End(CheckedFile file) => file.Bytes.AsSpan().EndsWith("%%EOF\n"u8) ? [] : ["Something follows the end."];

    private static IEnumerable<string> Identifier(CheckedFile file)
    {
        if (!file.Reader.Trailer.TryGetValue("ID", out var id) || file.Reader.Array(id) is not [byte[] { Length: >= 16 }, byte[] { Length: >= 16 }])
        {
            yield return "The trailer has no identifier.";
        }

        if (file.Reader.Trailer.ContainsKey("Encrypt"))
        {
            yield return "The file is encrypted.";
        }
    }

    private static IEnumerable<string> StreamsInside(CheckedFile file) =>
        file.Streams.Where(stream => stream.ContainsKey("F") || stream.ContainsKey("FFilter") || stream.ContainsKey("FDecodeParms")).Select(_ => "A stream lies outside of the file.");

    private static IEnumerable<string> KnownFilters(CheckedFile file) =>
        file.Streams.Where(stream => stream.TryGetValue("Filter", out var filter) && !(filter is Name { Value: var name } && Filters.Contains(name))).Select(stream => $"The filter is {stream["Filter"]}.");

    private static IEnumerable<string> Limits(CheckedFile file) => file.Values.Where(value => value switch
    {
        byte[] text => text.Length > 32767,
        Name { Value: var name } => Encoding.UTF8.GetByteCount(name) > 127,
        double number => Math.Abs(number) > int.MaxValue,
        _ => false,
    }).Select(value => $"A {value.GetType().Name} is beyond its limit.");

    private static IEnumerable<string> OutputIntent(CheckedFile file)
    {
        var intents = file.Catalogue.TryGetValue("OutputIntents", out var all) ? file.Reader.Array(all).Select(file.Reader.Dictionary).ToList() : [];
        if (intents is not [var intent] || !CheckedFile.IsName(intent, "S", "GTS_PDFA1") || CheckedFile.Text(intent, "OutputConditionIdentifier") is null || !intent.TryGetValue("DestOutputProfile", out var reference))
        {
            return ["There is no output intent with a profile."];
        }

        var profile = file.Reader.Stream(reference);
        var valid = profile.Length > 128 && profile.AsSpan(36).StartsWith("acsp"u8) && profile.AsSpan(12).StartsWith("mntrRGB XYZ "u8)
            && System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(profile) == profile.Length && CheckedFile.Number(file.Reader.Dictionary(reference), "N") == 3;
        return valid ? [] : ["The profile is none of a display with three colours."];
    }

    private static IEnumerable<string> NothingForbidden(CheckedFile file) =>
        file.Dictionaries.SelectMany(dictionary => dictionary.Keys.Intersect(Forbidden)).Select(key => $"There is a {key}.");

    private static IEnumerable<string> Marked(CheckedFile file) => CheckedFile.IsTrue(file.Entry(file.Catalogue, "MarkInfo"), "Marked") && file.Catalogue.ContainsKey("StructTreeRoot") ? [] : ["The file is not tagged."];

    private static IEnumerable<string> Language(CheckedFile file) =>
        file.Dictionaries.Where(d => d.ContainsKey("Lang")).Select(d => CheckedFile.Text(d, "Lang")).Append(CheckedFile.Text(file.Catalogue, "Lang"))
            .Where(tag => tag is null || !System.Text.RegularExpressions.Regex.IsMatch(tag, "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$")).Select(tag => $"'{tag}' is no language.");

    private static IEnumerable<string> AttachedFiles(CheckedFile file)
    {
        var associated = file.Catalogue.TryGetValue("AF", out var all) ? file.Reader.Array(all).Select(file.Reader.Dictionary).ToList() : [];
        foreach (var specification in file.Dictionaries.Where(dictionary => CheckedFile.IsName(dictionary, "Type", "Filespec")))
        {
            if (CheckedFile.Text(specification, "F") is null || CheckedFile.Text(specification, "UF") is null || !specification.ContainsKey("AFRelationship") || !associated.Contains(specification))
            {
                yield return "An attached file has no name or relationship, or is not associated.";
            }

            var embedded = file.Entry(file.Entry(specification, "EF"), "F");
            if (!embedded.ContainsKey("Subtype") || double.IsNaN(CheckedFile.Number(file.Entry(embedded, "Params"), "Size")))
            {
                yield return "An attached file has no type or size.";
            }
        }
    }

    private static IEnumerable<string> TitleShown(CheckedFile file) => CheckedFile.IsTrue(file.Entry(file.Catalogue, "ViewerPreferences"), "DisplayDocTitle") ? [] : ["The title is not shown."];

    private static IEnumerable<string> NoSuspects(CheckedFile file) => CheckedFile.IsTrue(file.Entry(file.Catalogue, "MarkInfo"), "Suspects") ? ["The file is suspect."] : [];

    private static IEnumerable<string> NamesSorted(CheckedFile file) => file.Dictionaries.Where(dictionary => dictionary.TryGetValue("Names", out var names) && names is List<object>).Where(leaf =>
    {
        var keys = file.Reader.Array(leaf["Names"]).Chunk(2).Select(pair => (byte[])pair[0]).ToList();
        var sorted = keys.Zip(keys.Skip(1)).All(pair => pair.First.AsSpan().SequenceCompareTo(pair.Second) < 0);
        return !sorted || (leaf.TryGetValue("Limits", out var limits) && !(file.Reader.Array(limits) is [byte[] first, byte[] last] && first.SequenceEqual(keys[0]) && last.SequenceEqual(keys[^1])));
    }).Select(_ => "Names are not in order.");
}
