namespace Claims.Web.Captures;

/// <summary>A paragraph of a captured text, or, where that is very long, some sentences of it: what is compared as one.</summary>
/// <param name="Paragraph">Number of the paragraph, from 1, as the workbench counts.</param>
/// <param name="Start">First UTF-16 code unit in the text.</param>
public sealed record TextPart(int Paragraph, int Start, string Text)
{
    /// <summary>A longer paragraph is cut behind a sentence, or at least behind a word, in UTF-16 code units: words are compared in short parts only, whatever the text.</summary>
    public const int Longest = 2_000;

    public static IReadOnlyList<TextPart> Of(string body)
    {
        var parts = new List<TextPart>();
        foreach (var paragraph in TextLayout.Of(body, []))
        {
            for (var start = paragraph.Start; start < paragraph.End;)
            {
                var end = paragraph.End - start <= Longest ? paragraph.End : Cut(body, start, start + Longest);
                parts.Add(new(paragraph.Number, start, body[start..end]));
                start = end;
            }
        }

        return parts;
    }

    // The same words are cut at the same places in both texts only when a cut hangs on what stands before it as little as possible: the first sentence end in the second half.
    private static int Cut(string body, int start, int limit)
    {
        var space = -1;
        for (var at = start + (Longest / 2); at < limit; at++)
        {
            if (!char.IsWhiteSpace(body[at]))
            {
                continue;
            }

            space = at + 1;
            if (body[at - 1] is '.' or '!' or '?' or '“' or '"' or '»')
            {
                return space;
            }
        }

        return space > 0 ? space : char.IsLowSurrogate(body[limit]) ? limit - 1 : limit;
    }
}
