namespace Claims.Domain;

/// <summary>A stretch of a text in UTF-16 code units (W3C Web Annotation, TextPositionSelector).</summary>
/// <param name="Start">The first code unit.</param>
/// <param name="End">One past the last.</param>
public readonly record struct TextRange(int Start, int End)
{
    public int Length => End - Start;

    public bool Overlaps(TextRange other) => Start < other.End && other.Start < End;

    public bool Covers(TextRange other) => Start <= other.Start && other.End <= End;

    /// <summary>The words that stand there.</summary>
    public string Of(string text) => text[Start..End];
}
