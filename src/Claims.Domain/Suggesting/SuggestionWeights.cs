namespace Claims.Domain;

/// <summary>What the reasons of a suggestion weigh and by which words they are seen, read from a file that a newsroom can change (seed/reference/suggestions.txt says how).</summary>
public sealed record SuggestionWeights
{
    private readonly Dictionary<SuggestionReason, decimal> weights;
    private readonly Dictionary<Language, SuggestionRules> rules;

    private SuggestionWeights(SuggestionFile file)
    {
        weights = Enum.GetValues<SuggestionReason>().ToDictionary(reason => reason, file.Weight);
        rules = Enum.GetValues<Language>().ToDictionary(language => language, file.Rules);
    }

    /// <summary>The weights that the desk comes with.</summary>
    public static SuggestionWeights Default { get; } = ReadDefault();

    /// <summary>The weight of a reason; below zero it speaks against checking.</summary>
    public decimal Of(SuggestionReason reason) => weights[reason];

    /// <summary>The score from which on a sentence of the language is suggested.</summary>
    public decimal Threshold(Language language) => rules[language].Threshold;

    /// <param name="file">The text of the file.</param>
    /// <exception cref="DomainException">Number of the line and what stands there or is missing: <c>suggestions.line</c>, <c>suggestions.unknown</c>, <c>suggestions.twice</c>,
    /// <c>suggestions.number</c>, <c>suggestions.phrase</c>; <c>suggestions.missing</c> with the last line.</exception>
    public static SuggestionWeights Parse(string file) => new(SuggestionFile.Read(file));

    internal SuggestionRules For(Language language) => rules[language];

    private static SuggestionWeights ReadDefault()
    {
        using var stream = typeof(SuggestionWeights).Assembly.GetManifestResourceStream("suggestions.txt")!;
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd());
    }
}

/// <summary>What the file of weights says for one language.</summary>
/// <param name="Threshold">The score from which on a sentence is suggested.</param>
/// <param name="LengthyFrom">A sentence of so many words is lengthy.</param>
/// <param name="BriefBelow">A sentence of fewer words is brief.</param>
internal sealed record SuggestionRules(decimal Threshold, decimal LengthyFrom, decimal BriefBelow, PhraseBook Phrases);
