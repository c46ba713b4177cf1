namespace Claims.Domain;

/// <summary>What the reasons of a suggestion weigh and by which words they are seen, read from a file that a newsroom can change (seed/reference/suggestions.txt says how).</summary>
public sealed record SuggestionWeights
{
    private readonly Dictionary<SuggestionReason, decimal> weights;
    private readonly Dictionary<Language, PhraseBook> phrases;

    internal SuggestionWeights(SuggestionFile file)
    {
        Threshold = file.Number("threshold");
        LengthyFrom = file.Number("lengthy-from");
        BriefBelow = file.Number("brief-below");
        weights = Enum.GetValues<SuggestionReason>().ToDictionary(reason => reason, reason => file.Number(SuggestionFile.Name(reason)));
        phrases = Enum.GetValues<Language>().ToDictionary(language => language, file.Phrases);
    }

    /// <summary>The weights that the desk comes with.</summary>
    public static SuggestionWeights Default { get; } = ReadDefault();

    /// <summary>The score from which on a sentence is suggested.</summary>
    public decimal Threshold { get; }

    /// <summary>A sentence of so many words is lengthy.</summary>
    public decimal LengthyFrom { get; }

    /// <summary>A sentence of fewer words is brief.</summary>
    public decimal BriefBelow { get; }

    /// <summary>The weight of a reason; below zero it speaks against checking.</summary>
    public decimal Of(SuggestionReason reason) => weights[reason];

    /// <param name="file">The text of the file.</param>
    /// <exception cref="DomainException">Number of the line and what stands there or is missing: <c>suggestions.line</c>, <c>suggestions.unknown</c>, <c>suggestions.twice</c>,
    /// <c>suggestions.number</c>, <c>suggestions.phrase</c>; <c>suggestions.missing</c> with the last line.</exception>
    public static SuggestionWeights Parse(string file) => new(SuggestionFile.Read(file));

    internal PhraseBook Phrases(Language language) => phrases[language];

    private static SuggestionWeights ReadDefault()
    {
        using var stream = typeof(SuggestionWeights).Assembly.GetManifestResourceStream("Claims.Domain.suggestions.txt")!;
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd());
    }
}
