namespace Claims.Domain;

/// <summary>Reads the number that begins at a token: digits, words or a fraction, with its sign, its scale and what follows the scale.</summary>
internal sealed class NumberParser(Tokens tokens, Vocabulary words, bool withUnits)
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

    /// <summary>"3 1/2", "5½", "two and a half", "fünf und drei Viertel".</summary>
    private NumberSpan WithFraction(NumberSpan number)
    {
        var next = number.Last + 1;
        var isJoined = tokens.Low(next) is "and" or "und";
        if (number.Decimals > 0 || number.Shape == NumberShape.Article && !isJoined || (isJoined && !MayJoin(next + 1)) || (!isJoined && number.Shape != NumberShape.Digits))
        {
            return number;
        }

        var isSign = !isJoined && (tokens.Is(next, TokenKind.Sign) || (tokens.Is(next, TokenKind.Digits) && tokens.IsSign(next + 1, '/')));
        return (isJoined || isSign) && Fractions.At(tokens, words, isJoined ? next + 1 : next) is { Value: < 1 } part
            ? part with { First = number.First, Value = number.Value + part.Value, Shape = NumberShape.Words }
            : number;
    }

    // "and half of them" and "und die Hälfte" begin something new.
    private bool MayJoin(int at) => tokens.Low(at) is not ("half" or "hälfte") && !words.Determiners.Contains(tokens.Low(at));

    private NumberSpan Scaled(NumberSpan number)
    {
        if (IsTooLarge(number) || ScaleAfter(number) is not { } scale)
        {
            return number;
        }

        if (Unit.Scales.Contains(scale.Power))
        {
            var scaled = number with { Last = scale.Last, Scale = scale.Power, Shape = number.Shape == NumberShape.Digits ? NumberShape.Digits : NumberShape.Words };
            return AndHalf(number.Shape == NumberShape.Digits ? scaled : WithRest(scaled, scale.Power));
        }

        // Hundred, lakh and crore are no scales of the desk: they are multiplied out.
        var value = number.Value * Quantity.PowerOfTen(scale.Power);
        var full = number with { Last = scale.Last, Value = value, Decimals = Math.Max(0, number.Decimals - scale.Power), Shape = NumberShape.Words };
        return scale.Power == 2 ? Scaled(AndOnes(full, number.Shape)) : Scaled(WithRest(full, scale.Power));
    }

    /// <summary>"3 hundred and 21", "a hundred and one".</summary>
    private NumberSpan AndOnes(NumberSpan hundreds, NumberShape shape)
    {
        if (shape != NumberShape.Digits || tokens.Low(hundreds.Last + 1) == "and")
        {
            var ones = EnglishNumberWords.Rest(tokens, hundreds.Last) is { } word ? word
                : shape == NumberShape.Digits && tokens.Is(hundreds.Last + 2, TokenKind.Digits) && _digits.Read(hundreds.Last + 2) is { Decimals: 0, Value: > 0 and < 100 } digits && tokens.Low(hundreds.Last + 3) != "hundred" ? (digits.Value, hundreds.Last + 2)
                : (0, hundreds.Last);
            return hundreds with { Value = hundreds.Value + ones.Item1, Last = ones.Item2 };
        }

        return hundreds;
    }

    private (int Power, int Last)? ScaleAfter(NumberSpan number)
    {
        var isOf = !IsGerman && number.Shape == NumberShape.Fraction && tokens.Low(number.Last + 1) == "of" && tokens.Low(number.Last + 2) == "a";
        var next = isOf ? number.Last + 3 : tokens.Step(number.Last);
        return words.Scales.At(tokens, next) is { } scale && !(tokens.Low(next) == "k" && number.Shape != NumberShape.Digits) ? (scale.Value, scale.Last)
            : _digits.ScaleOfLetter(number.Last + 1, number.Last) is { } power ? (power, number.Last + 1)
            : null;
    }

    /// <summary>"zwei Millionen dreihunderttausend": the words of a smaller scale that follow.</summary>
    private NumberSpan WithRest(NumberSpan number, int power)
    {
        var start = tokens.Low(number.Last + 1) is "and" or "und" ? number.Last + 2 : number.Last + 1;
        var isCut = tokens.IsCapital(start) && !IsGerman;
        return !isCut && Rest(start, power) is { } rest
            ? number with { Last = rest.Last, Value = number.Full + rest.Value, Scale = 0, Decimals = 0 }
            : number;
    }

    private (decimal Value, int Last)? Rest(int at, int below)
    {
        if (Fractions.At(tokens, words, at) is { } fraction)
        {
            return words.Scales.At(tokens, tokens.Step(fraction.Last)) is { Value: > 2 } part && part.Value < below ? (fraction.Value * Quantity.PowerOfTen(part.Value), part.Last) : null;
        }

        if (!tokens.Is(at, TokenKind.Word) || Word(at) is not { Value: > 0 } number || (number.Shape == NumberShape.Article && tokens.Low(at) != "one") || number.Decimals > 0)
        {
            return null;
        }

        if (words.Scales.At(tokens, tokens.Step(number.Last)) is not { } scale)
        {
            return number.Value < Quantity.PowerOfTen(below) && number.Shape != NumberShape.Article ? (number.Value, number.Last) : null;
        }

        var value = number.Value * Quantity.PowerOfTen(scale.Value);
        return scale.Value >= below ? null
            : Rest(tokens.Low(scale.Last + 1) == "and" ? scale.Last + 2 : scale.Last + 1, scale.Value) is { } rest ? (value + rest.Value, rest.Last)
            : (value, scale.Last);
    }

    /// <summary>"one million and a half" is one and a half million.</summary>
    private NumberSpan AndHalf(NumberSpan number) =>
        number.Scale > 0 && number.Decimals == 0 && tokens.Low(number.Last + 1) is "and" or "und" && MayJoin(number.Last + 2)
        && Fractions.At(tokens, words, number.Last + 2) is { Value: < 1 } part && words.Scales.At(tokens, part.Last + 1) is null
            ? number with { Last = part.Last, Value = number.Value + part.Value, Decimals = part.Decimals, IsExact = part.IsExact }
            : number;

    private NumberSpan Dozens(NumberSpan number) =>
        words.Dozens.Contains(tokens.Low(number.Last + 1))
            ? new(number.First, number.Last + 1, number.Full * 12, 0, NumberSpan.DecimalsOf(number.Full * 12), NumberShape.Words)
            : number;

    private static bool IsTooLarge(NumberSpan number) => Math.Abs(number.Value) >= Quantity.PowerOfTen(Numbers.MaxWholeDigits);
}
