namespace Claims.Web.Workbench;

/// <summary>One paragraph: a line of the text that is not blank, cut at every start and end of a passage.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Start">First UTF-16 code unit in the text.</param>
/// <param name="End">One past the last; the line end is not part of it.</param>
public sealed record TextParagraph(int Number, int Start, int End, IReadOnlyList<Piece> Pieces);

/// <summary>Lays passages over a text. Sorting the passages is the dearest step, so that a long text with many passages is laid out at once.</summary>
public static class TextLayout
{
    public static IReadOnlyList<TextParagraph> Of(string text, IEnumerable<Passage> passages)
    {
        var cutter = new PassageCutter(passages.Select(passage => Trimmed(text, passage)).OfType<Passage>());
        var paragraphs = new List<TextParagraph>();
        for (var start = 0; start < text.Length;)
        {
            var next = text.IndexOf('\n', start);
            var end = next < 0 ? text.Length : next;
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
            {
                paragraphs.Add(new(paragraphs.Count + 1, start, end, cutter.Cut(start, end)));
            }

            start = end + 1;
        }

        return paragraphs;
    }

    // White space at the ends of a quote shows nothing; left in, a mark could begin or end between two paragraphs.
    private static Passage? Trimmed(string text, Passage passage)
    {
        var (start, end) = (Math.Max(0, passage.Start), Math.Min(text.Length, passage.End));
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (start < end && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return start < end ? passage with { Start = start, End = end } : null;
    }

    /// <summary>The paragraph in which a place lies, by halving; the one before it when it lies on a blank line.</summary>
    public static TextParagraph? At(IReadOnlyList<TextParagraph> paragraphs, int place)
    {
        var (low, high) = (0, paragraphs.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = paragraphs[middle].Start <= place ? (middle + 1, high) : (low, middle);
        }

        return paragraphs.Count == 0 ? null : paragraphs[Math.Max(0, low - 1)];
    }
}
