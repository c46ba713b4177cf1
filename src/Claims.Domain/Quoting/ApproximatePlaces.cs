namespace Claims.Domain;

/// <summary>The places of words that stand in a text with errors: up to a quarter of their characters, with ends at whole words where that costs nothing.</summary>
internal static class ApproximatePlaces
{
    /// <summary>With fewer letters and digits almost any word would do.</summary>
    private const int FewestLetters = 4;

    private const int LargestShare = 4;

    // At how many ends a match is tried: the one found and one on each side of it.
    private const int Near = 3;

    // More than a person is shown: some of them fall together once their ends are moved.
    private const int Wanted = 4 * QuoteFinder.Most;

    /// <summary>Not overlapping, best first.</summary>
    public static List<QuotePlace> Of(string words, NormalisedText text)
    {
        var pattern = NormalisedText.Pattern(words);
        if (pattern.Count(char.IsLetterOrDigit) < FewestLetters)
        {
            return [];
        }

        var search = new ApproximateSearch(pattern, pattern.Length / LargestShare);
        var taken = new DisjointRanges();
        return
        [
            .. from found in search.Find(text.Value, Wanted)
               let place = Snapped(search, text, found)
               where place is not null
               orderby place.Value.Errors, place.Value.Range.Start
               where taken.Add(place.Value.Range)
               select place.Value,
        ];
    }

    // The best of the matches that end near where this one does: fewest errors, then whole words at both ends, then the longest.
    private static QuotePlace? Snapped(ApproximateSearch search, NormalisedText text, ApproximatePlace found)
    {
        var best = (
            from end in Ends(text, found.Range.End, found.Errors + 1)
            from match in search.Starts(text.Value, end, int.MaxValue)
            where IsEdge(text, match.Start, match.Start)
            orderby match.Errors,
                (text.IsBetweenWords(match.Start) ? 0 : 1) + (text.IsBetweenWords(end) ? 0 : 1),
                match.Start - end
            select (QuotePlace?)new QuotePlace(text.Original(match.Start, end), QuoteMatch.Approximate, match.Errors)).FirstOrDefault();
        return best;
    }

    // The nearest places that a match may end at, and the nearest at which a word does.
    private static IEnumerable<int> Ends(NormalisedText text, int end, int reach)
    {
        var near = Enumerable.Range(0, reach + 1).SelectMany(by => new[] { end - by, end + by }).Distinct()
            .Where(at => at > 0 && at <= text.Value.Length && IsEdge(text, at, at - 1)).ToList();
        return near.Take(Near).Union(near.Where(text.IsBetweenWords).Take(Near));
    }

    // No place begins or ends with white space, or within a character.
    private static bool IsEdge(NormalisedText text, int at, int inside) => text.IsBoundary(at) && text.Value[inside] != ' ';
}
