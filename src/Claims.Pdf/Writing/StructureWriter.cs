using System.Globalization;
using System.Text;

namespace Claims.Pdf;

/// <summary>Writes the structure tree, its parent tree and its identifiers (ISO 32000-1, 14.7).</summary>
internal sealed class StructureWriter(ObjectWriter writer, IReadOnlyList<int> pages)
{
    private readonly List<(string Id, string Element)> identifiers = [];
    private readonly SortedDictionary<int, string> parents = [];
    private readonly int tree = writer.Reserve();
    private int notes;

    public int Tree => tree;

    /// <summary>Numbers all elements, so that pages and links can refer to them.</summary>
    public void Number(StructureElement element)
    {
        element.Number = writer.Reserve();
        foreach (var child in element.Kids.OfType<StructureElement>())
        {
            Number(child);
        }
    }

    /// <summary>Notes which elements own the marked contents of a page.</summary>
    public void AddPage(int key, IEnumerable<StructureElement> elements) =>
        parents[key] = Syntax.Array(elements.Select(e => Syntax.Reference(e.Number)));

    public void AddLink(int key, StructureElement element) => parents[key] = Syntax.Reference(element.Number);

    public void Write(StructureElement root, IReadOnlyDictionary<LinkAnnotation, int> links)
    {
        WriteElement(root, tree, links);
        var parentTree = NameTree.Write(writer, parents.Select(p => (p.Key, p.Value)));
        var names = identifiers.Count == 0 ? "" : $"/IDTree {Syntax.Reference(NameTree.Write(writer, identifiers))}";
        var next = parents.Count == 0 ? 0 : parents.Keys.Last() + 1;
        writer.Write(tree, $"<</Type/StructTreeRoot/K {Syntax.Reference(root.Number)}/ParentTree {Syntax.Reference(parentTree)}/ParentTreeNextKey {Syntax.Number(next)}{names}>>");
    }

    private void WriteElement(StructureElement element, int parent, IReadOnlyDictionary<LinkAnnotation, int> links)
    {
        var entries = new StringBuilder($"<</Type/StructElem/S/{element.Type}/P {Syntax.Reference(parent)}");
        if (element.NeedsId)
        {
            var id = "note" + (++notes).ToString("00000", CultureInfo.InvariantCulture);
            identifiers.Add((id, Syntax.Reference(element.Number)));
            entries.Append(CultureInfo.InvariantCulture, $"/ID {Syntax.Text(id)}");
        }

        entries.Append(element.Language is null ? "" : $"/Lang {Syntax.Text(element.Language)}");
        entries.Append(element.Alternative is null ? "" : $"/Alt {Syntax.Text(element.Alternative)}");
        entries.Append(element.Attributes is null ? "" : $"/A {element.Attributes}");
        entries.Append(CultureInfo.InvariantCulture, $"/K{Syntax.Array(element.Kids.Select(kid => Kid(kid, links)))}>>");
        writer.Write(element.Number, entries.ToString());
        foreach (var child in element.Kids.OfType<StructureElement>())
        {
            WriteElement(child, element.Number, links);
        }
    }

    private string Kid(object kid, IReadOnlyDictionary<LinkAnnotation, int> links) => kid switch
    {
        StructureElement child => Syntax.Reference(child.Number),
        MarkedContent content => $"<</Type/MCR/Pg {Syntax.Reference(pages[content.Page])}/MCID {Syntax.Number(content.Mcid)}>>",
        AnnotationReference link => $"<</Type/OBJR/Pg {Syntax.Reference(pages[link.Page])}/Obj {Syntax.Reference(links[link.Annotation])}>>",
        FieldReference field => $"<</Type/OBJR/Pg {Syntax.Reference(pages[field.Page])}/Obj {Syntax.Reference(field.Field)}>>",
        _ => throw new InvalidOperationException("A structure element holds elements, content and annotations only."),
    };
}
