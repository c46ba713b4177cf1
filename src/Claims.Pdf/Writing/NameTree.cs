namespace Claims.Pdf;

/// <summary>Writes name and number trees: sorted leaves with limits below one root (ISO 32000-1, 7.9.6 and 7.9.7).</summary>
internal static class NameTree
{
    private const int EntriesPerLeaf = 200;

    /// <summary>The number of the tree's root; values are in PDF syntax.</summary>
    public static int Write(ObjectWriter writer, IEnumerable<(string Name, string Value)> entries)
    {
        // Sorted by bytes: UTF-16 begins with FE, so it comes after all that is plain.
        var sorted = entries.OrderBy(e => Syntax.IsPlain(e.Name) ? 0 : 1).ThenBy(e => e.Name, StringComparer.Ordinal);
        return Write(writer, "Names", [.. sorted.Select(e => (Syntax.Text(e.Name), e.Value))]);
    }

    /// <summary>A number tree; its entries are sorted already.</summary>
    public static int Write(ObjectWriter writer, IEnumerable<(int Key, string Value)> entries) =>
        Write(writer, "Nums", [.. entries.Select(e => (Syntax.Number(e.Key), e.Value))]);

    private static int Write(ObjectWriter writer, string kind, List<(string Key, string Value)> entries)
    {
        if (entries.Count <= EntriesPerLeaf)
        {
            return writer.Write($"<<{Entries(kind, entries)}>>");
        }

        var leaves = entries.Chunk(EntriesPerLeaf).Select(leaf => writer.Write($"<</Limits[{leaf[0].Key} {leaf[^1].Key}]{Entries(kind, leaf)}>>")).ToList();
        return writer.Write($"<</Kids{Syntax.Array(leaves.Select(Syntax.Reference))}>>");
    }

    private static string Entries(string kind, IEnumerable<(string Key, string Value)> entries) => $"/{kind}{Syntax.Array(entries.Select(e => $"{e.Key} {e.Value}"))}";
}
