namespace Claims.Tests.Domain.Quoting;

/// <summary>Approximate matching straight from its definition (Sellers 1980): the whole matrix, cell by cell, to measure the fast search by.</summary>
internal static class Sellers
{
    /// <summary>The edit distance (Levenshtein) of two texts in code units.</summary>
    public static int Distance(string left, string right) => LastRow(left, right, anchored: true)[^1];

    /// <summary>For every end from 0 to the length of the text the fewest errors of a match that ends there.</summary>
    public static int[] Errors(string pattern, string text) => LastRow(pattern, text, anchored: false);

    /// <summary>Every end of a match that splits no surrogate pair.</summary>
    public static IEnumerable<(int End, int Errors)> Ends(string pattern, string text, int maxErrors) =>
        from end in Errors(pattern, text).Select((errors, end) => (End: end, Errors: errors))
        where end.End > 0 && end.Errors <= Math.Min(maxErrors, pattern.Length - 1) && IsWhole(text, end.End)
        select end;

    /// <summary>Places by the rule: fewest errors, then the one that ends first, then the longest; those that overlap a better one are left out.</summary>
    public static List<(int Start, int End, int Errors)> Places(string pattern, string text, int maxErrors)
    {
        var places = new List<(int Start, int End, int Errors)>();
        foreach (var (end, errors) in Ends(pattern, text, maxErrors).OrderBy(end => end.Errors).ThenBy(end => end.End))
        {
            var starts = Enumerable.Range(0, end).Where(start => IsWhole(text, start) && Distance(pattern, text[start..end]) == errors).ToList();
            if (starts.Count > 0 && places.TrueForAll(other => end <= other.Start || other.End <= starts[0]))
            {
                places.Add((starts[0], end, errors));
            }
        }

        return places;
    }

    private static bool IsWhole(string text, int at) => at == 0 || at == text.Length || !char.IsSurrogatePair(text, at - 1);

    private static int[] LastRow(string pattern, string text, bool anchored)
    {
        var row = Enumerable.Range(0, text.Length + 1).Select(at => anchored ? at : 0).ToArray();
        for (var down = 1; down <= pattern.Length; down++)
        {
            var (diagonal, left) = (row[0], row[0] = down);
            for (var at = 1; at <= text.Length; at++)
            {
                left = Math.Min(diagonal + (pattern[down - 1] == text[at - 1] ? 0 : 1), Math.Min(row[at], left) + 1);
                (diagonal, row[at]) = (row[at], left);
            }
        }

        return row;
    }
}
