using Claims.Data;

namespace Claims.Web.Suggesting;

/// <summary>A suggestion as its page shows it.</summary>
/// <param name="Rank">From 1, over all pages.</param>
/// <param name="Score">As it is written for the reader.</param>
/// <param name="Stretches">The sentence, cut where the words of its reasons begin and end.</param>
/// <param name="Figures">What its figures were read as, in their order: the first ones.</param>
/// <param name="Period">The one period that it speaks of.</param>
public sealed record SuggestionRow(
    int Rank, TextRange Sentence, string Score, int Paragraph, IReadOnlyList<QuoteStretch> Stretches, IReadOnlyList<ReasonRow> Reasons, IReadOnlyList<string> Figures, string? Period)
{
    private const int MostFigures = 4;

    public static SuggestionRow Of(int rank, Suggestion suggestion, SuggestedText text, SourceHead source, Formats formats)
    {
        var words = suggestion.Sentence.Of(text.Body);
        var language = source.Language == "en" ? Language.En : Language.De;
        var period = PeriodFinder.Of(words, [new(0, words.Length)], language, source.Published);
        return new(
            rank,
            suggestion.Sentence,
            formats.Number(suggestion.Score, Formats.DecimalsOf(suggestion.Score)),
            TextLayout.At(text.Paragraphs, suggestion.Sentence.Start)?.Number ?? 0,
            Cut(text.Body, suggestion),
            [.. suggestion.Reasons.Select(seen => new ReasonRow(seen.Reason, formats.WithSign(seen.Weight), [.. seen.Words.Select(place => place.Of(text.Body)).Distinct()]))],
            [.. FigureReader.Read(words, language).Take(MostFigures).Select(formats.Figure)],
            period is null ? null : formats.Period(period.Period));
    }

    private static List<QuoteStretch> Cut(string body, Suggestion suggestion)
    {
        var stretches = new List<QuoteStretch>();
        var at = suggestion.Sentence.Start;
        foreach (var place in suggestion.Reasons.SelectMany(seen => seen.Words).OrderBy(place => place.Start).Where(place => place.End > place.Start))
        {
            if (place.Start > at)
            {
                stretches.Add(new(body[at..place.Start], false));
            }

            if (place.End > at)
            {
                stretches.Add(new(body[Math.Max(at, place.Start)..place.End], true));
                at = place.End;
            }
        }

        stretches.Add(new(body[at..suggestion.Sentence.End], false));
        return stretches;
    }
}

/// <summary>A reason with what it adds or takes away.</summary>
/// <param name="Words">The words of the sentence that show it; none for its length.</param>
public sealed record ReasonRow(SuggestionReason Reason, string Weight, IReadOnlyList<string> Words);
