using System.Collections.Frozen;

namespace Claims.Domain;

/// <summary>What a unit word says: the kind, and so many of the unit (a cent is a hundredth, a decade ten).</summary>
internal sealed record UnitWord(UnitKind Kind, string? Currency = null, DurationUnit? Duration = null, decimal Times = 1);

/// <summary>The catalogue as one language reads it.</summary>
internal sealed class Vocabulary
{
    private static readonly Vocabulary German = new(UnitCatalogue.Standard, Language.De);

    private static readonly Vocabulary English = new(UnitCatalogue.Standard, Language.En);

    private readonly FrozenDictionary<string, UnitCatalogue.Currency> _codes;

    private Vocabulary(UnitCatalogue catalogue, Language language)
    {
        Language = language;
        _codes = catalogue.Currencies.ToFrozenDictionary(currency => currency.Code, StringComparer.Ordinal);
        Scales = Words(catalogue.Scales, scale => scale.Power);
        Comparators = Words(catalogue.Comparators, bound => bound.Comparator);
        ComparatorsAfter = Words(catalogue.After, bound => bound.Comparator);
        Symbols = new(catalogue.Currencies.SelectMany(currency => currency.Symbols.Select(symbol => (symbol, new UnitWord(UnitKind.Money, currency.Code)))));
        Units = new([
            .. Of(catalogue.Share, new UnitWord(UnitKind.Share)), .. Of(catalogue.Points, new UnitWord(UnitKind.Points)), .. Of(catalogue.BasisPoints, new UnitWord(UnitKind.Points, Times: 0.01m)),
            .. Of(catalogue.Measures, new UnitWord(UnitKind.Count)),
            .. catalogue.Durations.SelectMany(duration => Of(duration, new UnitWord(UnitKind.Duration, Duration: duration.Unit, Times: duration.Times))),
            .. catalogue.Currencies.SelectMany(currency => Of(currency, new UnitWord(UnitKind.Money, currency.Code))),
            .. catalogue.Parts.SelectMany(part => Of(part, Coin(part)).Concat(part.Symbols.Select(symbol => (symbol, Coin(part))))),
        ]);
        (ChangeBefore, ChangeAfter) = (Plain(catalogue.Change.Before), Plain(catalogue.Change.After));
        Directions = new([.. Of(catalogue.Direction.Down, true), .. Of(catalogue.Direction.Up, false)]);
        DownAtEnd = Set(catalogue.Direction.DownAtEnd);
        (Labels, Clock, Months) = (Plain(catalogue.Labels), Plain(catalogue.Clock), Plain(catalogue.Months));
        (Years, OtherHalves, OrdinalAfter) = (Set(catalogue.Years), Set(catalogue.OtherHalves), Set(catalogue.OrdinalAfter));
        (Determiners, NotNouns) = (Set(catalogue.Determiners), Set(catalogue.NotNouns));
        (Plurals, DurationAfter, FactorAfter, Dozens) = (Set(catalogue.Plurals), Set(catalogue.DurationAfter), Set(catalogue.FactorAfter), Set(catalogue.Dozens));
        (Rates, Each) = (Plain(catalogue.Rates), Plain(catalogue.Each));
        Factors = Words(catalogue.Factors, factor => factor.Value);
        (FactorBefore, Nearly) = (Plain(catalogue.FactorBefore), Plain(catalogue.Nearly));
        (AmountNouns, Streets) = (catalogue.AmountNouns.In(language), catalogue.Streets.In(language));

        Phrases<T> Words<TWords, T>(IEnumerable<TWords> entries, Func<TWords, T> value)
            where TWords : UnitCatalogue.Words => new(entries.SelectMany(entry => Of(entry, value(entry))));
        IEnumerable<(string, T)> Of<T>(UnitCatalogue.Words words, T value) => words.In(language).Select(word => (word, value));
        Phrases<bool> Plain(UnitCatalogue.Words words) => new(Of(words, true));
        FrozenSet<string> Set(UnitCatalogue.Words words) => words.In(language).ToFrozenSet(StringComparer.Ordinal);
    }

    public Language Language { get; }

    public Phrases<int> Scales { get; }

    public Phrases<Comparator> Comparators { get; }

