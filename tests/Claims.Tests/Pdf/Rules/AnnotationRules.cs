using Claims.Tests.Pdf.Reading;
using static Claims.Tests.Pdf.Rules.Rule;

namespace Claims.Tests.Pdf.Rules;

/// <summary>Rules of links and other annotations.</summary>
internal static class AnnotationRules
{
    private const int Print = 4;
    private const int Hiding = 1 | 2 | 32 | 256;

    public static IEnumerable<Rule> All { get; } =
    [
        new(Archival + "6.3.2", nameof(Printed), Printed),
        new(Archival + "6.5.1", nameof(ActionsAreHarmless), ActionsAreHarmless),
        new(Accessible + "7.18.1", nameof(Described), Described),
        new(Accessible + "7.18.3", nameof(TabsFollowTheStructure), TabsFollowTheStructure),
        new(Accessible + "7.18.5", nameof(LinksStandInLinks), LinksStandInLinks),
        new(Format + "12.3.2.3", nameof(DestinationsExist), DestinationsExist),
    ];

    private static IEnumerable<string> Printed(CheckedFile file) =>
        file.Annotations.Select(a => a.Annotation).Where(a => CheckedFile.Number(a, "F") is not double.NaN and var flags && ((int)flags & (Print | Hiding)) != Print || !a.ContainsKey("F")).Select(_ => "An annotation is not printed.");

    private static IEnumerable<string> ActionsAreHarmless(CheckedFile file) => file.Dictionaries.Where(d => d.ContainsKey("A") || d.ContainsKey("OpenAction")).Select(d => file.Reader.Resolve(d.TryGetValue("A", out var action) ? action : d["OpenAction"]))
        .OfType<Dictionary<string, object>>().Where(action => action.TryGetValue("S", out var kind) && kind is Name { Value: not ("URI" or "GoTo") }).Select(action => $"There is an action {action["S"]}.");

    private static IEnumerable<string> Described(CheckedFile file) => file.Annotations.Where(a => string.IsNullOrEmpty(CheckedFile.Text(a.Annotation, "Contents"))).Select(_ => "An annotation has no description.");

    private static IEnumerable<string> TabsFollowTheStructure(CheckedFile file) => file.Pages.Where(page => page.ContainsKey("Annots") && !CheckedFile.IsName(page, "Tabs", "S")).Select(_ => "The order of a page is not its structure's.");

    /// <summary>The parent tree leads to a Link that refers back to the annotation.</summary>
    private static IEnumerable<string> LinksStandInLinks(CheckedFile file)
    {
        var parents = file.Reader.Tree(file.Tree["ParentTree"], "Nums").ToDictionary(pair => (double)pair.Key, pair => pair.Value);
        foreach (var (_, annotation) in file.Annotations.Where(a => CheckedFile.IsName(a.Annotation, "Subtype", "Link")))
        {
            var element = parents.TryGetValue(CheckedFile.Number(annotation, "StructParent"), out var parent) ? file.Reader.Dictionary(parent) : [];
            var refers = element.TryGetValue("K", out var kids) && file.Reader.Array(kids).Select(file.Reader.Resolve).OfType<Dictionary<string, object>>().Any(kid => kid.TryGetValue("Obj", out var target) && file.Reader.Dictionary(target) == annotation);
            if (!CheckedFile.IsName(element, "S", "Link") || !refers)
            {
                yield return "A link does not stand in a Link.";
            }
        }
    }

    private static IEnumerable<string> DestinationsExist(CheckedFile file)
    {
        var names = file.Entry(file.Catalogue, "Names").TryGetValue("Dests", out var tree) ? file.Reader.Tree(tree, "Names").Select(pair => PdfReader.Text(pair.Key)).ToHashSet() : [];
        return file.Dictionaries.Select(d => CheckedFile.Text(d, "Dest")).OfType<string>().Where(name => !names.Contains(name)).Select(name => $"'{name}' leads nowhere.");
    }
}
