namespace Claims.Domain;

/// <summary>Reads factors: "dreimal so viele", "das Dreifache", "verdoppelt", "three times as many", "halved".</summary>
internal sealed class Factors(Tokens tokens, Vocabulary words, NumberParser numbers)
{
    public Found? At(int at)
    {
        if (words.Factors.At(tokens, at) is { } phrase)
        {
            return Of(at, phrase.Value, tokens.Low(phrase.Last) is "so" or "as" ? OverOne(phrase.Last) : phrase.Last);
        }

        if (words.FactorBefore.At(tokens, at) is { } factor)
        {
            return numbers.At(factor.Last + 1) is { Shape: not NumberShape.Article } number ? After(at, number) : null;
        }

        return words.Language == Language.De ? GermanAt(at) : EnglishAt(at);
    }

    /// <summary>"Faktor 2,6", "factor of 5 to 10".</summary>
    private Found After(int at, NumberSpan number)
    {
        var next = number.Last + 1;
        return (tokens.Low(next) is "bis" or "to" || tokens.IsDash(next)) && numbers.At(next + 1) is { Shape: not NumberShape.Article } upper && upper.Full > number.Full
            ? Of(at, number.Full, upper.Last) with { Comparator = Comparator.Between, Upper = upper.Full }
            : Of(at, number.Full, number.Last);
    }

    private Found? GermanAt(int at)
    {
        var start = tokens.Low(at) is "das" or "dem" or "des" or "zum" or "vom" ? at + 1 : at;
        if (tokens.Is(start, TokenKind.Word))
        {
            var low = tokens.Low(start);
            var isGrown = low.StartsWith("ver", StringComparison.Ordinal);
            if ((low.Contains("fach", StringComparison.Ordinal) || low.EndsWith("mal", StringComparison.Ordinal)) && GermanNumberWords.Read(isGrown ? low[3..] : low) is { Value: > 1 or < 1, Ending.Length: > 2 } word)
            {
                return word.Ending switch
                {
                    "mal" when !isGrown && start == at => Times(at, word.Value, start),
                    "fach" when !isGrown && start == at => Of(at, word.Value, start),
                    "fache" or "fachen" when !isGrown && start > at => Of(at, word.Value, start),
                    "facht" or "fachte" or "fachten" or "fachen" or "fachung" when isGrown => Of(at, word.Value, start),
                    _ => null,
                };
            }
        }

        return numbers.At(start) is { Shape: NumberShape.Digits or NumberShape.Words } number ? tokens.Low(tokens.Step(number.Last)) switch
        {
            "mal" when start == at => Times(at, number.Full, tokens.Step(number.Last)),
            "fach" or "fache" or "fachen" or "facher" or "faches" => Of(at, number.Full, tokens.Step(number.Last)),
            _ => null,
        } : null;
    }

    private Found? EnglishAt(int at)
    {
        if (tokens.Low(at).EndsWith("fold", StringComparison.Ordinal) && EnglishNumberWords.Single(tokens.Low(at)[..^4]) is > 1 and var fold)
        {
            return Of(at, fold, at);
        }

        if (numbers.At(at) is not { Shape: not NumberShape.Article } number)
        {
            return null;
        }

        var next = tokens.Step(number.Last);
        return tokens.Low(next) == "fold" ? Of(at, number.Full, next) : tokens.Low(next) == "times" ? Times(at, number.Full, next) : null;
    }

    // "dreimal" alone is how often something happened.
    private Found? Times(int at, decimal value, int last)
    {
        var next = tokens.Low(last + 1);
        return !words.FactorAfter.Contains(next) ? null
            : next is "so" or "as" ? Of(at, value, OverOne(last + 1))
            : Of(at, value, words.ChangeAfter.At(tokens, last + 1) is null ? last : last + 1);
    }

    private int OverOne(int at) => tokens.Is(at + 1, TokenKind.Word) ? at + 1 : at;

    private static Found Of(int first, decimal value, int last) =>
        new(first, last, Measure: new(Math.Round(value, Numbers.MaxDecimals), NumberSpan.DecimalsOf(value), Unit.Factor));
}
