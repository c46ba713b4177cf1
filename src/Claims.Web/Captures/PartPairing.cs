namespace Claims.Web.Captures;

/// <summary>Lays the changed parts of two texts beside one another: those that share most words, in order; the others stand alone.</summary>
internal static class PartPairing
{
    /// <summary>Parts that share less of their words than this are no two states of one part.</summary>
    private const double Alike = 0.35;

    /// <summary>So many parts of either text are weighed against each other at once; a longer stretch is cut into blocks of this size.</summary>
    private const int Block = 50;

    /// <summary>Of a stretch of more parts than these, where no order helps any more, the blocks are small.</summary>
    private const int Long = 10_000;

    private const int SmallBlock = 8;

    public static IEnumerable<PartRow> Of(IReadOnlyList<TextPart> before, IReadOnlyList<TextPart> after)
    {
        var parts = Math.Max(before.Count, after.Count);
        var block = parts > Long ? SmallBlock : Block;
        var blocks = Math.Max(1, (parts + block - 1) / block);
        return Enumerable.Range(0, blocks).SelectMany(at => OneBlock(Slice(before, at, blocks), Slice(after, at, blocks)));
    }

    private static TextPart[] Slice(IReadOnlyList<TextPart> parts, int block, int blocks)
    {
        var from = (int)((long)parts.Count * block / blocks);
        return [.. parts.Skip(from).Take((int)((long)parts.Count * (block + 1) / blocks) - from)];
    }

    private static List<PartRow> OneBlock(TextPart[] before, TextPart[] after)
    {
        var (old, now) = (Array.ConvertAll(before, Words), Array.ConvertAll(after, Words));
        // best[i, j]: how much the parts from i and j on can share.
        var best = new double[before.Length + 1, after.Length + 1];
        var shared = new double[before.Length, after.Length];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--)
            {
                shared[i, j] = Share(old[i], now[j]);
                best[i, j] = Math.Max(Math.Max(best[i + 1, j], best[i, j + 1]), shared[i, j] < Alike ? 0 : best[i + 1, j + 1] + shared[i, j]);
            }
        }

        return Rows(before, after, best, shared);
    }

    private static List<PartRow> Rows(TextPart[] before, TextPart[] after, double[,] best, double[,] shared)
    {
        var rows = new List<PartRow>();
        var (i, j) = (0, 0);
        while (i < before.Length && j < after.Length)
        {
            if (shared[i, j] >= Alike && best[i, j] == best[i + 1, j + 1] + shared[i, j])
            {
                rows.Add(new(before[i++], after[j++]));
            }
            else if (best[i, j] == best[i + 1, j])
            {
                rows.Add(new(before[i++], null));
            }
            else
            {
                rows.Add(new(null, after[j++]));
            }
        }

        rows.AddRange(before[i..].Select(part => new PartRow(part, null)));
        rows.AddRange(after[j..].Select(part => new PartRow(null, part)));
        return rows;
    }

    private static int[] Words(TextPart part)
    {
        int[] words = [.. part.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => word.GetHashCode(StringComparison.Ordinal)).Distinct()];
        Array.Sort(words);
        return words;
    }

    /// <summary>Of the words of both, the part that stands in both, 0 to 1 (Dice).</summary>
    private static double Share(int[] one, int[] other)
    {
        // However many of the shorter one's words the longer one has, it is not enough.
        if (2.0 * Math.Min(one.Length, other.Length) < Alike * (one.Length + other.Length))
        {
            return 0;
        }

        var (i, j, same) = (0, 0, 0);
        while (i < one.Length && j < other.Length)
        {
            (i, j, same) = one[i] == other[j] ? (i + 1, j + 1, same + 1) : one[i] < other[j] ? (i + 1, j, same) : (i, j + 1, same);
        }

        return one.Length + other.Length == 0 ? 0 : 2.0 * same / (one.Length + other.Length);
    }
}
