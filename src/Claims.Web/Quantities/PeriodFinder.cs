namespace Claims.Web.Quantities;

/// <summary>Finds the period that a quote speaks of, in its own words or else in its sentence.</summary>
internal static class PeriodFinder
{
    // A person quotes „im vergangenen Jahr“, not „vergangenen Jahr“.
    private static readonly string[] Prepositions = ["im ", "am ", "in den ", "in der ", "in the ", "in ", "on ", "during "];

    /// <param name="quote">Where its segments stand in the text.</param>
    /// <param name="written">When the source was published: what "last year" counts from.</param>
    public static PeriodProposal? Of(string body, IReadOnlyList<TextRange> quote, Language language, PartialDate? written)
    {
        var start = quote[0].Start == 0 ? 0 : body.LastIndexOf('\n', quote[0].Start - 1) + 1;
        var end = body.IndexOf('\n', quote[^1].End) is var next and >= 0 ? next : body.Length;
        var paragraph = body[start..end];
        List<TextRange> segments = [.. quote.Select(segment => new TextRange(segment.Start - start, segment.End - start))];
        var within = new TextRange(segments[0].Start, segments[^1].End);
        var sentences = Sentences.Of(paragraph, language).Where(within.Overlaps).ToList();
        var sentence = sentences.Count == 0 ? within : new TextRange(sentences[0].Start, sentences[^1].End);
        var period = PeriodProposal.Of(PeriodReader.Read(paragraph, language, written), segments, sentence);
        return period is null ? null : period with { Words = WithPreposition(paragraph, period), Place = new(start + period.Place.Start, start + period.Place.End) };
    }

    private static string WithPreposition(string paragraph, PeriodProposal period)
    {
        var before = paragraph[..period.Place.Start];
        var found = Prepositions.FirstOrDefault(word => before.EndsWith(word, StringComparison.OrdinalIgnoreCase)
            && (before.Length == word.Length || !char.IsLetter(before[^(word.Length + 1)])));
        return found is null ? period.Words : before[^found.Length..] + period.Words;
    }
}
