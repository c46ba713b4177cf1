namespace Claims.Web.Captures;

/// <summary>A part of the older text beside its state in the newer one; null where one of them has nothing like it.</summary>
public sealed record PartRow(TextPart? Before, TextPart? After)
{
    public bool IsSame => Before?.Text == After?.Text;
}

/// <summary>Rows that follow one another: one that changed, or any number that did not.</summary>
public sealed record Stretch(IReadOnlyList<PartRow> Rows)
{
    public bool IsSame => Rows[0].IsSame;
}

/// <summary>Two captured texts laid side by side: by paragraph first, so that words are compared only inside of those that changed.</summary>
/// <param name="Changed">How many rows differ.</param>
public sealed record CaptureDiff(IReadOnlyList<Stretch> Stretches, int Changed)
{
    public static CaptureDiff Of(string before, string after)
    {
        var (old, now) = (TextPart.Of(before), TextPart.Of(after));
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        int Number(TextPart part) => numbers.TryGetValue(part.Text, out var known) ? known : numbers[part.Text] = numbers.Count;
        var pairs = PartMatching.Of([.. old.Select(Number)], [.. now.Select(Number)]);

        var rows = new List<PartRow>();
        var (i, j) = (0, 0);
        foreach (var (at, place) in pairs.Append((old.Count, now.Count)))
        {
            rows.AddRange(PartPairing.Of([.. old.Skip(i).Take(at - i)], [.. now.Skip(j).Take(place - j)]));
            if (at < old.Count)
            {
                rows.Add(new(old[at], now[place]));
            }

            (i, j) = (at + 1, place + 1);
        }

        return new(Together(rows), rows.Count(row => !row.IsSame));
    }

    /// <summary>The stretches of one page: so many changed rows, and what stands between and beside them.</summary>
    /// <param name="page">From 1.</param>
    /// <param name="size">Changed rows on a page.</param>
    public IReadOnlyList<Stretch> Page(int page, int size)
    {
        var (shown, seen) = (new List<Stretch>(), 0);
        foreach (var stretch in Stretches)
        {
            var at = stretch.IsSame ? seen : ++seen;
            if (at > page * size)
            {
                break;
            }

            if (at > (page - 1) * size || (stretch.IsSame && at == (page - 1) * size))
            {
                shown.Add(stretch);
            }
        }

        return shown;
    }

    private static List<Stretch> Together(List<PartRow> rows)
    {
        var stretches = new List<Stretch>();
        var same = new List<PartRow>();
        foreach (var row in rows)
        {
            if (row.IsSame)
            {
                same.Add(row);
                continue;
            }

            Close();
            stretches.Add(new([row]));
        }

        Close();
        return stretches;

        void Close()
        {
            if (same.Count > 0)
            {
                stretches.Add(new([.. same]));
                same.Clear();
            }
        }
    }
}
