namespace Claims.Domain;

/// <summary>An end of an approximate match.</summary>
/// <param name="End">One past its last code unit.</param>
/// <param name="Errors">The fewest errors of all matches that end there.</param>
public readonly record struct ApproximateEnd(int End, int Errors);

/// <summary>A stretch of a text that is the pattern but for some errors.</summary>
/// <param name="Range">In UTF-16 code units.</param>
/// <param name="Errors">Code units inserted, left out or replaced (Levenshtein).</param>
public readonly record struct ApproximatePlace(TextRange Range, int Errors);

/// <summary>
/// Finds a pattern in texts with errors. A place holds at least one code unit of the pattern, so there are at most as many errors as the pattern
/// is long less one, and an empty pattern has no place. Neither a start nor an end splits a surrogate pair.
/// </summary>
public sealed class ApproximateSearch
{
    private readonly int _length;

    private readonly int _maxErrors;

    private readonly BitPattern _forward;

    private readonly BitPattern _backward;

    /// <param name="maxErrors">0 or more.</param>
    public ApproximateSearch(string pattern, int maxErrors)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxErrors);
        _length = pattern.Length;
        _maxErrors = Math.Min(maxErrors, _length - 1);
        _forward = new(pattern);
        _backward = new(Reversed(pattern));
    }

    /// <summary>Every end of a match, in the order of the text.</summary>
    public IReadOnlyList<ApproximateEnd> Ends(string text)
    {
        var ends = _length == 0 ? [] : BitColumns.Ends(_forward, text, _maxErrors, anchored: false);
        ends.RemoveAll(end => SplitsPair(text, end.End));
        return ends;
    }

    /// <summary>Every start of a match that ends there, with its errors, the shortest match first.</summary>
    public IEnumerable<(int Start, int Errors)> Starts(string text, int end, int maxErrors)
    {
        // Every code unit more or less than the pattern has is an error, so no match is longer than this.
        var limit = Math.Min(maxErrors, _maxErrors);
        var from = Math.Max(0, end - _length - Math.Max(0, limit));
        return _length == 0
            ? []
            : BitColumns.Ends(_backward, Reversed(text.AsSpan(from, end - from)), limit, anchored: true)
                .Select(match => (Start: end - match.End, match.Errors))
                .Where(match => !SplitsPair(text, match.Start));
    }

    /// <summary>
    /// Places that do not overlap, best first. Of overlapping ones that with the fewest errors is taken, then that which ends first; of those with
    /// the same end and errors the longest.
    /// </summary>
    /// <param name="limit">How many places are wanted at most.</param>
    public IReadOnlyList<ApproximatePlace> Find(string text, int limit = int.MaxValue)
    {
        var (places, taken) = (new List<ApproximatePlace>(), new DisjointRanges());
        foreach (var (errors, end) in ByErrors(Ends(text)))
        {
            if (places.Count == limit)
            {
                break;
            }

            // What every match with this end covers; mostly it overlaps already, and no start has to be looked for.
            if (taken.IsFree(new(end - _length + errors, end)) && LongestTo(text, end, errors) is { } range && taken.Add(range))
            {
                places.Add(new(range, errors));
            }
        }

        return places;
    }

    private TextRange? LongestTo(string text, int end, int errors)
    {
        TextRange? longest = null;
        foreach (var match in Starts(text, end, errors))
        {
            longest = new(match.Start, end);
        }

        return longest;
    }

    private static IEnumerable<(int Errors, int End)> ByErrors(IReadOnlyList<ApproximateEnd> ends)
    {
        var keys = new long[ends.Count];
        for (var at = 0; at < keys.Length; at++)
        {
            keys[at] = ((long)ends[at].Errors << 32) | (uint)ends[at].End;
        }

        Array.Sort(keys);
        return keys.Select(key => ((int)(key >> 32), (int)key));
    }

    private static bool SplitsPair(string text, int at) => at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]);

    private static char[] Reversed(ReadOnlySpan<char> text)
    {
        var signs = text.ToArray();
        Array.Reverse(signs);
        return signs;
    }
}
