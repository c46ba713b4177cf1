namespace Claims.Pdf;

/// <summary>
/// Prints a document as PDF 1.7 that is archival (PDF/A-3a, ISO 19005-3) and accessible (PDF/UA-1, ISO 14289-1).
/// The same document gives the same bytes: no clock, no culture, no chance.
/// </summary>
public static class DocumentPrinter
{
    private const int MostPasses = 5;

    /// <summary>Lays the document out until its page numbers hold, and writes it.</summary>
    public static PrintedDocument Print(Document document) => Print(document, FileForm.Archival);

    internal static PrintedDocument Print(Document document, FileForm form)
    {
        IReadOnlyDictionary<string, int> pages = new Dictionary<string, int>();
        for (var pass = 1; ; pass++)
        {
            var context = new LayoutContext(document, pages);
            var slices = new BlockLayout(context).Lay(document.Content, document.Page.MainX, document.Page.MainMeasure, context.Root);
            var layout = Paginator.Fill(slices, document.Page);
            var fonts = new FontTable();
            var painter = new PagePainter(document, layout, fonts);
            var anchors = painter.Anchors();
            var found = anchors.ToDictionary(a => a.Key, a => a.Value.Page + 1, StringComparer.Ordinal);
            if (pass < MostPasses && !Same(pages, found))
            {
                pages = found;
                continue;
            }

            var painted = painter.Paint();
            using var file = new PdfFile(document, context, painted, fonts, anchors, form);
            return new(file.Write(), painted.Count, [.. context.Missing]);
        }
    }

    private static bool Same(IReadOnlyDictionary<string, int> before, Dictionary<string, int> after) =>
        before.Count == after.Count && after.All(a => before.TryGetValue(a.Key, out var page) && page == a.Value);
}
