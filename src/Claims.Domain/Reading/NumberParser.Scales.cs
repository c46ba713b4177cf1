namespace Claims.Domain;

// What follows a number and belongs to it: a fraction, a scale, the words of a smaller scale, dozens.
internal sealed partial class NumberParser
{
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
