namespace Claims.Pdf;

/// <summary>Slices put one below the other as one unbreakable piece.</summary>
internal static class Stack
{
    public static double Height(IReadOnlyList<Slice> slices) => slices.Select((s, i) => s.Height + (i == 0 ? 0 : s.Space)).Sum();

    /// <summary>Paints the slices into another, from y down; gives the height they take.</summary>
    public static double Into(Slice target, IReadOnlyList<Slice> slices, double y = 0)
    {
        var top = y;
        for (var i = 0; i < slices.Count; i++)
        {
            y += i == 0 ? 0 : slices[i].Space;
            foreach (var mark in slices[i].Marks)
            {
                target.Add(mark.Mark, mark.X, mark.Y + y);
            }

            target.Ids.AddRange(slices[i].Ids);
            y += slices[i].Height;
        }

        return y - top;
    }
}
