using Claims.Tests.Pdf.Reading;
using static Claims.Tests.Pdf.Rules.Rule;

namespace Claims.Tests.Pdf.Rules;

/// <summary>Rules of what pages show.</summary>
internal static class ContentRules
{
    private static readonly string[] Painting = ["f", "S", "B", "TJ", "Do"];
    private static readonly string[] Known =
        ["BMC", "BDC", "EMC", "BT", "ET", "Tf", "Td", "TJ", "rg", "RG", "w", "m", "l", "c", "h", "re", "f", "S", "B", "q", "Q", "cm", "Do"];

    public static IEnumerable<Rule> All { get; } =
    [
        new(Archival + "6.2.2", nameof(OperatorsAreKnown), OperatorsAreKnown),
        new(Archival + "6.2.2", nameof(ResourcesAreThere), ResourcesAreThere),
        new(Archival + "6.2.8", nameof(PicturesArePlain), PicturesArePlain),
        new(Accessible + "7.1", nameof(EverythingIsMarked), EverythingIsMarked),
        new(Accessible + "7.1", nameof(MarksDoNotMix), MarksDoNotMix),
        new(Format + "14.7.4.4", nameof(EveryMarkHasItsElement), EveryMarkHasItsElement),
    ];

    /// <summary>Colours of a device only as red, green and blue, which the output intent explains (6.2.4.3).</summary>
    private static IEnumerable<string> OperatorsAreKnown(CheckedFile file) => file.Pages.SelectMany(file.Operators).Where(o => !Known.Contains(o.Name)).Select(o => $"The operator {o.Name} is not known here.");

    private static IEnumerable<string> ResourcesAreThere(CheckedFile file)
    {
        foreach (var page in file.Pages)
        {
            var resources = file.Entry(page, "Resources");
            foreach (var (name, operands) in file.Operators(page).Where(o => o.Name is "Tf" or "Do"))
            {
                if (!file.Entry(resources, name == "Tf" ? "Font" : "XObject").ContainsKey(((Name)operands[0]).Value))
                {
                    yield return $"{operands[0]} is no resource of its page.";
                }
            }
        }
    }

    private static IEnumerable<string> PicturesArePlain(CheckedFile file) =>
        file.Streams.Where(stream => CheckedFile.IsName(stream, "Type", "XObject") && (CheckedFile.IsTrue(stream, "Interpolate") || stream.ContainsKey("Alternates") || stream.ContainsKey("OPI") || !CheckedFile.IsName(stream, "Subtype", "Image")))
            .Select(_ => "A picture is interpolated, has alternates or is none.");

    private static IEnumerable<string> EverythingIsMarked(CheckedFile file)
    {
        foreach (var page in file.Pages)
        {
            var depth = 0;
            foreach (var (name, _) in file.Operators(page))
            {
                depth += name is "BMC" or "BDC" ? 1 : name == "EMC" ? -1 : 0;
                if (depth == 0 && Painting.Contains(name))
                {
                    yield return $"{name} paints outside of all marks.";
                }
            }

            if (depth != 0)
            {
                yield return "A mark has no end.";
            }
        }
    }

    /// <summary>No artifact within content, no content within an artifact.</summary>
    private static IEnumerable<string> MarksDoNotMix(CheckedFile file)
    {
        foreach (var page in file.Pages)
        {
            var depth = 0;
            foreach (var (name, _) in file.Operators(page).Where(o => o.Name is "BMC" or "BDC" or "EMC"))
            {
                depth += name == "EMC" ? -1 : 1;
                if (depth > 1)
                {
                    yield return "A mark stands within another.";
                }
            }
        }
    }

    /// <summary>Each number of a page is in the tree once, and the parent tree leads back to the element.</summary>
    private static IEnumerable<string> EveryMarkHasItsElement(CheckedFile file)
    {
        var owners = file.Elements.SelectMany(element => element.Kids.Select(file.Reader.Resolve).OfType<Dictionary<string, object>>().Where(kid => kid.ContainsKey("MCID"))
            .Select(kid => (Place: (Page: ((Reference)kid["Pg"]).Number, Mcid: CheckedFile.Number(kid, "MCID")), element.Entries))).ToLookup(kid => kid.Place, kid => kid.Entries);
        var parents = file.Reader.Tree(file.Tree["ParentTree"], "Nums").ToDictionary(pair => (double)pair.Key, pair => pair.Value);
        var seen = new HashSet<(int, double)>();
        foreach (var number in file.Reader.Pages)
        {
            var page = file.Reader.Dictionary(new Reference(number));
            var back = parents.TryGetValue(CheckedFile.Number(page, "StructParents"), out var list) ? file.Reader.Array(list) : [];
            foreach (var mcid in file.Operators(page).Where(o => o.Name == "BDC").Select(o => CheckedFile.Number((Dictionary<string, object>)o.Operands[1], "MCID")).Where(mcid => !double.IsNaN(mcid)))
            {
                var own = owners[(number, mcid)].ToList();
                if (!seen.Add((number, mcid)) || own.Count != 1 || mcid >= back.Count || file.Reader.Dictionary(back[(int)mcid]) != own[0])
                {
                    yield return $"Mark {mcid} has no element, more than one, or another in the parent tree.";
                }
            }
        }

        if (seen.Count != owners.Count)
        {
            yield return "The tree names marks that no page has.";
        }
    }
}
