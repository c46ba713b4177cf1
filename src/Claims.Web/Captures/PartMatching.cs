namespace Claims.Web.Captures;

/// <summary>
/// Which parts of two texts are the same, in order: what both begin and end with, then the longest run of parts that stand once in either text, then the same between
/// them. Each look costs as much as the stretch is long, so that two texts of two megabytes that share nothing are no matter either.
/// </summary>
internal static class PartMatching
{
    /// <summary>Stretches within stretches; text that repeats itself deeper than this is shown as changed.</summary>
    private const int Deepest = 40;

    /// <param name="before">Numbers that are equal where the parts are.</param>
    /// <param name="after">The same for the other text.</param>
    /// <returns>Pairs of indexes, ascending in both.</returns>
    public static IReadOnlyList<(int Before, int After)> Of(int[] before, int[] after)
    {
        var pairs = new List<(int Before, int After)>();
        var open = new Stack<Stretch>([new(0, before.Length, 0, after.Length, 0)]);
        while (open.TryPop(out var stretch))
        {
            var inner = Ends(before, after, stretch, pairs);
            var (from, to) = (inner.From, inner.NewFrom);
            foreach (var (old, now) in inner.Depth < Deepest ? Run(before, after, inner) : [])
            {
                pairs.Add((old, now));
                open.Push(new(from, old, to, now, inner.Depth + 1));
                (from, to) = (old + 1, now + 1);
            }

            if (from > inner.From)
            {
                open.Push(new(from, inner.To, to, inner.NewTo, inner.Depth + 1));
            }
        }

        pairs.Sort();
        return pairs;
    }

    private static Stretch Ends(int[] before, int[] after, Stretch stretch, List<(int Before, int After)> pairs)
    {
        var (from, to, newFrom, newTo, depth) = stretch;
        for (; from < to && newFrom < newTo && before[from] == after[newFrom]; from++, newFrom++)
        {
            pairs.Add((from, newFrom));
        }

        for (; from < to && newFrom < newTo && before[to - 1] == after[newTo - 1]; to--, newTo--)
        {
            pairs.Add((to - 1, newTo - 1));
        }

        return new(from, to, newFrom, newTo, depth);
    }

    private static List<(int Before, int After)> Run(int[] before, int[] after, Stretch stretch)
    {
        var places = new Dictionary<int, int>();
        for (var at = stretch.NewFrom; at < stretch.NewTo; at++)
        {
            places[after[at]] = places.ContainsKey(after[at]) ? -1 : at;
        }

        var counts = new Dictionary<int, int>();
        for (var at = stretch.From; at < stretch.To; at++)
        {
            counts[before[at]] = counts.GetValueOrDefault(before[at]) + 1;
        }

        return Ascending([.. Enumerable.Range(stretch.From, stretch.To - stretch.From)
            .Where(at => counts[before[at]] == 1 && places.TryGetValue(before[at], out var place) && place >= 0)
            .Select(at => (at, places[before[at]]))]);
    }

    /// <summary>The longest subsequence that ascends in the second number, by patience sorting.</summary>
    private static List<(int Before, int After)> Ascending((int Before, int After)[] pairs)
    {
        var (tops, previous) = (new List<int>(), new int[pairs.Length]);
        for (var at = 0; at < pairs.Length; at++)
        {
            var (low, high) = (0, tops.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = pairs[tops[middle]].After < pairs[at].After ? (middle + 1, high) : (low, middle);
            }

            previous[at] = low == 0 ? -1 : tops[low - 1];
            if (low == tops.Count)
            {
                tops.Add(at);
            }
            else
            {
                tops[low] = at;
            }
        }

        var run = new List<(int Before, int After)>();
        for (var at = tops.Count == 0 ? -1 : tops[^1]; at >= 0; at = previous[at])
        {
            run.Add(pairs[at]);
        }

        run.Reverse();
        return run;
    }

    private readonly record struct Stretch(int From, int To, int NewFrom, int NewTo, int Depth);
}
