namespace Claims.Domain;

/// <summary>Reads the number that begins at a token: digits, words or a fraction, with its sign, its scale and what follows the scale.</summary>
internal sealed partial class NumberParser(Tokens tokens, Vocabulary words, bool withUnits)
{
    private readonly DigitRules _digits = new(tokens, words, withUnits);

    // A text has few different words: each is looked at once.
    private readonly Dictionary<string, bool> _begins = new(StringComparer.Ordinal);

    private (int At, NumberSpan? Number) _last = (-1, null);

    private bool IsGerman => words.Language == Language.De;

    public NumberSpan? At(int at)
    {
        if (at != _last.At)
        {
            _last = (at, MayBegin(at) ? Read(at) : null);
        }

        return _last.Number;
    }

    /// <summary>Whether a number may begin at this token; most words begin none, and are passed over at once.</summary>
    public bool MayBegin(int at)
    {
        if (!tokens.Is(at, TokenKind.Word))
        {
            return at >= 0 && at < tokens.Count;
        }

        var low = tokens.Low(at);
        if (!_begins.TryGetValue(low, out var begins))
        {
            _begins[low] = begins = low is "minus" or "negative" || (IsGerman
                ? low.StartsWith("hal", StringComparison.Ordinal) || low == "hälfte" || words.Determiners.Contains(low) || GermanNumberWords.IsArticle(low) || GermanNumberWords.Read(low) is not null
                : low is "a" or "an" or "half" or "quarter" or "hundred" || EnglishNumberWords.IsWord(low));
        }

        return begins;
    }

    private NumberSpan? Read(int at)
    {
        var (start, isNegative) = SignAt(at);
        if (Whole(start) is not { } number || IsTooLarge(number) || (start > at && number.Shape == NumberShape.Fraction && !isNegative))
        {
            return null;
        }

        var shape = isNegative && number.Shape == NumberShape.Article && !tokens.Low(start).StartsWith('a') && tokens.Low(start) is "one" or "eins" ? NumberShape.Words : number.Shape;
        return number with { First = at, Value = isNegative ? -number.Value : number.Value, Shape = shape };
    }

    private (int Start, bool IsNegative) SignAt(int at)
    {
        if (tokens.Low(at) is "minus" || (!IsGerman && tokens.Low(at) is "negative"))
        {
            return (at + 1, true);
        }

        var isSign = tokens.IsGlued(at) && tokens.Is(at + 1, TokenKind.Digits) && !tokens.Is(at - 1, TokenKind.Digits)
            && (!tokens.IsGlued(at - 1) || (tokens.Is(at - 1, TokenKind.Sign) && tokens.Text[tokens[at - 1].Start] is '(' or '<' or '>' or '=' or '~'));
        return isSign && tokens.IsDash(at) ? (at + 1, true) : isSign && tokens.IsSign(at, '+') ? (at + 1, false) : (at, false);
    }

    private NumberSpan? Whole(int at)
    {
        if (IsGerman && PartOfScale(at) is { } million)
        {
            return million;
        }

        if (Fractions.At(tokens, words, at) is { } fraction)
        {
            return IsLoneHalf(fraction) ? null : Dozens(Scaled(fraction));
        }

        return Simple(at) is { } number ? Dozens(Scaled(WithFraction(number))) : null;
    }

    /// <summary>"eine Viertelmillion".</summary>
    private NumberSpan? PartOfScale(int at)
    {
        var last = GermanNumberWords.IsArticle(tokens.Low(at)) ? at + 1 : at;
        var word = tokens.Low(last);
        var (part, length) = word.StartsWith("viertel", StringComparison.Ordinal) ? (0.25m, 7) : word.StartsWith("dreiviertel", StringComparison.Ordinal) ? (0.75m, 11) : (0, 0);
        return length > 0 && words.Scales.TryWord(word[length..], out var power) ? new(at, last, part, power, 2, NumberShape.Words) : null;
    }

    // "eine halbe Sache", "halb so wild": half of what has no size is no number; before a unit it is.
    private bool IsLoneHalf(NumberSpan fraction) =>
        IsGerman && fraction.First == fraction.Last && tokens.Low(fraction.First).StartsWith("halb", StringComparison.Ordinal)
        && words.Units.At(tokens, fraction.Last + 1) is null && words.Scales.At(tokens, fraction.Last + 1) is null && !words.Dozens.Contains(tokens.Low(fraction.Last + 1));

    private NumberSpan? Simple(int at)
    {
        if (tokens.Is(at, TokenKind.Digits))
        {
            return _digits.Read(at) is { } digits ? new(at, at, digits.Value, 0, digits.Decimals, NumberShape.Digits) : null;
        }

        return tokens.Is(at, TokenKind.Word) ? Word(at) : null;
    }

    private NumberSpan? Word(int at)
    {
        var low = tokens.Low(at);
        if (IsGerman)
        {
            return GermanNumberWords.IsArticle(low) ? new(at, words.Nearly.At(tokens, at + 1)?.Last ?? at, 1, 0, 0, NumberShape.Article)
                : GermanNumberWords.Read(low) is { Ending: "" } word && !IsName(at, low) ? Spoken(at, at, word.Value, "komma")
                : null;
        }

        return low is "a" or "an" ? new(at, at, 1, 0, 0, NumberShape.Article)
            : low == "hundred" && words.Scales.At(tokens, at + 1) is not null ? new(at, at, 100, 0, 0, NumberShape.Words)
            : EnglishNumberWords.Read(tokens, at) is not { } english ? null
            : Spoken(at, english.Last, english.Value, "point") is var number && low == "one" && number.Last == at ? number with { Shape = NumberShape.Article }
            : number;
    }

    // In German a small number in capitals inside a sentence is a noun ("die Elf", "außer Acht"), and "Tausend" before a verb a surname.
    private bool IsName(int at, string low)
    {
        var isInside = tokens.IsCapital(at) && tokens.Is(at - 1, TokenKind.Word) && !(tokens.IsDash(at + 1) && tokens.IsGlued(at));
        return isInside && !tokens.IsCapital(at + 1) && (low is "tausend" or "hundert" || GermanNumberWords.Read(low) is { Value: <= 12 });
    }

    private NumberSpan Spoken(int first, int last, decimal value, string point)
    {
        var number = new NumberSpan(first, last, value, 0, NumberSpan.DecimalsOf(value), value == 0.75m ? NumberShape.Fraction : NumberShape.Words);
        if (tokens.Low(last + 1) != point || number.Decimals > 0)
        {
            return number;
        }

        var digits = "";
        var end = last + 1;
        while (digits.Length < Numbers.MaxDecimals && DigitsOf(end + 1) is { } next)
        {
            (digits, end) = (digits + next.Digits, next.Last);
        }

        return digits.Length == 0 ? number : new(first, end, value + (decimal.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) / Quantity.PowerOfTen(digits.Length)), 0, digits.Length, NumberShape.Words);
    }

    private (string Digits, int Last)? DigitsOf(int at) =>
        IsGerman ? GermanNumberWords.Read(tokens.Low(at)) is { Ending: "", Value: >= 0 and < 100 } word && decimal.IsInteger(word.Value) ? (((int)word.Value).ToText(), at) : null
        : EnglishNumberWords.IsWord(tokens.Low(at)) && EnglishNumberWords.Read(tokens, at) is { Value: < 100 } english ? (((int)english.Value).ToText(), english.Last)
        : null;
}
