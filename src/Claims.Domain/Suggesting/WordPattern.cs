namespace Claims.Domain;

/// <summary>One word of a phrase of the file of weights: "laut", "steig*", "*straße", "*stieg*", "*" for any word, "0" for any figure.</summary>
/// <remarks>A small letter stands for the capital as well, a capital only for itself: "May" is the month.</remarks>
internal sealed record WordPattern
{
    private readonly string letters;
    private readonly bool before;
    private readonly bool after;

    private WordPattern(string letters, bool before, bool after) => (this.letters, this.before, this.after) = (letters, before, after);

    /// <summary>The word when the pattern stands for one word only, otherwise null.</summary>
    public string? Exact => before || after || letters == "0" ? null : letters;

    public bool IsAnyWord => letters.Length == 0;

    /// <summary>Null when the signs make no pattern.</summary>
    public static WordPattern? TryParse(string typed)
    {
        var letters = typed.Trim('*');
        var (before, after) = (typed.StartsWith('*'), typed.EndsWith('*'));
        var stars = (before ? 1 : 0) + (after ? 1 : 0);
        return typed == "*" || (letters.Length > 0 && letters.Length + stars == typed.Length && IsWord(letters)) ? new WordPattern(letters, before, after) : null;
    }

    public bool Matches(ReadOnlySpan<char> word)
    {
        if (letters is "" or "0")
        {
            return letters == "" || char.IsAsciiDigit(word[0]);
        }

        for (var at = before ? word.Length - letters.Length : 0; at >= 0; at--)
        {
            if (at + letters.Length <= word.Length && (after || at + letters.Length == word.Length) && Same(word.Slice(at, letters.Length)))
            {
                return true;
            }

            if (!after)
            {
                return false;
            }
        }

        return false;
    }

    private bool Same(ReadOnlySpan<char> part)
    {
        for (var at = 0; at < part.Length; at++)
        {
            var sign = Words.IsApostrophe(part[at]) ? '\'' : part[at];
            if (letters[at] != sign && letters[at] != char.ToLowerInvariant(sign))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsWord(string letters) =>
        letters == "0" || (Words.IsLetter(letters[0]) && letters.All(sign => Words.IsLetter(sign) || char.IsAsciiDigit(sign) || sign == '\''));
}
