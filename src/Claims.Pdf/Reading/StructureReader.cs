namespace Claims.Pdf;

/// <summary>Reads the structure tree as text (ISO 32000-1, 14.7.2).</summary>
internal sealed class StructureReader(PdfObjects objects, PageTree pages, MarkedText text, string language)
{
    private readonly HashSet<int> seen = [];

    /// <summary>The kids of the element that is the document, or of the root when there is none.</summary>
    public IReadOnlyList<DocumentPart> Parts()
    {
        var kids = KidsOf(objects.Dictionary(objects.Catalogue.GetValueOrDefault("StructTreeRoot")));
        if (kids is [var only] && objects.Dictionary(only) is { } document && objects.Name(document.GetValueOrDefault("S")) == "Document")
        {
            kids = KidsOf(document);
        }

        return [.. kids.Select(Part).OfType<DocumentPart>()];
    }

    /// <summary>Null for content that stands outside of all parts, which then counts as untagged.</summary>
    private DocumentPart? Part(object? kid)
    {
        if (Element(kid) is not { } element)
        {
            return null;
        }

        var reading = new ReadPart();
        Read(element, reading, null, 0);
        var own = objects.Text(element.GetValueOrDefault("Lang")) ?? language;
        return new(objects.Name(element.GetValueOrDefault("S")) ?? "", own, reading.Text, reading.Alternatives);
    }

    private void Read(PdfDictionary element, ReadPart part, object? page, int depth)
    {
        objects.Budget.CheckDepth(depth);
        page = element.GetValueOrDefault("Pg") ?? page;
        var role = objects.Name(element.GetValueOrDefault("S")) ?? "";
        part.Begin(role);
        if (objects.Text(element.GetValueOrDefault("Alt")) is { } alternative)
        {
            part.Alternatives.Add(alternative);
        }

        var actual = objects.Text(element.GetValueOrDefault("ActualText"));
        var inner = actual is null ? part : new ReadPart();
        part.Add(actual ?? "");
        foreach (var kid in KidsOf(element))
        {
            ReadKid(kid, inner, page, depth);
        }

        part.End(role);
    }

    private void ReadKid(object? kid, ReadPart part, object? page, int depth)
    {
        if (Element(kid) is { } element)
        {
            Read(element, part, page, depth + 1);
            return;
        }

        var content = objects.Dictionary(kid);
        var mcid = objects.Whole(content is null ? kid : content.GetValueOrDefault("MCID"));
        if (mcid is { } number && pages.IndexOf(content?.GetValueOrDefault("Pg") ?? page) is { } index)
        {
            part.Add(text.Take(index, number));
        }
    }

    /// <summary>An element, which stands in a tree once; null for content.</summary>
    private PdfDictionary? Element(object? kid)
    {
        if (objects.Dictionary(kid) is not { } dictionary || !dictionary.ContainsKey("S"))
        {
            return null;
        }

        return kid is not PdfReference reference || seen.Add(reference.Number) ? dictionary : throw Scanner.Damaged("an element stands twice in the structure tree");
    }

    private List<object?> KidsOf(PdfDictionary? element)
    {
        var kids = element?.GetValueOrDefault("K");
        return objects.Array(kids) ?? (kids is null ? [] : [kids]);
    }
}
