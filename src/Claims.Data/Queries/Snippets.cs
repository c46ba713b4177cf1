namespace Claims.Data;

/// <summary>What a claim was found by beside its statement.</summary>
public enum SnippetKind
{
    Quote = 1,
    Source,
    Evidence,
}

/// <summary>A stretch of a text around what was searched for.</summary>
/// <param name="Text">Cut out of its text, with an ellipsis where it was cut.</param>
/// <param name="Marks">What was searched for, in <paramref name="Text"/>.</param>
public sealed record Snippet(SnippetKind Kind, string Text, IReadOnlyList<TextRange> Marks);

/// <summary>Marks in rows what was searched for.</summary>
internal static class Snippets
{
    /// <summary>Of a long text so much is looked through, and of a claim so many texts: marking reads every word and figure.</summary>
    public const int Read = 1_500;

    private const int MostTexts = 12;
    private const int Before = 60;
    private const int Length = 200;

    /// <summary>What is looked through of a text.</summary>
    public static string Head(string text) => text.Length <= Read ? text : text[..Boundary(text, Read)];

    /// <summary>Marks the statement.</summary>
    public static ClaimRow Mark(ClaimRow row, SearchText text) => row with { Marks = SearchMarks.Of(text, row.Statement) };

    /// <summary>The statement does not say all that was searched for.</summary>
    public static bool LeavesOpen(ClaimRow row, SearchText text) => Words(row.Marks, row.Statement).Count < text.Terms.Count;

    /// <summary>Adds to a marked row the text that says most of what its statement leaves open.</summary>
    public static ClaimRow Find(ClaimRow row, SearchText text, IEnumerable<(SnippetKind Kind, string Text)> elsewhere)
    {
        if (!LeavesOpen(row, text))
        {
            return row;
        }

        var said = Words(row.Marks, row.Statement);
        var best = elsewhere.Take(MostTexts)
            .Select(other => (other.Kind, other.Text, Marks: SearchMarks.Of(text, other.Text)))
            .Where(other => other.Marks.Count > 0)
            .Select(other => (other.Kind, other.Text, other.Marks, New: Words(other.Marks, other.Text).Count(word => !said.Contains(word))))
            .OrderByDescending(other => other.New).FirstOrDefault();
        return best.Marks is null || (row.Marks.Count > 0 && best.New == 0) ? row : row with { Found = Cut(best.Kind, best.Text, best.Marks) };
    }

    /// <summary>The words around the first mark.</summary>
    internal static Snippet Cut(SnippetKind kind, string text, IReadOnlyList<TextRange> marks)
    {
        var start = marks[0].Start <= Before ? 0 : WordStart(text, marks[0].Start - Before, marks[0].Start);
        var end = text.Length - start <= Length ? text.Length : WordEnd(text, start + Length, Math.Max(start, marks[0].End));
        var lead = start > 0 ? "…" : "";
        var shift = lead.Length - start;
        return new(
            kind,
            $"{lead}{text[start..end].ReplaceLineEndings(" ")}{(end < text.Length ? "…" : "")}",
            [.. marks.Where(mark => mark.Start >= start && mark.Start < end).Select(mark => new TextRange(mark.Start + shift, Math.Min(mark.End, end) + shift))]);
    }

    private static HashSet<string> Words(IReadOnlyList<TextRange> marks, string text) => [.. marks.Select(mark => mark.Of(text).ToUpperInvariant())];

    // From the first word that begins behind this place.
    private static int WordStart(string text, int from, int atMost)
    {
        var space = text.IndexOfAny([' ', '\n'], from, atMost - from);
        return space < 0 ? Boundary(text, from) : space + 1;
    }

    private static int WordEnd(string text, int to, int atLeast)
    {
        var end = Math.Max(to, atLeast);
        var space = text.LastIndexOfAny([' ', '\n'], end - 1, end - atLeast);
        return space < 0 ? Boundary(text, end) : space;
    }

    private static int Boundary(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;
}
