namespace Claims.Domain;

/// <summary>Phrases of one or more words, each with what it says. The longest that stands at a place is found without looking further than itself.</summary>
internal sealed class Phrases<T>
{
    private static readonly string[] Endings = ["", "e", "er", "es", "en", "em"];

    private readonly Dictionary<string, List<(string[] Words, T Value)>> _byFirst = new(StringComparer.Ordinal);

    /// <param name="phrases">A phrase with <c>*</c> stands for the word and its German endings.</param>
    public Phrases(IEnumerable<(string Phrase, T Value)> phrases)
    {
        foreach (var (phrase, value) in phrases)
        {
            foreach (var ending in phrase.Contains('*', StringComparison.Ordinal) ? Endings : [""])
            {
                Add(phrase.Replace("*", ending, StringComparison.Ordinal), value);
            }
        }

        foreach (var list in _byFirst.Values)
        {
            list.Sort(static (one, other) => other.Words.Length - one.Words.Length);
        }
    }

    public Match? At(Tokens tokens, int at)
    {
        if (at < 0 || at >= tokens.Count || !_byFirst.TryGetValue(tokens.Low(at), out var list))
        {
            return null;
        }

        foreach (var (words, value) in list)
        {
            if (Stands(words, tokens, at))
            {
                return new(value, at + words.Length - 1);
            }
        }

        return null;
    }

    /// <summary>What one word alone says.</summary>
    public bool TryWord(string word, out T value)
    {
        var found = _byFirst.TryGetValue(word, out var list) && list[^1].Words.Length == 1;
        value = found ? list![^1].Value : default!;
        return found;
    }

    /// <summary>The longest phrase whose last word stands at this place.</summary>
    public Match? Before(Tokens tokens, int last)
    {
        for (var first = Math.Max(0, last - 3); first <= last; first++)
        {
            if (At(tokens, first) is { } match && match.Last == last)
            {
                return match;
            }
        }

        return null;
    }

    private static bool Stands(string[] words, Tokens tokens, int at)
    {
        for (var word = 1; word < words.Length; word++)
        {
            if (!string.Equals(words[word], tokens.Low(at + word), StringComparison.Ordinal) || (char.IsAsciiDigit(words[word][0]) && !tokens.IsGlued(at + word - 1)))
            {
                return false;
            }
        }

        return true;
    }

    private void Add(string phrase, T value)
    {
        string[] words = [.. Tokenizer.Split(phrase).Select(token => Tokens.Lower(phrase[token.Start..token.End]))];
        if (!_byFirst.TryGetValue(words[0], out var list))
        {
            _byFirst[words[0]] = list = [];
        }

        list.Add((words, value));
    }

    /// <summary>What a phrase says, and its last token.</summary>
    internal readonly record struct Match(T Value, int Last);
}
