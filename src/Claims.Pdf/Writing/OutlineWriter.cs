namespace Claims.Pdf;

/// <summary>Writes the outline; levels that are skipped are closed up (ISO 32000-1, 12.3.3).</summary>
internal static class OutlineWriter
{
    private sealed class Node(OutlineEntry? entry, int number)
    {
        public OutlineEntry? Entry => entry;

        public int Number => number;

        public List<Node> Children { get; } = [];

        public int Descendants => Children.Sum(c => 1 + c.Descendants);
    }

    /// <summary>The number of the outline's root, 0 when there is nothing to list.</summary>
    public static int Write(ObjectWriter writer, IReadOnlyList<OutlineEntry> entries)
    {
        if (entries.Count == 0)
        {
            return 0;
        }

        var root = new Node(null, writer.Reserve());
        var open = new Stack<Node>([root]);
        foreach (var entry in entries)
        {
            while (open.Peek().Entry is { } above && above.Level >= entry.Level)
            {
                open.Pop();
            }

            var node = new Node(entry, writer.Reserve());
            open.Peek().Children.Add(node);
            open.Push(node);
        }

        writer.Write(root.Number, $"<</Type/Outlines{Ends(root)}/Count {Syntax.Number(root.Descendants)}>>");
        WriteChildren(writer, root);
        return root.Number;
    }

    private static void WriteChildren(ObjectWriter writer, Node parent)
    {
        for (var i = 0; i < parent.Children.Count; i++)
        {
            var node = parent.Children[i];
            var before = i == 0 ? "" : $"/Prev {Syntax.Reference(parent.Children[i - 1].Number)}";
            var after = i == parent.Children.Count - 1 ? "" : $"/Next {Syntax.Reference(parent.Children[i + 1].Number)}";
            var count = node.Children.Count == 0 ? "" : $"{Ends(node)}/Count {Syntax.Number(node.Descendants)}";
            writer.Write(node.Number, $"<</Title {Syntax.Text(node.Entry!.Title)}/Parent {Syntax.Reference(parent.Number)}/Dest {Syntax.Text(node.Entry.Id)}{before}{after}{count}>>");
            WriteChildren(writer, node);
        }
    }

    private static string Ends(Node node) => $"/First {Syntax.Reference(node.Children[0].Number)}/Last {Syntax.Reference(node.Children[^1].Number)}";
}
