namespace Claims.Web.Recording;

/// <summary>A quote in its paragraph, before it is recorded.</summary>
/// <param name="Paragraph">Number of the paragraph it begins in.</param>
/// <param name="Before">What stands before it there.</param>
/// <param name="After">What stands after it in the paragraph it ends in.</param>
public sealed record QuoteView(int Paragraph, string Before, string Exact, string After, int Start, int End)
{
    public static QuoteView Of(string body, QuoteAnswer.Found found)
    {
        var end = found.Start + found.Exact.Length;
        var paragraphs = TextLayout.Of(body, []);
        var first = TextLayout.At(paragraphs, found.Start);
        var last = TextLayout.At(paragraphs, end - 1);
        return new(
            first?.Number ?? 0,
            body[Math.Min(first?.Start ?? found.Start, found.Start)..found.Start],
            found.Exact,
            body[end..Math.Max(last?.End ?? end, end)],
            found.Start,
            end);
    }
}
