namespace Claims.Pdf;

/// <summary>
/// Prints a document as PDF 1.7 that is archival (PDF/A-3a, ISO 19005-3) and accessible (PDF/UA-1, ISO 14289-1).
/// The same document gives the same bytes: no clock, no culture, no chance.
/// </summary>
public static class DocumentPrinter
{
    private const int MostPasses = 5;

    /// <summary>Lays the document out until its page numbers hold, and writes it.</summary>
    /// <param name="progress">Told the share that is done, 0 to 1, about a hundred times at most.</param>
    public static PrintedDocument Print(Document document, IProgress<double>? progress = null, CancellationToken cancel = default) =>
        Print(document, FileForm.Archival, new Pace(progress, cancel));

    internal static PrintedDocument PrintTwin(Document document) => Print(document, FileForm.Twin, new Pace(null, default));

    private static PrintedDocument Print(Document document, FileForm form, Pace pace)
    {
        var (context, layout, numbers, anchors) = LayOut(document, pace);
        var fonts = new FontTable();
        var painted = new PagePainter(document, layout, numbers.Labels, fonts).Paint(pace);
        using var file = new PdfFile(document, context, painted, numbers, fonts, anchors, form);
        var bytes = file.Write(pace);
        pace.Finished();
        return new(bytes, painted.Count, [.. context.Missing]);
    }

    private static (LayoutContext Context, List<PageLayout> Pages, PageNumbers Numbers, Dictionary<string, Anchor> Anchors) LayOut(Document document, Pace pace)
    {
        IReadOnlyDictionary<string, string> pages = new Dictionary<string, string>();
        var pictures = new PictureTable();
        for (var pass = 1; ; pass++)
        {
            var context = new LayoutContext(document, pages, pictures);
            var slices = new BlockLayout(context).Lay(document.Content, document.Page.MainX, document.Page.MainMeasure, context.Root, done => pace.Laid(pass, done, document.Content.Count));
            var layout = Paginator.Fill(slices, document.Page, document.Footnotes);
            var numbers = new PageNumbers(layout);
            var anchors = Anchor.Find(layout, document.Page);
            var found = anchors.ToDictionary(a => a.Key, a => numbers.Labels[a.Value.Page], StringComparer.Ordinal);
            if (pass == MostPasses || context.Holds(found))
            {
                return (context, layout, numbers, anchors);
            }

            pages = found;
        }
    }
}
