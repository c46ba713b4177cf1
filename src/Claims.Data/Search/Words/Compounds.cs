namespace Claims.Data;

/// <summary>Takes German compounds apart: wholly by known words, or one known word and a rest.</summary>
internal static class Compounds
{
    private const int Shortest = 3, ShortestBesideUnknown = 5, ShortestUnknown = 4, ShortestOfEnds = 9;

    private static readonly System.Buffers.SearchValues<char> Vowels = System.Buffers.SearchValues.Create("aeiouy");

    // What stands before a word and makes another of it, not a compound.
    private static readonly HashSet<string> Prefixes =
    [
        "unter", "uber", "nach", "durch", "wider", "wieder", "gegen", "zuruck", "zusammen", "weiter", "inter", "trans", "hinter", "super", "anti", "mikro", "hyper", "miss", "fort", "heraus", "herein",
        "hinaus", "hinein", "vorher", "voran", "vorbei", "nieder", "empor", "uberein", "dazu", "davon", "under", "over", "counter", "semi", "multi",
    ];

    /// <summary>All parts of a folded word, and the few that make it; none where it is no compound.</summary>
    public static (IReadOnlyList<WordPart> All, IReadOnlyList<WordPart> Split) Split(string word, string stem)
    {
        if (word.Length < 2 * Shortest || word.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return ([], []);
        }

        var known = KnownParts(word, stem);
        return Whole(word, known) is { Split.Count: > 0 } whole ? whole : Half(word, known);
    }

    /// <summary>Stems of the beginnings and ends of a word that is long enough to be a compound.</summary>
    public static IReadOnlyList<WordPart> Ends(string word)
    {
        if (word.Length < ShortestOfEnds || word.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return [];
        }

        var ends = new List<WordPart>();
        for (var at = ShortestBesideUnknown; at + ShortestBesideUnknown <= word.Length; at++)
        {
            ends.Add(Part(word, 0, at));
        }

        for (var at = ShortestUnknown; at + ShortestBesideUnknown <= word.Length; at++)
        {
            if (!Prefixes.Contains(word[..at]))
            {
                ends.Add(Part(word, at, word.Length));
            }
        }

        return ends;
    }

    private static List<WordPart> KnownParts(string word, string stem)
    {
        var lexicon = SearchLexicon.Standard;
        var known = new List<WordPart>();
        for (var start = 0; start + Shortest <= word.Length; start++)
        {
            for (var end = start + Shortest; end <= word.Length; end++)
            {
                if (end - start < word.Length && lexicon.Stem(word[start..end]) is var part && part != stem && lexicon.Parts.Contains(part))
                {
                    known.Add(Part(word, start, end));
                }
            }
        }

        return known;
    }

    // Every part that lies on a way through the whole word, and the way with the fewest.
    private static (IReadOnlyList<WordPart> All, IReadOnlyList<WordPart> Split) Whole(string word, List<WordPart> known)
    {
        var toEnd = new int[word.Length + 1];
        Array.Fill(toEnd, int.MaxValue, 0, word.Length);
        foreach (var part in known.OrderByDescending(part => part.Start))
        {
            toEnd[part.Start] = Math.Min(toEnd[part.Start], toEnd[part.End] == int.MaxValue ? int.MaxValue : toEnd[part.End] + 1);
        }

        if (toEnd[0] == int.MaxValue)
        {
            return ([], []);
        }

        var reached = new HashSet<int> { 0 };
        var all = new List<WordPart>();
        foreach (var part in known.Where(part => toEnd[part.End] < int.MaxValue).OrderBy(part => part.Start))
        {
            if (reached.Contains(part.Start))
            {
                reached.Add(part.End);
                all.Add(part);
            }
        }

        var split = new List<WordPart>();
        for (var at = 0; at < word.Length; at = split[^1].End)
        {
            split.Add(all.Where(part => part.Start == at && toEnd[part.End] == toEnd[at] - 1).MinBy(part => part.End)!);
        }

        return (all, split);
    }

    // "Lomarienhandel": what is before a known word is one too.
    private static (IReadOnlyList<WordPart> All, IReadOnlyList<WordPart> Split) Half(string word, List<WordPart> known)
    {
        var last = known.Where(part => part.End == word.Length && part.End - part.Start >= ShortestBesideUnknown && part.Start >= ShortestUnknown && IsWord(word[..part.Start])).MinBy(part => part.Start);
        if (last is not null)
        {
            return Both(Part(word, 0, last.Start), last);
        }

        var first = known.Where(part => part.Start == 0 && part.End >= ShortestBesideUnknown && word.Length - part.End >= ShortestBesideUnknown).MaxBy(part => part.End);
        return first is null ? ([], []) : Both(first, Part(word, first.End, word.Length));
    }

    private static (IReadOnlyList<WordPart> All, IReadOnlyList<WordPart> Split) Both(WordPart first, WordPart second) => ([first, second], [first, second]);

    private static bool IsWord(string rest) => !Prefixes.Contains(rest) && rest.AsSpan().ContainsAny(Vowels);

    private static WordPart Part(string word, int start, int end)
    {
        var stem = SearchLexicon.Standard.Stem(word[start..end]);
        return new(start, end, stem, SearchLexicon.Standard.ConceptsOf(stem));
    }
}
