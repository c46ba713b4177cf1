using System.Collections.Frozen;

namespace Claims.Domain;

/// <summary>Reads fractions: "½", "2/3", "ein Drittel", "drei halbe", "die Hälfte", "two thirds", "half a".</summary>
internal static class Fractions
{
    private static readonly FrozenDictionary<string, int> German = new Dictionary<string, int>
    {
        ["drittel"] = 3, ["viertel"] = 4, ["fünftel"] = 5, ["sechstel"] = 6, ["siebtel"] = 7, ["siebentel"] = 7, ["achtel"] = 8, ["neuntel"] = 9, ["zehntel"] = 10, ["zwölftel"] = 12, ["zwanzigstel"] = 20,
        ["hundertstel"] = 100, ["tausendstel"] = 1000, ["halb"] = 2, ["halbe"] = 2, ["halber"] = 2, ["halbes"] = 2, ["halben"] = 2, ["halbem"] = 2,
        ["dritteln"] = 3, ["vierteln"] = 4, ["fünfteln"] = 5, ["drittels"] = 3, ["viertels"] = 4,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> English = new Dictionary<string, int>
    {
        ["half"] = 2, ["third"] = 3, ["quarter"] = 4, ["fourth"] = 4, ["fifth"] = 5, ["sixth"] = 6, ["seventh"] = 7, ["eighth"] = 8, ["ninth"] = 9, ["tenth"] = 10, ["twelfth"] = 12, ["twentieth"] = 20, ["thirtieth"] = 30,
        ["hundredth"] = 100, ["thousandth"] = 1000, ["halves"] = 2, ["first"] = 1,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // An ordinal after "a" is a part only before these or at the end of a clause: "a third of", but "a third party".
    private static readonly FrozenSet<string> AfterPart = new[] { "of", "more", "less", "fewer", "higher", "lower", "larger", "smaller", "in", "to", "by", "on", "and", "since", "from", "between", "million", "billion", "trillion", "are", "were", "was", "is", "have", "had", "will" }
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<int> WrittenDenominators = new[] { 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 25, 32, 50, 100 }.ToFrozenSet();

    /// <summary>The fraction that begins at this token.</summary>
    public static NumberSpan? At(Tokens tokens, Vocabulary words, int at) =>
        Sign(tokens, at) ?? Written(tokens, at) ?? (words.Language == Language.De ? GermanAt(tokens, words, at) : EnglishAt(tokens, words, at));

    /// <summary>The denominator that a word is: "Drittel", "thirds".</summary>
    public static int? Denominator(string word, Language language) => language == Language.De
        ? German.TryGetValue(word, out var de) ? de : null
        : English.TryGetValue(word, out var en) || (word.EndsWith('s') && English.TryGetValue(word[..^1], out en)) ? en : null;

    public static NumberSpan Of(decimal numerator, int denominator, int first, int last)
    {
        var value = numerator / denominator;
        var decimals = NumberSpan.DecimalsOf(value);
        return new(first, last, value, 0, decimals, NumberShape.Fraction, decimal.Round(value, decimals) == value);
    }

    private static NumberSpan? Sign(Tokens tokens, int at) => (tokens.Is(at, TokenKind.Sign) ? tokens.Exact(at) : "") switch
    {
        "½" => Of(1, 2, at, at),
        "⅓" => Of(1, 3, at, at),
        "⅔" => Of(2, 3, at, at),
        "¼" => Of(1, 4, at, at),
        "¾" => Of(3, 4, at, at),
        "⅕" => Of(1, 5, at, at),
        "⅖" => Of(2, 5, at, at),
        "⅗" => Of(3, 5, at, at),
        "⅘" => Of(4, 5, at, at),
        "⅙" => Of(1, 6, at, at),
        "⅛" => Of(1, 8, at, at),
        "⅜" => Of(3, 8, at, at),
        "⅝" => Of(5, 8, at, at),
        "⅞" => Of(7, 8, at, at),
        _ => null,
    };

    // "24/7" and "9/11" are no parts of anything, nor is the file number "5 C 12/20".
    private static NumberSpan? Written(Tokens tokens, int at)
    {
        var glued = tokens.Is(at, TokenKind.Digits) && (tokens.IsSign(at + 1, '/') || tokens.IsSign(at + 1, '\u2044')) && tokens.IsGlued(at) && tokens.IsGlued(at + 1)
            && !(tokens.IsGlued(at + 2) && (tokens.IsSign(at + 3, '/') || tokens.Is(at + 3, TokenKind.Word)))
            && !(tokens.IsGlued(at - 1) && (tokens.IsSign(at - 1, '/') || tokens.Is(at - 1, TokenKind.Word)))
            && !(tokens.IsCapital(at - 1) && tokens.Is(at - 2, TokenKind.Digits));
        return glued && int.TryParse(tokens.Exact(at), out var numerator) && int.TryParse(tokens.Exact(at + 2), out var denominator)
            && numerator > 0 && numerator < denominator && WrittenDenominators.Contains(denominator)
                ? Of(numerator, denominator, at, at + 2)
                : null;
    }

    private static NumberSpan? GermanAt(Tokens tokens, Vocabulary words, int at)
    {
        var low = tokens.Low(at);
        if (low == "hälfte")
        {
            return words.OtherHalves.Contains(tokens.Low(at - 1)) ? null : Of(1, 2, at, at);
        }

        if (words.Determiners.Contains(low) && tokens.Low(at + 1) == "hälfte")
        {
            return Of(1, 2, at, at + 1);
        }

        if (tokens.Is(at, TokenKind.Word) && low.StartsWith("halb", StringComparison.Ordinal) && German.ContainsKey(low))
        {
            return Of(1, 2, at, at);
        }

        var next = GermanNumberWords.IsArticle(low) && words.Nearly.At(tokens, at + 1) is { } nearly ? nearly.Last + 1 : tokens.Step(at);
        var count = tokens.Is(at, TokenKind.Digits) && int.TryParse(tokens.Exact(at), out var digits) && digits is > 0 and < 100 ? digits
            : GermanNumberWords.IsArticle(low) ? 1
            : GermanNumberWords.Read(low) is { Ending: "", Value: > 0 and < 100 } number ? number.Value : 0;
        return count > 0 && Denominator(tokens.Low(next), Language.De) is { } denominator ? Of(count, denominator, at, next) : null;
    }

    private static NumberSpan? EnglishAt(Tokens tokens, Vocabulary words, int at) => tokens.Low(at) switch
    {
        "half" => Half(tokens, words, at),
        "quarter" => words.Scales.At(tokens, at + 1) is null ? null : Of(1, 4, at, at),
        "a" or "an" => tokens.Low(at + 1) switch
        {
            "half" or "quarter" => Of(1, tokens.Low(at + 1) == "half" ? 2 : 4, at, at + 1),
            _ => Ordinal(tokens, at + 1) is { IsPlural: false } part && (!tokens.Is(part.Last + 1, TokenKind.Word) || AfterPart.Contains(tokens.Low(part.Last + 1))) ? Of(1, part.Value, at, part.Last) : null,
        },
        _ => Counted(tokens, at),
    };

    private static NumberSpan? Half(Tokens tokens, Vocabulary words, int at)
    {
        if (words.OtherHalves.Contains(tokens.Low(at - 1)) || tokens.IsDash(at - 1) || (tokens.IsDash(at + 1) && tokens.IsGlued(at) && words.UnitAt(tokens, tokens.Step(at)) is null))
        {
            return null;
        }

        var isBeforeUnit = tokens.Low(at + 1) is "a" or "an"
            && (words.Scales.At(tokens, at + 2) is not null || words.UnitAt(tokens, at + 2) is not null || words.Dozens.Contains(tokens.Low(at + 2)));
        return Of(1, 2, at, isBeforeUnit ? at + 1 : at);
    }

    private static NumberSpan? Counted(Tokens tokens, int at)
    {
        var (count, last) = tokens.Is(at, TokenKind.Digits) && int.TryParse(tokens.Exact(at), out var digits) ? (digits, at)
            : EnglishNumberWords.Read(tokens, at) ?? (0, at);
        if (count <= 0)
        {
            return null;
        }

        // "twenty-one fifths" are so many fifths, "one twenty-fifth" and "three twenty-firsts" are twenty-fifths and twenty-firsts.
        var next = tokens.IsDash(last + 1) ? last + 2 : last + 1;
        return Ordinal(tokens, next) is { Value: > 1 } part && (count == 1) != part.IsPlural ? Of(count, part.Value, at, part.Last)
            : EnglishNumberWords.Single(tokens.Low(at)) is { } few && tokens.Is(at + 1, TokenKind.Word) && Ordinal(tokens, at + 1) is { Value: > 20 } composite && (few == 1) != composite.IsPlural ? Of(few, composite.Value, at, composite.Last)
            : null;
    }

    /// <summary>"fifth", "twenty-firsts": what an ordinal divides by.</summary>
    private static (int Value, int Last, bool IsPlural)? Ordinal(Tokens tokens, int at)
    {
        var tens = EnglishNumberWords.Single(tokens.Low(at)) is { } number and >= 20 ? number : 0;
        var last = tens == 0 ? at : tokens.Step(at);
        var word = tokens.Low(last);
        return Denominator(word, Language.En) is { } ones && (tens == 0 ? ones > 1 : ones < 10 && !word.StartsWith("hal", StringComparison.Ordinal) && !word.StartsWith("quarter", StringComparison.Ordinal))
            ? (tens + ones, last, word.EndsWith('s'))
            : null;
    }
}
