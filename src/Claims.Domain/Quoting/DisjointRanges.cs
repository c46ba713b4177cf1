namespace Claims.Domain;

/// <summary>Ranges of a text of which no two overlap.</summary>
internal sealed class DisjointRanges
{
    private readonly List<TextRange> _ranges = [];

    public bool IsFree(TextRange range) => IsFree(range, Before(range));

    /// <summary>Adds the range if it overlaps none; otherwise nothing changes and the answer is false.</summary>
    public bool Add(TextRange range)
    {
        var before = Before(range);
        if (!IsFree(range, before))
        {
            return false;
        }

        _ranges.Insert(before, range);
        return true;
    }

    private bool IsFree(TextRange range, int before) =>
        (before == 0 || !_ranges[before - 1].Overlaps(range)) && (before == _ranges.Count || !_ranges[before].Overlaps(range));

    // How many ranges begin before this one.
    private int Before(TextRange range)
    {
        var (low, high) = (0, _ranges.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _ranges[middle].Start < range.Start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
