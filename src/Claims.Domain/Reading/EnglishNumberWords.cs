using System.Collections.Frozen;

namespace Claims.Domain;

/// <summary>Reads English number words below a thousand: "two hundred and fifty-four".</summary>
internal static class EnglishNumberWords
{
    private static readonly FrozenDictionary<string, int> Words = new Dictionary<string, int>
    {
        ["zero"] = 0, ["nought"] = 0, ["naught"] = 0, ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9,
        ["ten"] = 10, ["eleven"] = 11, ["twelve"] = 12, ["thirteen"] = 13, ["fourteen"] = 14, ["fifteen"] = 15, ["sixteen"] = 16, ["seventeen"] = 17, ["eighteen"] = 18, ["nineteen"] = 19,
        ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40, ["fourty"] = 40, ["fifty"] = 50, ["sixty"] = 60, ["seventy"] = 70, ["eighty"] = 80, ["ninety"] = 90,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static bool IsWord(string word) => Words.ContainsKey(word);

    /// <summary>The digit or small number that one word is.</summary>
    public static int? Single(string word) => Words.TryGetValue(word, out var value) ? value : null;

    /// <summary>The number that begins at this token, and its last token.</summary>
    public static (decimal Value, int Last)? Read(Tokens tokens, int at)
    {
        if (BelowHundred(tokens, at) is not { } start)
        {
            return null;
        }

        if (start.Value == 0 || tokens.Low(start.Last + 1) is not "hundred")
        {
            return start;
        }

        var (value, last) = (start.Value * 100, start.Last + 1);
        return Rest(tokens, last) is { } rest ? (value + rest.Value, rest.Last) : (value, last);
    }

    /// <summary>What follows a hundred: "and one", "thirty-two".</summary>
    public static (decimal Value, int Last)? Rest(Tokens tokens, int last) =>
        BelowHundred(tokens, tokens.Low(last + 1) == "and" ? last + 2 : last + 1) is { Value: > 0 } rest && tokens.Low(rest.Last + 1) != "hundred" ? rest : null;

    private static (decimal Value, int Last)? BelowHundred(Tokens tokens, int at)
    {
        if (Single(tokens.Low(at)) is not { } first)
        {
            return null;
        }

        var next = tokens.IsSign(at + 1, '-') ? at + 2 : at + 1;
        return first >= 20 && Single(tokens.Low(next)) is { } ones and >= 1 and <= 9 ? (first + ones, next) : (first, at);
    }
}
