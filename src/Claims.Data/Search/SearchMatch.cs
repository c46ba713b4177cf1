namespace Claims.Data;

/// <summary>Writes terms as an expression of FTS5 (sqlite.org/fts5.html, 3): every token is quoted, so that nothing in it can be syntax.</summary>
internal static class SearchMatch
{
    /// <summary>All terms; of four and more words one may be missing, of seven and more two. Figures may not.</summary>
    public static string Of(IReadOnlyList<SearchTerm> terms)
    {
        var firm = terms.Where(term => term.IsFirm).Select(Of);
        var loose = terms.Where(term => !term.IsFirm).Select(Of).Distinct().ToList();
        var missing = loose.Count >= 7 ? 2 : loose.Count >= 4 ? 1 : 0;
        return string.Join(" AND ", firm.Distinct().Concat(loose.Count == 0 ? [] : [AllBut(loose, missing)]));
    }

    /// <summary>Any of the terms.</summary>
    public static string Any(IEnumerable<string> tokens) => string.Join(" OR ", tokens.Select(Quoted));

    // So many of the first half may be missing, and the rest of the second.
    private static string AllBut(List<string> terms, int missing)
    {
        if (missing == 0)
        {
            return $"({string.Join(" AND ", terms)})";
        }

        var half = terms.Count / 2;
        var (first, second) = (terms[..half], terms[half..]);
        return $"({string.Join(" OR ", Enumerable.Range(0, missing + 1).Select(of => Both(first, of, second, missing - of)).OfType<string>())})";
    }

    private static string? Both(List<string> first, int missingOfFirst, List<string> second, int missingOfSecond) =>
        (missingOfFirst >= first.Count, missingOfSecond >= second.Count) switch
        {
            (true, true) => null,
            (true, false) => AllBut(second, missingOfSecond),
            (false, true) => AllBut(first, missingOfFirst),
            _ => $"({AllBut(first, missingOfFirst)} AND {AllBut(second, missingOfSecond)})",
        };

    private static string Of(SearchTerm term) => $"({string.Join(" OR ", term.Ways.Select(Of).Distinct())})";

    private static string Of(SearchWay way) => $"({string.Join(" AND ", way.All.Select(any => $"({Any(any)})"))})";

    private static string Quoted(string token) => $"\"{token.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
