namespace Claims.Domain;

/// <summary>A phrase that shows a reason.</summary>
internal sealed record Phrase(SuggestionReason Reason, IReadOnlyList<WordPattern> Words);

/// <summary>The phrases of one language, found by their first word.</summary>
internal sealed class PhraseBook
{
    private readonly Dictionary<string, Phrase[]> exact;
    private readonly Phrase[] patterns;

    public PhraseBook(IReadOnlyList<Phrase> phrases)
    {
        exact = phrases.Where(phrase => phrase.Words[0].Exact is not null)
            .GroupBy(phrase => phrase.Words[0].Exact!, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase);
        patterns = [.. phrases.Where(phrase => phrase.Words[0].Exact is null)];
    }

    /// <summary>Every place of a phrase between two stops, in the order of the text.</summary>
    public PhraseFinder Read(string text, IReadOnlyList<TextRange> words) => new(this, text, words);

    /// <summary>The phrases that begin with a word as it is spelt.</summary>
    internal Phrase[] BeginningWith(string word) =>
    [
        .. (exact.GetValueOrDefault(word.Replace('’', '\'')) ?? []).Where(phrase => phrase.Words[0].Matches(word)),
        .. patterns.Where(phrase => phrase.Words[0].Matches(word)),
    ];
}

/// <summary>Finds phrases in one text. What a word begins is looked up once for each spelling, so that a long text costs no more than its words.</summary>
internal sealed class PhraseFinder(PhraseBook book, string text, IReadOnlyList<TextRange> words)
{
    private readonly Dictionary<string, Phrase[]> beginnings = new(StringComparer.Ordinal);

    /// <summary>The phrases that begin with the word and end before the index <paramref name="end"/>.</summary>
    public IEnumerable<(SuggestionReason Reason, TextRange Words)> At(int index, int end)
    {
        foreach (var phrase in Beginnings(words[index]))
        {
            var last = index + phrase.Words.Count - 1;
            if (last < end && Continues(phrase, index))
            {
                yield return (phrase.Reason, new TextRange(words[index].Start, words[last].End));
            }
        }
    }

    private bool Continues(Phrase phrase, int index)
    {
        for (var at = 1; at < phrase.Words.Count; at++)
        {
            if (!Words.AreJoined(text, words[index + at - 1], words[index + at]) || !phrase.Words[at].Matches(Spelling(words[index + at])))
            {
                return false;
            }
        }

        return true;
    }

    private Phrase[] Beginnings(TextRange word)
    {
        var spelling = Spelling(word);
        var known = beginnings.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(spelling, out var phrases))
        {
            phrases = book.BeginningWith(spelling.ToString());
            beginnings.Add(spelling.ToString(), phrases);
        }

        return phrases;
    }

    // A text from a PDF may write ü as u and two dots.
    private ReadOnlySpan<char> Spelling(TextRange word)
    {
        var letters = text.AsSpan(word.Start, word.Length);
        return letters.IndexOfAnyInRange('\u0300', '\u036F') < 0 ? letters : letters.ToString().Normalize();
    }
}
