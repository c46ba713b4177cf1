using System.Collections.Frozen;

namespace Claims.Data;

/// <summary>
/// A light stemmer for German and English at once, because a text does not say which of the two a word is: endings of inflection and the commonest of derivation come off, one after another,
/// while enough is left (after the ideas of Savoy's UniNE stemmer and of Snowball, snowballstem.org). It need not make words: it need only make one of all forms of a word.
/// </summary>
internal static class Stems
{
    private static readonly (string Ending, int Least)[] Inflections =
        [("innen", 4), ("ern", 4), ("eln", 4), ("em", 4), ("en", 3), ("er", 4), ("es", 3), ("e", 3)];

    private static readonly (string Ending, int Least)[] Derivations =
        [("ung", 5), ("ing", 4), ("ier", 4), ("isch", 4), ("lich", 4), ("ik", 5), ("end", 7)];

    private static readonly FrozenSet<string> Female = new[] { "er", "or", "ent", "ist", "at", "eur", "ant", "og" }.ToFrozenSet();

    /// <summary>The stem of a folded word.</summary>
    public static string Of(string word)
    {
        if (word.Length <= 3 || word.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return word;
        }

        for (var stem = word; ;)
        {
            var next = Shorter(stem);
            if (next.Length == stem.Length)
            {
                return WithoutMiddleE(stem);
            }

            stem = next;
        }
    }

    private static string Shorter(string word)
    {
        if (word.Length > 6 && word.EndsWith("ies", StringComparison.Ordinal))
        {
            return string.Concat(word.AsSpan(0, word.Length - 3), "y");
        }

        foreach (var (ending, least) in Inflections)
        {
            if (word.Length - ending.Length >= least && word.EndsWith(ending, StringComparison.Ordinal) && HasVowel(word, ending.Length))
            {
                return ending == "eln" ? word[..^1] : ending == "er" && word.EndsWith("ier", StringComparison.Ordinal) && word.Length > 6 ? word[..^3] : word[..^ending.Length];
            }
        }

        return WithoutS(word) ?? WithoutDerivation(word) ?? word;
    }

    // The s of a plural or a genitive, but not that of "Preis" cut short, nor one of two.
    private static string? WithoutS(string word) =>
        word[^1] == 's' && word[^2] != 's' && word.Length - 1 >= (IsVowel(word[^2]) ? 4 : 3) ? word[..^1] : null;

    private static string? WithoutDerivation(string word)
    {
        foreach (var (ending, least) in Derivations)
        {
            if (word.Length - ending.Length >= least && word.EndsWith(ending, StringComparison.Ordinal) && HasVowel(word, ending.Length))
            {
                return word[..^ending.Length];
            }
        }

        // Of a verb ("liefert"); every form of a noun in -t loses it as well.
        return word[^1] == 't' && word.Length > 4 ? word[..^1]
            : word.Length > 5 && word.EndsWith("ed", StringComparison.Ordinal) && word[^3] != 'i' && HasVowel(word, 2) ? word[..^2]
            : word.Length > 6 && word.EndsWith("in", StringComparison.Ordinal) && IsFemale(word) ? word[..^2]
            : null;
    }

    private static bool IsFemale(string word) => Female.Contains(word[^4..^2]) || Female.Contains(word[^5..^2]);

    // "Handel" and "Händler", "verdoppeln" and "Verdopplung".
    private static string WithoutMiddleE(string stem) =>
        stem.Length > 5 && stem.EndsWith("el", StringComparison.Ordinal) && !IsVowel(stem[^3]) ? string.Concat(stem.AsSpan(0, stem.Length - 2), "l") : stem;

    private static bool HasVowel(string word, int cut)
    {
        for (var at = 0; at < word.Length - cut; at++)
        {
            if (IsVowel(word[at]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsVowel(char sign) => sign is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
