using System.Collections.Frozen;

namespace Claims.Domain;

/// <summary>The words of dates and periods in one language; case is ignored, as are soft hyphens.</summary>
internal sealed partial class DateLexicon
{
    private static readonly DateLexicon GermanWords = new(German());

    private static readonly DateLexicon EnglishWords = new(English());

    private const int LongestWord = 32;

    private readonly FrozenDictionary<string, (DateWordKind Kind, int Value)> words;

    private readonly FrozenDictionary<string, (DateWordKind Kind, int Value)>.AlternateLookup<ReadOnlySpan<char>> lookup;

    private DateLexicon(IEnumerable<(string Word, DateWordKind Kind, int Value)> entries)
    {
        words = entries.ToFrozenDictionary(entry => entry.Word, entry => (entry.Kind, entry.Value), StringComparer.OrdinalIgnoreCase);
        lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static DateLexicon Of(Language language) => language == Language.De ? GermanWords : EnglishWords;

    /// <summary>What the word can do, nothing when it is not known.</summary>
    public (DateWordKind Kind, int Value) Find(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
        {
            return default;
        }

        // A word cut by the typesetter, and an umlaut written as a letter and its dots.
        if (word.ContainsAny('\u00AD', '\u0308'))
        {
            word = word.ToString().Replace("\u00AD", "", StringComparison.Ordinal).Normalize();
        }

        return lookup.TryGetValue(word, out var found) ? found : default;
    }

    private static IEnumerable<(string Word, DateWordKind Kind, int Value)> All(DateWordKind kind, int value, string words) =>
        words.Split(' ').Select(word => (word, kind, value));

    // The words at their places: the first has the value 1 (or that of the first), the next one more.
    private static IEnumerable<(string Word, DateWordKind Kind, int Value)> Counted(DateWordKind kind, int first, string words) =>
        words.Split(' ').SelectMany((group, at) => group.Split('|').Select(word => (word, kind, first + at)));

    private static IEnumerable<(string Word, DateWordKind Kind, int Value)> Months(params string[] others) =>
        PartialDates.Months.Where(month => !others.Contains(month.Key)).Select(month => (month.Key, DateWordKind.Month, month.Value));
}
