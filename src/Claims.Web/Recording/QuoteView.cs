namespace Claims.Web.Recording;

/// <summary>Words that follow one another and belong to the quote or not.</summary>
public sealed record QuoteStretch(string Words, bool IsQuoted);

/// <summary>A quote in what stands around it, before it is recorded.</summary>
/// <param name="Paragraph">Number of the paragraph it begins in.</param>
/// <param name="Place">Its places, as <see cref="TextRanges"/> writes them.</param>
public sealed record QuoteView(int Paragraph, IReadOnlyList<QuoteStretch> Stretches, string Exact, string Place, int Start, int End)
{
    /// <summary>What is left out between two segments is shown up to this length, in UTF-16 code units.</summary>
    private const int LongestGap = 240;

    /// <summary>In its whole paragraph.</summary>
    public static QuoteView InParagraph(string body, IReadOnlyList<TextParagraph> paragraphs, IReadOnlyList<TextRange> segments)
    {
        var (start, end) = (segments[0].Start, segments[^1].End);
        return Of(body, paragraphs, segments, (
            body[Math.Min(TextLayout.At(paragraphs, start)?.Start ?? start, start)..start],
            body[end..Math.Max(TextLayout.At(paragraphs, end - 1)?.End ?? end, end)]));
    }

    /// <summary>In a few words around it.</summary>
    public static QuoteView InContext(string body, IReadOnlyList<TextParagraph> paragraphs, IReadOnlyList<TextRange> segments)
    {
        var (before, after) = QuoteContext.Around(body, segments[0].Start, segments[^1].End);
        return Of(body, paragraphs, segments, ($"… {before}", $"{after} …"));
    }

    private static QuoteView Of(string body, IReadOnlyList<TextParagraph> paragraphs, IReadOnlyList<TextRange> segments, (string Before, string After) around)
    {
        var stretches = new List<QuoteStretch> { new(around.Before, false) };
        for (var i = 0; i < segments.Count; i++)
        {
            if (i > 0)
            {
                var gap = body[segments[i - 1].End..segments[i].Start];
                stretches.Add(new(gap.Length > LongestGap ? " […] " : gap, false));
            }

            stretches.Add(new(segments[i].Of(body), true));
        }

        stretches.Add(new(around.After, false));
        return new(
            TextLayout.At(paragraphs, segments[0].Start)?.Number ?? 0,
            stretches,
            Quote.WordsAt(body, segments),
            TextRanges.Write(segments),
            segments[0].Start,
            segments[^1].End);
    }
}
