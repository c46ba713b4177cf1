namespace Claims.Pdf;

/// <summary>The marked contents that are open on a page: they say to what shown text belongs, what stands for it, and whether it counts.</summary>
internal sealed class MarkedContentStack(PdfObjects objects, ReadPage page, int index, MarkedText text)
{
    /// <param name="Silent">An artifact, or something stands for what is shown.</param>
    private readonly record struct Level(int? Mcid, bool Silent);

    private readonly Stack<Level> open = new([default]);

    public void Begin(List<object?> operands)
    {
        objects.Budget.CheckDepth(open.Count);
        var properties = operands.Count < 2 ? null : Properties(operands[1]);
        var (mcid, silent) = open.Peek();
        mcid = objects.Whole(properties?.GetValueOrDefault("MCID")) ?? mcid;
        silent |= operands is [PdfName { Value: "Artifact" }, ..];
        if (!silent && objects.Text(properties?.GetValueOrDefault("ActualText")) is { } actual)
        {
            Add(mcid, actual);
            silent = true;
        }

        open.Push(new(mcid, silent));
    }

    public void End()
    {
        if (open.Count > 1)
        {
            open.Pop();
        }
    }

    /// <summary>Shows text here.</summary>
    public void Add(string shown)
    {
        if (!open.Peek().Silent)
        {
            Add(open.Peek().Mcid, shown);
        }
    }

    private void Add(int? mcid, string shown)
    {
        objects.Budget.Hold(2 * shown.Length);
        text.Add(index, mcid, shown);
    }

    private PdfDictionary? Properties(object? operand) => operand is PdfName name
        ? objects.Dictionary(objects.Dictionary(page.Resources?.GetValueOrDefault("Properties"))?.GetValueOrDefault(name.Value))
        : operand as PdfDictionary;
}
