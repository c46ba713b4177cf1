namespace Claims.Domain;

/// <summary>Takes a text apart into its sentences, by rules: stops, the words that carry a full stop of their own, and line breaks.</summary>
public static class Sentences
{
    /// <summary>The sentences in their order, white space at the ends left out. Together they hold every sign that is not white space, and none overlaps another.</summary>
    /// <remarks>A heading and a list item are sentences of their own; a line that goes on in lower case, or after a comma, belongs to the one before.</remarks>
    public static IReadOnlyList<TextRange> Of(string text, Language language)
    {
        var sentences = new List<TextRange>();
        var (start, at) = (0, 0);
        while (at < text.Length)
        {
            var (next, ends) = text[at] == '\n' ? AfterLine(text, at)
                : SentenceStop.IsMark(text[at]) ? AfterStop(text, start, at, language)
                : (at + 1, false);
            if (ends)
            {
                Add(sentences, text, start, next);
                start = next;
            }

            at = next;
        }

        Add(sentences, text, start, text.Length);
        return sentences;
    }

    /// <summary>The first place from here on that is no white space, or the end.</summary>
    internal static int SkipSpace(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static void Add(List<TextRange> sentences, string text, int start, int end)
    {
        start = Math.Min(SkipSpace(text, start), end);
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            sentences.Add(new TextRange(start, end));
        }
    }

    private static (int Next, bool Ends) AfterLine(string text, int at)
    {
        var next = SkipSpace(text, at);
        var blankLine = text.AsSpan(at + 1, next - at - 1).Contains('\n');
        var goesOn = next < text.Length && (char.IsLower(text[next]) || (at > 0 && text[at - 1] == ','));
        return (next, blankLine || !goesOn);
    }

    private static (int Next, bool Ends) AfterStop(string text, int start, int at, Language language)
    {
        var stop = SentenceStop.At(text, start, at);
        return (stop.After, stop.Ends(text, language));
    }
}
