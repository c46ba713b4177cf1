using System.Collections.Frozen;

namespace Claims.Domain;

/// <summary>Reads shares that are told in persons: "jeder Fünfte", "zwei von drei", "one in five".</summary>
internal sealed class Ratios(Tokens tokens, Vocabulary words, NumberParser numbers)
{
    private static readonly FrozenDictionary<string, int> Ordinals = new Dictionary<string, int>
    {
        ["zweit"] = 2, ["dritt"] = 3, ["viert"] = 4, ["fünft"] = 5, ["sechst"] = 6, ["siebt"] = 7, ["acht"] = 8, ["neunt"] = 9, ["zehnt"] = 10, ["zwölft"] = 12, ["zwanzigst"] = 20, ["hundertst"] = 100,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public Found? At(int at) => Every(at) ?? OutOf(at);

    private Found? Every(int at)
    {
        var next = tokens.Low(at + 1);
        var every = words.Language == Language.De
            ? tokens.Low(at) is "jeder" or "jede" or "jedes" or "jedem" or "jeden" ? Ordinals.GetValueOrDefault(next.TrimEnd('r', 's', 'n', 'm').TrimEnd('e')) : 0
            : tokens.Low(at) == "every" && next is not "second" && !next.EndsWith('s') ? Fractions.Denominator(next, Language.En) ?? 0 : 0;

        // Every second day is how often, not how much; so is every third time.
        return every < 2 || next.Length < 5 || words.Units.At(tokens, at + 2) is not null || tokens.Low(at + 2) is "mal" or "time" or "of" ? null : Share(at, 1, every, at + 1);
    }

    private Found? OutOf(int at)
    {
        if (numbers.At(at) is not { Scale: 0, Decimals: 0, Value: > 0 and < 1000 } part || part.Shape == NumberShape.Fraction || tokens.Low(at) is "a" or "an")
        {
            return null;
        }

        var of = Joint(part.Last + 1);
        return of > 0 && numbers.At(of) is { Scale: 0, Decimals: 0, Shape: NumberShape.Digits or NumberShape.Words } whole
            && whole.Value > part.Value && whole.Value is <= 10 or 20 or 100 or 1000 && whole.Value > part.Value && StandsAlone(whole.Last)
                ? Share(at, part.Value, (int)whole.Value, whole.Last)
                : null;
    }

    // The token after "von", "in", "in every" or "out of", else 0.
    private int Joint(int at) => (words.Language, tokens.Low(at), tokens.Low(at + 1)) switch
    {
        (Language.De, "von", _) => at + 1,
        (Language.En, "in", "every") => at + 2,
        (Language.En, "in", _) => at + 1,
        (Language.En, "out", "of") => at + 2,
        _ => 0,
    };

    // "5 in 10 years", "drei von 10 Millionen" are no shares.
    private bool StandsAlone(int last) => words.UnitAt(tokens, tokens.Step(last)) is null && words.Scales.At(tokens, tokens.Step(last)) is null;

    private static Found Share(int first, decimal part, int whole, int last)
    {
        var measure = Measures.Share(Fractions.Of(part, whole, first, last), Unit.Share);
        return new(first, last, measure.IsRounded ? Comparator.About : Comparator.Equal, measure);
    }
}
