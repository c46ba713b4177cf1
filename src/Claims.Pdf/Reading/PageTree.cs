namespace Claims.Pdf;

/// <summary>A page with the resources that are its own or inherited.</summary>
internal sealed record ReadPage(PdfDictionary Dictionary, PdfDictionary? Resources);

/// <summary>Walks the page tree (ISO 32000-1, 7.7.3).</summary>
internal sealed class PageTree
{
    private readonly PdfObjects objects;
    private readonly List<ReadPage> pages = [];
    private readonly Dictionary<int, int> indexes = [];
    private readonly HashSet<int> seen = [];

    public PageTree(PdfObjects objects)
    {
        this.objects = objects;
        Walk(objects.Catalogue.GetValueOrDefault("Pages"), null, 0);
    }

    public IReadOnlyList<ReadPage> Pages => pages;

    /// <summary>The page's place, from 0; null for what is no page of this file.</summary>
    public int? IndexOf(object? page) => page is PdfReference reference && indexes.TryGetValue(reference.Number, out var index) ? index : null;

    private void Walk(object? node, PdfDictionary? inherited, int depth)
    {
        objects.Budget.CheckDepth(depth);
        if (node is not PdfReference reference || !seen.Add(reference.Number) || objects.Dictionary(node) is not { } dictionary)
        {
            throw Scanner.Damaged("the page tree has a node twice or one that is none");
        }

        var resources = objects.Dictionary(dictionary.GetValueOrDefault("Resources")) ?? inherited;
        if (objects.Array(dictionary.GetValueOrDefault("Kids")) is { } kids)
        {
            foreach (var kid in kids)
            {
                Walk(kid, resources, depth + 1);
            }
        }
        else
        {
            indexes.Add(reference.Number, pages.Count);
            pages.Add(new(dictionary, resources));
        }
    }
}
