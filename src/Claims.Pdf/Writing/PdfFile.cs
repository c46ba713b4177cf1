using System.Text;

namespace Claims.Pdf;

/// <summary>Puts pages, fonts, structure, outline, destinations and metadata together into one file.</summary>
internal sealed class PdfFile(
    Document document, LayoutContext layout, IReadOnlyList<PageContent> pages, PageNumbers numbers, FontTable fonts, IReadOnlyDictionary<string, Anchor> anchors, FileForm form)
    : IDisposable
{
    private readonly ObjectWriter writer = new(form);

    public void Dispose() => writer.Dispose();

    public byte[] Write(Pace pace)
    {
        var signature = document.Signature is { } field && form == FileForm.Archival ? new SignatureWriter(writer, field) : null;
        signature?.Place(pages[^1], layout.Root);
        var catalogue = writer.Reserve();
        var tree = writer.Reserve();
        var pageNumbers = pages.Select(_ => writer.Reserve()).ToList();
        var structure = new StructureWriter(writer, pageNumbers);
        structure.Number(layout.Root);
        var fontNumbers = fonts.Subsets.Select((subset, i) => FontWriter.Write(writer, subset, i)).ToList();
        var pictureNumbers = layout.Pictures.Pictures.Select(picture => PictureWriter.Write(writer, picture, form)).ToList();
        var links = WriteLinks(structure);
        signature?.WriteField(structure, pages.Count + links.Count, pageNumbers[^1]);
        for (var i = 0; i < pages.Count; i++)
        {
            pace.Written(i, pages.Count);
            WritePage(pages[i], pageNumbers[i], tree, Resources(pages[i], fontNumbers, pictureNumbers), links);
            structure.AddPage(i, pages[i].Elements);
        }

        structure.Write(layout.Root, links);
        writer.Write(tree, $"<</Type/Pages/Kids{Syntax.Array(pageNumbers.Select(Syntax.Reference))}/Count {Syntax.Number(pages.Count)}>>");
        WriteCatalogue(catalogue, tree, structure.Tree, pageNumbers, signature?.Form ?? "");
        return writer.Finish(catalogue, writer.Write(Metadata.Information(document)));
    }

    private void WriteCatalogue(int number, int tree, int structure, List<int> pageNumbers, string fields)
    {
        var metadata = writer.WriteStream("/Type/Metadata/Subtype/XML", XmpPacket.Of(document, form), compress: false);
        var outline = OutlineWriter.Write(writer, layout.Outline);
        var mode = outline == 0 ? "" : $"/Outlines {Syntax.Reference(outline)}/PageMode/UseOutlines";
        var (attached, attachedNames) = form == FileForm.Archival ? AttachmentWriter.Write(writer, document) : ("", "");
        writer.Write(number, $"<</Type/Catalog/Pages {Syntax.Reference(tree)}/Lang {Syntax.Text(document.Language)}/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>"
            + $"/StructTreeRoot {Syntax.Reference(structure)}/Metadata {Syntax.Reference(metadata)}/OutputIntents[{Syntax.Reference(WriteOutputIntent())}]"
            + $"/Names<</Dests {Syntax.Reference(WriteDestinations(pageNumbers))}{attachedNames}>>"
            + $"/PageLabels {Syntax.Reference(WriteLabels())}{attached}{mode}{fields}>>");
    }

    /// <summary>All colours are meant as sRGB (ISO 19005-3, 6.2.3).</summary>
    private int WriteOutputIntent()
    {
        var profile = writer.WriteStream("/N 3", ColorProfile.Bytes());
        var name = Syntax.Text(ColorProfile.Name);
        return writer.Write($"<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier {name}/Info {name}/DestOutputProfile {Syntax.Reference(profile)}>>");
    }

    /// <summary>The numbers that are printed, for the reader's own list of pages (ISO 32000-1, 12.4.2).</summary>
    private int WriteLabels() =>
        NameTree.Write(writer, numbers.Ranges.Select(range => (range.Page, $"<</S/{(range.Numbering == PageNumbering.Roman ? "r" : "D")}>>")));

    private int WriteDestinations(List<int> pageNumbers) => NameTree.Write(writer, anchors.Select(a =>
        (a.Key, $"[{Syntax.Reference(pageNumbers[a.Value.Page])}/XYZ 0 {Syntax.Number(document.Page.Height - a.Value.Y)} null]")));

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

    private static string Resources(PageContent page, List<int> fontNumbers, List<int> pictureNumbers)
    {
        var faces = page.Fonts.Select(f => $"/F{Syntax.Number(f)} {Syntax.Reference(fontNumbers[f])}");
        var pictures = string.Concat(page.Pictures.Select(p => $"/I{Syntax.Number(p)} {Syntax.Reference(pictureNumbers[p])}"));
        return $"/Font<<{string.Concat(faces)}>>" + (pictures.Length == 0 ? "" : $"/XObject<<{pictures}>>");
    }

    private void WritePage(PageContent page, int number, int tree, string resources, Dictionary<LinkAnnotation, int> links)
    {
        var content = writer.WriteStream("", Encoding.Latin1.GetBytes(page.Operators.ToString()));
        var numbers = page.Links.Select(l => links[l]).Concat(page.Fields).ToList();
        var annotations = numbers.Count == 0 ? "" : $"/Annots{Syntax.Array(numbers.Select(Syntax.Reference))}";
        var size = $"{Syntax.Number(document.Page.Width)} {Syntax.Number(document.Page.Height)}";
        writer.Write(number, $"<</Type/Page/Parent {Syntax.Reference(tree)}/MediaBox[0 0 {size}]/Contents {Syntax.Reference(content)}"
            + $"/Resources<<{resources}>>/StructParents {Syntax.Number(page.Index)}/Tabs/S{annotations}>>");
    }
}
