using Claims.Data;

namespace Claims.Web.Suggesting;

/// <summary>One page of what is suggested in a text, or of what was put aside there.</summary>
/// <param name="Open">How many sentences are suggested.</param>
/// <param name="Quoted">How many are not, because a claim quotes from them.</param>
/// <param name="Number">This page, from 1.</param>
/// <param name="Rows">Suggestions; none where those put aside are shown.</param>
/// <param name="Aside">Sentences put aside; none where suggestions are shown.</param>
public sealed record SuggestionList(int Open, int Quoted, int Dismissed, int Number, int Pages, IReadOnlyList<SuggestionRow> Rows, IReadOnlyList<AsideRow> Aside)
{
    public static SuggestionList None { get; } = new(0, 0, 0, 1, 1, [], []);

    /// <param name="number">The page asked for; the nearest one where there is none of that number.</param>
    /// <param name="aside">Shows what was put aside.</param>
    public static SuggestionList Of(SuggestedText text, SourceSuggestions known, int number, bool aside, Formats formats)
    {
        var dismissed = known.Dismissed.Select(row => row.Sentence).ToHashSet();
        var quoted = text.Suggested.Where(suggestion => known.Quoted.Any(suggestion.Sentence.Overlaps)).ToHashSet();
        var open = text.Suggested.Where(suggestion => !quoted.Contains(suggestion) && !dismissed.Contains(suggestion.Sentence)).ToList();
        var pages = Math.Max(1, ((aside ? dismissed.Count : open.Count) + SuggestionPlace.PageSize - 1) / SuggestionPlace.PageSize);
        var page = Math.Clamp(number, 1, pages);
        var before = (page - 1) * SuggestionPlace.PageSize;
        return new(
            open.Count,
            quoted.Count,
            dismissed.Count,
            page,
            pages,
            aside ? [] : [.. open.Skip(before).Take(SuggestionPlace.PageSize).Select((suggestion, at) => SuggestionRow.Of(before + at + 1, suggestion, text, known.Source, formats))],
            aside ? [.. known.Dismissed.Skip(before).Take(SuggestionPlace.PageSize).Select(row => AsideRow.Of(row, text))] : []);
    }
}

/// <summary>A sentence that was put aside, in its own words.</summary>
public sealed record AsideRow(DismissedSentence Dismissed, string Words, int Paragraph)
{
    public static AsideRow Of(DismissedSentence dismissed, SuggestedText text) =>
        new(dismissed, dismissed.Sentence.Of(text.Body), TextLayout.At(text.Paragraphs, dismissed.Sentence.Start)?.Number ?? 0);
}
