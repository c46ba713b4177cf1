using System.Text.Json;
using System.Text.Json.Serialization;

namespace Claims.Domain;

/// <summary>The words and signs of figures as they stand in <c>Reading/units.json</c>, which says at its top what each part means.</summary>
internal sealed record UnitCatalogue(
    IReadOnlyList<string> About,
    IReadOnlyList<UnitCatalogue.Scale> Scales,
    IReadOnlyList<UnitCatalogue.Currency> Currencies,
    IReadOnlyList<UnitCatalogue.Part> Parts,
    UnitCatalogue.Words Share,
    UnitCatalogue.Words Points,
    UnitCatalogue.Words BasisPoints,
    IReadOnlyList<UnitCatalogue.Duration> Durations,
    UnitCatalogue.Words Measures,
    IReadOnlyList<UnitCatalogue.Bound> Comparators,
    IReadOnlyList<UnitCatalogue.Bound> After,
    UnitCatalogue.ChangeWords Change,
    UnitCatalogue.DirectionWords Direction,
    IReadOnlyList<UnitCatalogue.Factor> Factors,
    UnitCatalogue.Words FactorBefore,
    UnitCatalogue.Words FactorAfter,
    UnitCatalogue.Words Rates,
    UnitCatalogue.Words Each,
    UnitCatalogue.Words Labels,
    UnitCatalogue.Words Clock,
    UnitCatalogue.Words Months,
    UnitCatalogue.Words Years,
    UnitCatalogue.Words AmountNouns,
    UnitCatalogue.Words Streets,
    UnitCatalogue.Words Nearly,
    UnitCatalogue.Words OrdinalAfter,
    UnitCatalogue.Words OtherHalves,
    UnitCatalogue.Words Determiners,
    UnitCatalogue.Words Dozens,
    UnitCatalogue.Words Plurals,
    [property: JsonPropertyName("aDuration")] UnitCatalogue.Words DurationAfter,
    UnitCatalogue.Words NotNouns)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(allowIntegerValues: false) },
    };

    /// <summary>The catalogue that is built in.</summary>
    public static UnitCatalogue Standard { get; } = Load();

    private static UnitCatalogue Load()
    {
        using var stream = typeof(UnitCatalogue).Assembly.GetManifestResourceStream("units.json");
        return JsonSerializer.Deserialize<UnitCatalogue>(stream!, Options)!;
    }

    /// <summary>Words in either language.</summary>
    internal record Words
    {
        public IReadOnlyList<string> De { get; init; } = [];

        public IReadOnlyList<string> En { get; init; } = [];

        public IReadOnlyList<string> In(Language language) => language == Language.De ? De : En;
    }

    internal sealed record Scale(int Power) : Words;

    internal sealed record Currency(string Code) : Words
    {
        public bool AlsoWord { get; init; }

        public IReadOnlyList<string> Symbols { get; init; } = [];
    }

    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    internal sealed record Part([property: JsonPropertyName("currency")] string Code, int Of) : Words
    {
        public IReadOnlyList<string> Symbols { get; init; } = [];
    }

    internal sealed record Duration(DurationUnit Unit, decimal Times) : Words;

    internal sealed record Factor(decimal Value) : Words;

    internal sealed record Bound(Comparator Comparator) : Words;

    internal sealed record ChangeWords(Words Before, Words After);

    internal sealed record DirectionWords(Words Down, Words Up, Words DownAtEnd);
}
