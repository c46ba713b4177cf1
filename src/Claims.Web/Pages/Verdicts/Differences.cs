using Claims.Web.Comparing;

namespace Claims.Web.Pages.Verdicts;

/// <summary>What became of one part.</summary>
public enum Fate
{
    Changed = 1,
    Added,
    Removed,
}

/// <summary>One part in which two versions differ.</summary>
/// <param name="Label">What the reader calls the part.</param>
public sealed record Difference(string Label, Fate Fate, IReadOnlyList<DiffPiece> Pieces);

/// <summary>Two versions held against each other.</summary>
/// <param name="Found">Where they differ, in the order of the verdict.</param>
/// <param name="Same">Labels of the parts that are the same.</param>
public sealed record Differences(IReadOnlyList<Difference> Found, IReadOnlyList<string> Same)
{
    public static Differences Between(IReadOnlyList<Passage> before, IReadOnlyList<Passage> after)
    {
        var found = new List<Difference>();
        var same = new List<string>();
        foreach (var key in after.Concat(before).Select(passage => passage.Key).Distinct())
        {
            var (was, now) = (before.FirstOrDefault(passage => passage.Key == key), after.FirstOrDefault(passage => passage.Key == key));
            var label = (now ?? was)!.Label;
            var (old, text) = (was?.Text ?? "", now?.Text ?? "");
            if (old != text)
            {
                found.Add(new(label, old.Length == 0 ? Fate.Added : text.Length == 0 ? Fate.Removed : Fate.Changed, WordDiff.Of(old, text)));
            }
            else if (text.Length > 0)
            {
                same.Add(label);
            }
        }

        return new(found, same);
    }
}
