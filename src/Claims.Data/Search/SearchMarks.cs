namespace Claims.Data;

/// <summary>Where a shown text says what was searched for.</summary>
public static class SearchMarks
{
    /// <summary>The ranges to mark, in the order of the text and none over another.</summary>
    public static IReadOnlyList<TextRange> Of(SearchText text, string shown)
    {
        var at = shown.IndexOf(text.Typed, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? [] : [new(at, at + text.Typed.Length)];
    }
}
