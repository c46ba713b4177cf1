using System.Collections.Concurrent;

namespace Claims.Data;

/// <summary>A part of a German compound, in places of the folded word.</summary>
internal sealed record WordPart(int Start, int End, string Stem, IReadOnlyList<string> Concepts);

/// <summary>What a word is found by.</summary>
/// <param name="Concepts">What it means in either language.</param>
/// <param name="Parts">All parts of a compound, those of its parts too.</param>
/// <param name="Split">The compound in as few parts as it has; empty where it is none.</param>
/// <param name="Ends">Stems of beginnings and ends of a long word that nobody knows the parts of.</param>
/// <param name="Verb">The stem without the ge- of a participle, or null.</param>
internal sealed record WordForms(
    string Stem, IReadOnlyList<string> Concepts, IReadOnlyList<WordPart> Parts, IReadOnlyList<WordPart> Split, IReadOnlyList<WordPart> Ends, string? Verb)
{
    private const int Kept = 60_000;

    private static readonly ConcurrentDictionary<(string, bool), WordForms> Known = new();

    public static WordForms Of(FoldedWord word) => Of(word.Value, word.IsCapital);

    /// <param name="isCapital">A German word with a capital is a noun and no participle.</param>
    public static WordForms Of(string folded, bool isCapital)
    {
        if (Known.TryGetValue((folded, isCapital), out var known))
        {
            return known;
        }

        // A newsroom's words are few; a list of all of them that anyone could fill would be a leak.
        if (Known.Count > Kept)
        {
            Known.Clear();
        }

        return Known[(folded, isCapital)] = Make(folded, isCapital);
    }

    private static WordForms Make(string folded, bool isCapital)
    {
        var lexicon = SearchLexicon.Standard;
        var stem = lexicon.Stem(folded);
        var (parts, split) = lexicon.Whole.Contains(stem) ? ([], []) : Compounds.Split(folded, stem);
        var verb = !isCapital && folded.Length > 7 && folded.StartsWith("ge", StringComparison.Ordinal) ? lexicon.Stem(folded[2..]) : null;
        return new(stem, lexicon.ConceptsOf(stem), parts, split, parts.Count == 0 ? Compounds.Ends(folded) : [], verb == stem ? null : verb);
    }
}
