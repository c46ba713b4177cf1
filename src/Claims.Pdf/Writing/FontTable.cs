namespace Claims.Pdf;

/// <summary>The faces that a document uses, numbered in order of first use.</summary>
internal sealed class FontTable
{
    private readonly List<FaceSubset> subsets = [];

    public IReadOnlyList<FaceSubset> Subsets => subsets;

    public (int Index, FaceSubset Subset) Of(Face face)
    {
        var index = subsets.FindIndex(subset => ReferenceEquals(subset.Face, face));
        if (index < 0)
        {
            index = subsets.Count;
            subsets.Add(new(face));
        }

        return (index, subsets[index]);
    }
}
