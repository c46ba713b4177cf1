using System.Collections.Frozen;

namespace Claims.Domain;

/// <summary>Reads German number words of any length: "zweimillionendreihunderttausend", "einhundertfünfzig", "zweieinhalb".</summary>
internal static class GermanNumberWords
{
    private static readonly FrozenDictionary<string, decimal> Articles = new Dictionary<string, decimal>
    {
        ["ein"] = 1, ["eine"] = 1, ["einen"] = 1, ["einem"] = 1, ["einer"] = 1, ["eines"] = 1,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly (string Word, decimal Value)[] Teens =
    [
        ("dreizehn", 13), ("vierzehn", 14), ("fünfzehn", 15), ("sechzehn", 16), ("siebzehn", 17), ("achtzehn", 18), ("neunzehn", 19), ("zehn", 10), ("elf", 11), ("zwölf", 12),
    ];

    private static readonly (string Word, decimal Value)[] Tens =
    [
        ("zwanzig", 20), ("dreissig", 30), ("vierzig", 40), ("fünfzig", 50), ("sechzig", 60), ("siebzig", 70), ("achtzig", 80), ("neunzig", 90),
    ];

    private static readonly (string Word, decimal Value)[] Ones =
    [
        ("eins", 1), ("ein", 1), ("zwei", 2), ("zwo", 2), ("drei", 3), ("vier", 4), ("fünf", 5), ("sechs", 6), ("sieben", 7), ("acht", 8), ("neun", 9),
    ];

    private static readonly (string Word, decimal Value)[] Large =
    [
        ("billionen", 1_000_000_000_000), ("billion", 1_000_000_000_000), ("milliarden", 1_000_000_000), ("milliarde", 1_000_000_000), ("millionen", 1_000_000), ("million", 1_000_000),
    ];

    private static readonly (string Word, decimal Value)[] Parts = [("undeinhalb", 0.5m), ("undhalb", 0.5m), ("einhalb", 0.5m), ("einviertel", 0.25m), ("dreiviertel", 0.75m)];

    private static readonly (string Word, decimal Value)[] Wholes = [("anderthalb", 1.5m), ("dreiviertel", 0.75m), ("null", 0)];

    /// <summary>Whether this is "ein" in one of its forms, which is an article as well.</summary>
    public static bool IsArticle(string word) => Articles.ContainsKey(word);

    /// <summary>The number that a word in lower case begins with, and what is left of the word: nothing, or an ending such as "prozentig".</summary>
    public static (decimal Value, string Ending)? Read(string word)
    {
        if (word.Length == 0 || !"ezdvfsantmh".Contains(word[0], StringComparison.Ordinal))
        {
            return null;
        }

        var text = word.Replace("ß", "ss", StringComparison.Ordinal).Replace("fuenf", "fünf", StringComparison.Ordinal).Replace("zwoelf", "zwölf", StringComparison.Ordinal);
        var at = 0;
        if (Take(Wholes, text, ref at) is { } special)
        {
            return (special, text[at..]);
        }

        if (Whole(text, ref at) is not { } value)
        {
            return null;
        }

        value += Take(Parts, text, ref at) ?? 0;
        return (value, text[at..]);
    }

    private static decimal? Whole(string text, ref int at)
    {
        decimal total = 0;
        var found = false;
        for (var limit = decimal.MaxValue; ;)
        {
            var start = at;
            if (BelowMillion(text, ref at) is not { } part)
            {
                break;
            }

            found = true;
            var size = Take(Large, text, ref at) ?? 1;
            if (size >= limit)
            {
                at = start;
                break;
            }

            (total, limit) = (total + (part * size), size);
            if (size == 1)
            {
                break;
            }
        }

        return found ? total : null;
    }

    private static decimal? BelowMillion(string text, ref int at)
    {
        var thousands = BelowThousand(text, ref at);
        if (!Skip("tausend", text, ref at))
        {
            return thousands;
        }

        return ((thousands ?? 1) * 1000) + (AfterAnd(text, ref at, BelowThousand) ?? 0);
    }

    private static decimal? BelowThousand(string text, ref int at)
    {
        var hundreds = BelowHundred(text, ref at);
        if (!Skip("hundert", text, ref at))
        {
            return hundreds;
        }

        return ((hundreds ?? 1) * 100) + (AfterAnd(text, ref at, BelowHundred) ?? 0);
    }

    private static decimal? BelowHundred(string text, ref int at)
    {
        if ((Take(Teens, text, ref at) ?? Take(Tens, text, ref at)) is { } simple)
        {
            return simple;
        }

        // "zweieinhalb" is two and a half, not two and one.
        if (Take(Ones, text, ref at) is not { } one)
        {
            return null;
        }

        var before = at;
        if (Skip("und", text, ref at) && Take(Tens, text, ref at) is { } tens)
        {
            return one + tens;
        }

        at = before;
        return one;
    }

    // "einhundertundeins"; but "hundertundeinhalb" keeps its half.
    private static decimal? AfterAnd(string text, ref int at, Reader read)
    {
        var before = at;
        Skip("und", text, ref at);
        var part = string.CompareOrdinal(text, at, "einhalb", 0, 7) == 0 || string.CompareOrdinal(text, at, "dreiviertel", 0, 11) == 0 ? null : read(text, ref at);
        at = part is null ? before : at;
        return part;
    }

    private static decimal? Take((string Word, decimal Value)[] words, string text, ref int at)
    {
        foreach (var (word, value) in words)
        {
            if (Skip(word, text, ref at))
            {
                return value;
            }
        }

        return null;
    }

    private static bool Skip(string word, string text, ref int at)
    {
        var stands = string.CompareOrdinal(text, at, word, 0, word.Length) == 0;
        at += stands ? word.Length : 0;
        return stands;
    }

    private delegate decimal? Reader(string text, ref int at);
}
