using System.Text;

namespace Claims.Pdf;

/// <summary>Puts pages, fonts, structure, outline, destinations and metadata together into one file.</summary>
internal sealed class PdfFile(Document document, LayoutContext layout, IReadOnlyList<PageContent> pages, FontTable fonts, IReadOnlyDictionary<string, Anchor> anchors) : IDisposable
{
    private readonly ObjectWriter writer = new();

    public void Dispose() => writer.Dispose();

    public byte[] Write()
    {
        var signature = document.Signature is { } field ? new SignatureWriter(writer, field) : null;
        signature?.Place(pages[^1], layout.Root);
        var catalogue = writer.Reserve();
        var tree = writer.Reserve();
        var pageNumbers = pages.Select(_ => writer.Reserve()).ToList();
        var structure = new StructureWriter(writer, pageNumbers);
        structure.Number(layout.Root);
        var fontNumbers = fonts.Subsets.Select((subset, i) => FontWriter.Write(writer, subset, i)).ToList();
        var links = WriteLinks(structure);
        signature?.WriteField(structure, pages.Count + links.Count, pageNumbers[^1]);
        for (var i = 0; i < pages.Count; i++)
        {
            WritePage(pages[i], pageNumbers[i], tree, fontNumbers, links);
            structure.AddPage(i, pages[i].Elements);
        }

        structure.Write(layout.Root, links);
        writer.Write(tree, $"<</Type/Pages/Kids{Syntax.Array(pageNumbers.Select(Syntax.Reference))}/Count {Syntax.Number(pages.Count)}>>");
        WriteCatalogue(catalogue, tree, structure.Tree, pageNumbers, signature?.Form ?? "");
        return writer.Finish(catalogue, writer.Write(Metadata.Information(document)));
    }

    private void WriteCatalogue(int number, int tree, int structure, List<int> pageNumbers, string fields)
    {
        var metadata = writer.WriteStream("/Type/Metadata/Subtype/XML", Metadata.Packet(document), compress: false);
        var outline = OutlineWriter.Write(writer, layout.Outline);
        var mode = outline == 0 ? "" : $"/Outlines {Syntax.Reference(outline)}/PageMode/UseOutlines";
        writer.Write(number, $"<</Type/Catalog/Pages {Syntax.Reference(tree)}/Lang {Syntax.Text(document.Language)}/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>"
            + $"/StructTreeRoot {Syntax.Reference(structure)}/Metadata {Syntax.Reference(metadata)}/Names<</Dests {Syntax.Reference(WriteDestinations(pageNumbers))}>>{mode}{fields}>>");
    }

    private int WriteDestinations(List<int> pageNumbers)
    {
        var names = anchors.OrderBy(a => a.Key, StringComparer.Ordinal).Select(a =>
            $"{Syntax.Text(a.Key)} [{Syntax.Reference(pageNumbers[a.Value.Page])}/XYZ 0 {Syntax.Number(document.Page.Height - a.Value.Y)} null]").ToList();
        return writer.Write($"<</Names{Syntax.Array(names)}>>");
    }

    private Dictionary<LinkAnnotation, int> WriteLinks(StructureWriter structure)
    {
        var numbers = new Dictionary<LinkAnnotation, int>();
        var key = pages.Count;
        foreach (var link in pages.SelectMany(page => page.Links))
        {
            string[] edges = [.. new[] { link.Left, link.Bottom, link.Right, link.Top }.Select(Syntax.Number)];
            var action = link.Target.StartsWith('#')
                ? $"/Dest {Syntax.Text(link.Target[1..])}"
                : $"/A<</S/URI/URI {Syntax.Address(link.Target)}>>";
            numbers[link] = writer.Write(
                $"<</Type/Annot/Subtype/Link/Rect{Syntax.Array(edges)}/F 4/Border[0 0 0]/StructParent {Syntax.Number(key)}/Contents {Syntax.Text(link.Description)}{action}>>");
            structure.AddLink(key++, link.Element);
        }

        return numbers;
    }

    private void WritePage(PageContent page, int number, int tree, List<int> fontNumbers, Dictionary<LinkAnnotation, int> links)
    {
        var content = writer.WriteStream("", Encoding.Latin1.GetBytes(page.Operators.ToString()));
        var used = string.Concat(page.Fonts.Select(f => $"/F{Syntax.Number(f)} {Syntax.Reference(fontNumbers[f])}"));
        var numbers = page.Links.Select(l => links[l]).Concat(page.Fields).ToList();
        var annotations = numbers.Count == 0 ? "" : $"/Annots{Syntax.Array(numbers.Select(Syntax.Reference))}";
        var size = $"{Syntax.Number(document.Page.Width)} {Syntax.Number(document.Page.Height)}";
        writer.Write(number, $"<</Type/Page/Parent {Syntax.Reference(tree)}/MediaBox[0 0 {size}]/Contents {Syntax.Reference(content)}"
            + $"/Resources<</Font<<{used}>>>>/StructParents {Syntax.Number(page.Index)}/Tabs/S{annotations}>>");
    }
}

/// <summary>Where an id stands: page from 0 and points from the page's top.</summary>
internal readonly record struct Anchor(int Page, double Y);
