using System.Text;

namespace Claims.Web.Suggesting;

/// <summary>A captured text with the sentences that are suggested in it.</summary>
/// <param name="Suggested">The highest score first; only sentences that fit into a quote.</param>
public sealed record SuggestedText(string Body, IReadOnlyList<TextParagraph> Paragraphs, IReadOnlyList<Suggestion> Suggested)
{
    public static SuggestedText Of(string body, Language language, SuggestionWeights weights) => new(
        body,
        TextLayout.Of(body, []),
        [.. Suggestions.Of(body, language, weights).Where(suggestion => FitsQuote(body, suggestion.Sentence))]);

    private static bool FitsQuote(string body, TextRange sentence) =>
        Encoding.UTF8.GetByteCount(body.AsSpan(sentence.Start, sentence.Length)) <= Limits.QuoteBytes;
}
