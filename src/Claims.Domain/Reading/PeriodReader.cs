namespace Claims.Domain;

/// <summary>Finds the dates and periods in running text. What leaves an end open ("bis 2030", "vor 1990") or counts from something else ("im Vorjahr") names no period.</summary>
public static class PeriodReader
{
    /// <summary>Every date and period in the order of the text, none overlapping; the time grows with the length of the text alone.</summary>
    /// <param name="written">When the text was written, as precisely as it is known; without it words that count from there give nothing.</param>
    public static IReadOnlyList<PeriodReading> Read(string text, Language language, PartialDate? written = null)
    {
        var words = DateWords.In(text, language);
        var phrases = new DatePhrases(text, words, language, written);
        var readings = new List<PeriodReading>();
        for (var at = 0; at < words.Count;)
        {
            if (words[at].Kind is DateWordKind.Other or DateWordKind.Sign || phrases.At(at) is not { } phrase)
            {
                at++;
                continue;
            }

            if (phrases.Period(phrase) is { } read)
            {
                var place = new TextRange(words[at].Place.Start, words[phrase.Next - 1].Place.End);
                readings.Add(new PeriodReading { Place = place, Words = place.Of(text), Period = read.Period, IsReadIn = read.IsReadIn });
            }

            at = phrase.Next;
        }

        return readings;
    }
}
