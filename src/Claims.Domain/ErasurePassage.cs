namespace Claims.Domain;

/// <summary>The words that are to be erased, exactly as they stand. They are kept nowhere, and are not told by <see cref="ToString"/> either, so that no log can hold them.</summary>
public sealed class ErasurePassage
{
    /// <summary>What stands in their place: one for each UTF-16 code unit, so that every offset into a text stays true.</summary>
    public const char Block = '\u2588';

    /// <summary>Shorter ones stand in half of all words.</summary>
    public const int Shortest = 3;

    private readonly string _words;

    private ErasurePassage(string words) => _words = words;

    /// <summary>The words, for the query that looks for them.</summary>
    public string Words => _words;

    public string Blocks => new(Block, _words.Length);

    /// <exception cref="DomainException"><c>erasure.too-short</c>, <c>erasure.erased-already</c>, those of <see cref="TextRules"/></exception>
    public static ErasurePassage Of(string? words)
    {
        var passage = TextRules.Required(words, "Passage", Limits.ErasurePassage);
        return passage.Length < Shortest ? throw new DomainException("erasure.too-short", "Passage", Shortest)
            : passage.Contains(Block) ? throw new DomainException("erasure.erased-already", "Passage")
            : new(passage);
    }

    public bool IsIn(string? text) => text?.Contains(_words, StringComparison.Ordinal) == true;

    /// <summary>The text with each occurrence blacked out; as long as before.</summary>
    public string BlackOut(string text) => text.Replace(_words, Blocks, StringComparison.Ordinal);

    public override string ToString() => "(a passage to be erased)";
}
