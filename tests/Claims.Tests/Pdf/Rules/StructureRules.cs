using System.Globalization;
using static Claims.Tests.Pdf.Rules.Rule;

namespace Claims.Tests.Pdf.Rules;

/// <summary>Rules of the structure tree.</summary>
internal static class StructureRules
{
    private static readonly string[] Standard =
        ["Document", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "P", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "Lbl", "LBody", "Table", "THead", "TBody", "TR", "TH", "TD", "Span", "Note", "Reference", "Link", "Figure", "Form"];

    /// <summary>Which elements an element may stand in, where that is not free.</summary>
    private static readonly Dictionary<string, string[]> Parents = new()
    {
        ["TR"] = ["Table", "THead", "TBody"],
        ["THead"] = ["Table"],
        ["TBody"] = ["Table"],
        ["TH"] = ["TR"],
        ["TD"] = ["TR"],
        ["LI"] = ["L"],
        ["LBody"] = ["LI"],
        ["Lbl"] = ["LI", "Note"],
        ["TOCI"] = ["TOC"],
    };

    public static IEnumerable<Rule> All { get; } =
    [
        new(Archival + "6.7.3.4", nameof(TypesAreStandard), TypesAreStandard),
        new(Accessible + "7.2", nameof(PartsStandWhereTheyBelong), PartsStandWhereTheyBelong),
        new(Accessible + "7.3", nameof(FiguresAreDescribed), FiguresAreDescribed),
        new(Format + "14.8.5.4.3", nameof(FiguresHaveABox), FiguresHaveABox),
        new(Accessible + "7.4.2", nameof(HeadingsSkipNoLevel), HeadingsSkipNoLevel),
        new(Accessible + "7.5", nameof(HeadCellsHaveScope), HeadCellsHaveScope),
        new(Accessible + "7.5", nameof(RowsAreEqual), RowsAreEqual),
        new(Accessible + "7.6", nameof(ListsSayHowTheyCount), ListsSayHowTheyCount),
        new(Accessible + "7.9", nameof(NotesHaveTheirOwnId), NotesHaveTheirOwnId),
    ];

    private static IEnumerable<string> TypesAreStandard(CheckedFile file) => file.Elements.Where(element => !Standard.Contains(element.Type)).Select(element => $"{element.Type} is no standard type.");

    private static IEnumerable<string> PartsStandWhereTheyBelong(CheckedFile file)
    {
        foreach (var element in file.Elements)
        {
            var parent = element.Parent?.Type ?? "";
            if (Parents.TryGetValue(element.Type, out var allowed) && !allowed.Contains(parent))
            {
                yield return $"{element.Type} stands in {parent}.";
            }

            if (element.Type == "Caption" && parent is "Table" or "L" && element.Parent!.Elements[0] != element && element.Parent.Elements[^1] != element)
            {
                yield return "A caption is neither first nor last.";
            }
        }
    }

    private static IEnumerable<string> FiguresAreDescribed(CheckedFile file) =>
        file.Elements.Where(element => element.Type == "Figure" && string.IsNullOrWhiteSpace(CheckedFile.Text(element.Entries, "Alt"))).Select(_ => "A figure has no description.");

    private static IEnumerable<string> FiguresHaveABox(CheckedFile file) =>
        file.Elements.Where(element => element.Type == "Figure" && !(file.Entry(element.Entries, "A").TryGetValue("BBox", out var box) && file.Reader.Array(box).Count == 4)).Select(_ => "A figure has no box.");

    private static IEnumerable<string> HeadingsSkipNoLevel(CheckedFile file)
    {
        var before = 0;
        foreach (var element in file.Elements.Where(element => element.Type is ['H', >= '1' and <= '6']))
        {
            var level = int.Parse(element.Type.AsSpan(1), CultureInfo.InvariantCulture);
            if (level > before + 1)
            {
                yield return $"H{level} comes after H{before}.";
            }

            before = level;
        }
    }

    private static IEnumerable<string> HeadCellsHaveScope(CheckedFile file) => file.Elements.Where(element => element.Type == "TH" && !file.Entry(element.Entries, "A").ContainsKey("Scope")).Select(_ => "A head cell has no scope.");

    private static IEnumerable<string> RowsAreEqual(CheckedFile file)
    {
        foreach (var table in file.Elements.Where(element => element.Type == "Table"))
        {
            var rows = table.Elements.SelectMany(part => part.Type == "TR" ? [part] : part.Elements.Where(row => row.Type == "TR"));
            if (rows.Select(row => row.Elements.Count).Distinct().Count() > 1)
            {
                yield return "The rows of a table have different numbers of cells.";
            }
        }
    }

    private static IEnumerable<string> ListsSayHowTheyCount(CheckedFile file) => file.Elements.Where(element => element.Type == "L" && !file.Entry(element.Entries, "A").ContainsKey("ListNumbering")).Select(_ => "A list does not say how it counts.");

    private static IEnumerable<string> NotesHaveTheirOwnId(CheckedFile file)
    {
        var notes = file.Elements.Where(element => element.Type == "Note").Select(element => CheckedFile.Text(element.Entries, "ID")).ToList();
        return notes.Contains(null) || notes.Distinct().Count() < notes.Count ? ["A note has no name of its own."] : [];
    }
}
