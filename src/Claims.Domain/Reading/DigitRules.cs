namespace Claims.Domain;

/// <summary>Tells written digits that are a number from those that are part of a name, a date, an ordinal, a time or a telephone number.</summary>
internal sealed class DigitRules(Tokens tokens, Vocabulary words, bool withUnits)
{
    private const string NoneBefore = "/.:#_@\\^&*×§";

    private const string NoneAfter = "/@_\\^&*×";

    /// <summary>The value and decimals of the digits at this token: in the language's own form, else in the other one's, else none.</summary>
    public (decimal Value, int Decimals)? Read(int at)
    {
        var text = tokens.Exact(at);
        if (!Stands(at) || (text.Length > 1 && text[0] == '0' && char.IsAsciiDigit(text[1])))
        {
            return null;
        }

        var other = words.Language == Language.De ? Language.En : Language.De;
        var digits = NumberForm.Of(words.Language).Read(text) ?? NumberForm.Of(other).Read(text);
        return digits?.ToReading(isNegative: false) is NumberReading.Accepted number ? (number.Value, number.Decimals) : null;
    }

    private bool Stands(int at) => MayFollow(at) && MayPrecede(at) && !IsInChain(at) && !IsTelephone(at) && !IsOrdinal(at);

    private bool MayFollow(int at)
    {
        var before = at - 1;
        if (!tokens.IsGlued(before))
        {
            return true;
        }

        if (tokens.Is(before, TokenKind.Word))
        {
            return words.PrefixAt(tokens, before) is not null;
        }

        return tokens.IsDash(before)
            ? !tokens.IsGlued(before - 1) || (tokens.Is(before - 1, TokenKind.Word) ? IsUnitOfDigits(before - 1) : !IsOfName(before - 1))
            : !NoneBefore.Contains(tokens.Text[tokens[before].Start], StringComparison.Ordinal);
    }

    private bool IsOfName(int digits) => tokens.Is(digits, TokenKind.Digits) && tokens.IsGlued(digits - 1) && tokens.Is(digits - 1, TokenKind.Word) && words.PrefixAt(tokens, digits - 1) is null;

    private bool IsUnitOfDigits(int at) => tokens.IsGlued(at - 1) && tokens.Is(at - 1, TokenKind.Digits) && MayBeGlued(at, at - 1);

    private bool MayPrecede(int at)
    {
        var after = at + 1;
        if (!tokens.IsGlued(at))
        {
            return true;
        }

        if (tokens.Is(after, TokenKind.Word))
        {
            return MayBeGlued(after, at);
        }

        var sign = tokens.Text[tokens[after].Start];
        return !NoneAfter.Contains(sign, StringComparison.Ordinal)
            && !(sign == ':' && tokens.IsGlued(after) && tokens.Is(after + 1, TokenKind.Digits))
            && !(sign is '\'' or '\u2019' && tokens.IsGlued(after) && tokens.Is(after + 1, TokenKind.Word));
    }

    // "4K", "5G" and "3D" are names: a single capital letter is no unit, save for millions and billions in English.
    private bool MayBeGlued(int word, int digits)
    {
        var exact = tokens.Exact(word);
        if (exact.Length == 1 && char.IsUpper(exact[0]))
        {
            return ScaleOfLetter(word, digits) is not null;
        }

        return ScaleOfLetter(word, digits) is not null || words.Scales.At(tokens, word) is not null || (withUnits && words.UnitAt(tokens, word) is not null);
    }

    /// <summary>The power of ten of a letter that is glued to digits in English: "1.2m", "3bn" by its name, "5k".</summary>
    public int? ScaleOfLetter(int at, int digits) =>
        words.Language == Language.De || digits != at - 1 || !tokens.IsGlued(digits) || !tokens.Is(digits, TokenKind.Digits) ? null : tokens.Exact(at) switch
        {
            "K" => 3,
            "MM" => 6,
            "m" when tokens.IsGlued(at) && tokens.Is(at + 1, TokenKind.Digits) => null,
            "m" when withUnits && tokens.Low(at + 1) is "tall" or "high" or "long" or "wide" or "deep" or "away" or "x" => null,
            "m" or "M" => 6,
            "b" or "B" => 9,
            _ => null,
        };

    // Three numbers or more that hyphens join are a telephone number, an account or a date.
    private bool IsInChain(int at)
    {
        var (left, right) = (IsJoined(at - 2), IsJoined(at));
        return (left && (right || IsJoined(at - 4))) || (right && (IsJoined(at + 2) || (tokens.IsGlued(at + 2) && tokens.IsSign(at + 3, '/'))));
    }

    private bool IsJoined(int at) =>
        tokens.Is(at, TokenKind.Digits) && tokens.Is(at + 2, TokenKind.Digits) && tokens.IsDash(at + 1) && tokens.IsGlued(at) && tokens.IsGlued(at + 1);

    private bool IsTelephone(int at)
    {
        var first = at;
        for (var step = 0; step < 6 && tokens.Is(first - 1, TokenKind.Digits) && tokens[first].Start - tokens[first - 1].End == 1; step++)
        {
            first--;
        }

        return (first < at && tokens.Exact(first) is ['0', _, ..] area && area.All(char.IsAsciiDigit))
            || tokens.IsSign(first - 1, '+') && tokens.IsGlued(first - 1)
            && (first < at || tokens.Is(at + 1, TokenKind.Digits) || tokens.IsSign(at + 1, '(') || IsJoined(at));
    }

    private bool IsOrdinal(int at)
    {
        if (words.Language != Language.De || !tokens.IsGlued(at) || !tokens.IsSign(at + 1, '.'))
        {
            return false;
        }

        var length = tokens[at].End - tokens[at].Start;
        if (tokens.Exact(at).Contains('.', StringComparison.Ordinal))
        {
            return length <= 5 && tokens.Is(at + 2, TokenKind.Word);
        }

        return length <= 3 && tokens.Exact(at).All(char.IsAsciiDigit) && IsFollowedAsOrdinal(at);
    }

    private bool IsFollowedAsOrdinal(int at)
    {
        if (tokens.Is(at + 2, TokenKind.Word))
        {
            return tokens.IsGlued(at + 1) || !tokens.IsCapital(at + 2) || words.Months.At(tokens, at + 2) is not null || words.OrdinalAfter.Contains(tokens.Low(at - 1));
        }

        return tokens.IsGlued(at + 1) && (tokens.IsSign(at + 2, ',') || tokens.IsSign(at + 2, '/') || tokens.IsDash(at + 2));
    }
}
