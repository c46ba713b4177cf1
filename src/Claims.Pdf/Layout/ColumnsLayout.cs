namespace Claims.Pdf;

/// <summary>Blocks side by side as one slice.</summary>
internal static class ColumnsLayout
{
    public static List<Slice> Lay(BlockLayout layout, Columns columns, double x, StructureElement? parent)
    {
        var stacks = columns.Content.Select(c => layout.Lay(c.Content, x + c.X, c.Width, parent?.Add("Div"))).ToList();
        var slice = new Slice(0) { Baseline = stacks.Max(s => s.Count == 0 ? 0 : s[0].Baseline) };
        foreach (var stack in stacks.Where(s => s.Count > 0))
        {
            slice.Height = Math.Max(slice.Height, Stack.Into(slice, stack));
        }

        return [slice];
    }
}