    /// <summary>Bounds that stand after the number: "or more".</summary>
    public Phrases<Comparator> ComparatorsAfter { get; }

    public Phrases<UnitWord> Symbols { get; }

    public Phrases<UnitWord> Units { get; }

    /// <summary>What stands before or after a percentage that tells a change.</summary>
    public Phrases<bool> ChangeBefore { get; }

    public Phrases<bool> ChangeAfter { get; }

    /// <summary>What says that a change goes down (true) or up.</summary>
    public Phrases<bool> Directions { get; }

    /// <summary>What says that it goes down where its clause ends.</summary>
    public FrozenSet<string> DownAtEnd { get; }

    /// <summary>Words whose number is a name: article, page, flight.</summary>
    public Phrases<bool> Labels { get; }

    public Phrases<bool> Clock { get; }

    public Phrases<bool> Months { get; }

    /// <summary>Words before a year.</summary>
    public FrozenSet<string> Years { get; }

    /// <summary>Words before an ordinal, which German writes with a full stop: "der 14. Bezirk".</summary>
    public FrozenSet<string> OrdinalAfter { get; }

    public FrozenSet<string> OtherHalves { get; }

    /// <summary>What multiplies without a number: "verdoppelt", "twice as".</summary>
    public Phrases<decimal> Factors { get; }

    /// <summary>"Faktor 2,6".</summary>
    public Phrases<bool> FactorBefore { get; }

    public FrozenSet<string> FactorAfter { get; }

    /// <summary>What stands between the two currencies of a rate: "=", and "je" before the one that there is one of.</summary>
    public Phrases<bool> Rates { get; }

    public Phrases<bool> Each { get; }

    public FrozenSet<string> Dozens { get; }

    public FrozenSet<string> Plurals { get; }

    /// <summary>Words after which "a year" is one year, and not "each year".</summary>
    public FrozenSet<string> DurationAfter { get; }

    public FrozenSet<string> Determiners { get; }

    public FrozenSet<string> NotNouns { get; }

    public IReadOnlyList<string> AmountNouns { get; }

    /// <summary>How the names of streets end.</summary>
    public IReadOnlyList<string> Streets { get; }

    /// <summary>"gutes" in "ein gutes Drittel".</summary>
    public Phrases<bool> Nearly { get; }

    public static Vocabulary Of(Language language) => language == Language.De ? German : English;

    /// <summary>A unit after a number: a symbol, a code in capitals, also with an M for millions, or a name. "SEK" is a currency, "sek" are seconds.</summary>
    public (UnitWord Unit, int Last, int Scale)? UnitAt(Tokens tokens, int at)
    {
        if (CodeAt(tokens, at, isPrefix: false) is { } code)
        {
            return code;
        }

        return Units.At(tokens, at) is { } name ? (name.Value, name.Last, 0) : SymbolAt(tokens, at);
    }

    /// <summary>A currency before a number: a symbol or a code that is no word.</summary>
    public (UnitWord Unit, int Last, int Scale)? PrefixAt(Tokens tokens, int at) =>
        SymbolAt(tokens, at) ?? CodeAt(tokens, at, isPrefix: true);

    // "A$" is Australian, "a $48 million contract" is not.
    private (UnitWord Unit, int Last, int Scale)? SymbolAt(Tokens tokens, int at) =>
        Symbols.At(tokens, at) is { } symbol && (symbol.Last == at || tokens.IsGlued(at) || tokens.Low(at) is not ("a" or "s" or "r")) ? (symbol.Value, symbol.Last, 0) : null;

    private (UnitWord Unit, int Last, int Scale)? CodeAt(Tokens tokens, int at, bool isPrefix)
    {
        var word = tokens.IsCapital(at) && tokens[at].End - tokens[at].Start is 3 or 4 ? tokens.Exact(at) : "";
        var (code, scale) = word.Length == 4 ? (word[1..], word[0] switch { 'M' => 6, 'T' => 3, _ => -1 }) : (word, 0);
        return scale >= 0 && _codes.TryGetValue(code, out var currency) && !(isPrefix && currency.AlsoWord)
            ? (new UnitWord(UnitKind.Money, code), at, scale)
            : null;
    }

    private static UnitWord Coin(UnitCatalogue.Part part) => new(UnitKind.Money, part.Code, Times: 1m / part.Of);
}
