namespace Claims.Pdf;

/// <summary>Reads the files inside a file by their name tree (ISO 32000-1, 7.9.6 and 7.11).</summary>
internal sealed class AttachmentReader(PdfObjects objects)
{
    private readonly List<ReadAttachment> found = [];
    private readonly HashSet<int> seen = [];

    public IReadOnlyList<ReadAttachment> All()
    {
        Walk(objects.Dictionary(objects.Catalogue.GetValueOrDefault("Names"))?.GetValueOrDefault("EmbeddedFiles"), 0);
        return found;
    }

    private void Walk(object? node, int depth)
    {
        objects.Budget.CheckDepth(depth);
        if (node is PdfReference reference && !seen.Add(reference.Number))
        {
            throw Scanner.Damaged("a name tree has a node twice");
        }

        var dictionary = objects.Dictionary(node);
        foreach (var kid in objects.Array(dictionary?.GetValueOrDefault("Kids")) ?? [])
        {
            Walk(kid, depth + 1);
        }

        foreach (var pair in (objects.Array(dictionary?.GetValueOrDefault("Names")) ?? []).Chunk(2))
        {
            found.Add(Read(objects.Dictionary(pair[^1]) ?? throw Scanner.Damaged("an attachment is none")));
        }
    }

    private ReadAttachment Read(PdfDictionary file)
    {
        var embedded = objects.Dictionary(file.GetValueOrDefault("EF"));
        var stream = objects.Stream(embedded?.GetValueOrDefault("UF") ?? embedded?.GetValueOrDefault("F")) ?? throw Scanner.Damaged("an attachment has no content");
        return new(
            objects.Text(file.GetValueOrDefault("UF") ?? file.GetValueOrDefault("F")) ?? "",
            objects.Name(stream.Dictionary.GetValueOrDefault("Subtype")) ?? "",
            objects.Name(file.GetValueOrDefault("AFRelationship")) ?? "",
            objects.Text(file.GetValueOrDefault("Desc")) ?? "",
            objects.Decode(stream));
    }
}
