namespace Claims.Data;

/// <summary>Where a shown text says what was searched for.</summary>
public static class SearchMarks
{
    /// <summary>The ranges to mark, in the order of the text and none over another: of a compound the part that was meant.</summary>
    /// <param name="shown">Any text of a claim, in either language.</param>
    public static IReadOnlyList<TextRange> Of(SearchText text, string shown)
    {
        var places = Places(shown).ToList();
        var said = places.Select(place => place.Token).ToHashSet();
        var wanted = text.Terms.SelectMany(term => term.Ways).Where(way => !way.IsGuess || way.All.All(any => any.Any(said.Contains))).SelectMany(way => way.All).SelectMany(any => any).ToHashSet();
        return Merged(places.Where(place => wanted.Contains(place.Token)).Select(place => place.Range));
    }

    private static IEnumerable<(string Token, TextRange Range)> Places(string shown)
    {
        var words = Folding.Words(shown);
        var stems = words.ConvertAll(word => SearchLexicon.Standard.Stem(word.Value));
        for (var at = 0; at < words.Count; at++)
        {
            var (length, concepts) = SearchLexicon.Standard.PhraseAt(stems, at);
            foreach (var concept in concepts)
            {
                yield return (SearchTokens.Concept(concept), new(words[at].Range.Start, words[at + length - 1].Range.End));
            }

            foreach (var place in words[at].IsNumber ? TokenBag.Literals(words[at]).Select(token => (token, words[at].Range)) : Places(words, at))
            {
                yield return place;
            }
        }

        foreach (var figure in new[] { Language.De, Language.En }.SelectMany(language => FigureReader.Read(shown, language)))
        {
            foreach (var token in SearchTokens.Of(figure.Unit, figure.Value).Concat(figure.Upper is { } upper ? SearchTokens.Of(figure.Unit, upper) : []))
            {
                yield return (token, figure.Place);
            }
        }
    }

    private static IEnumerable<(string Token, TextRange Range)> Places(List<FoldedWord> words, int at)
    {
        var word = words[at];
        if (SearchLexicon.Standard.IsStop(word.Value))
        {
            return [];
        }

        var forms = WordForms.Of(word);
        var (joined, count) = TokenBag.Joined(words, at);
        return Whole(forms).Select(token => (token, word.Range))
            .Concat(forms.Parts.SelectMany(part => part.Concepts.Select(SearchTokens.Concept).Prepend(SearchTokens.Part(part.Stem)).Select(token => (token, word.Of(part.Start, part.End)))))
            .Concat(forms.Ends.Select(end => (SearchTokens.End(end.Stem), word.Of(end.Start, end.End))))
            .Concat(count > 1 ? Whole(WordForms.Of(joined, isCapital: true)).Select(token => (token, new TextRange(word.Range.Start, words[at + count - 1].Range.End))) : []);
    }

    private static IEnumerable<string> Whole(WordForms forms) =>
    [
        SearchTokens.Word(forms.Stem),
        SearchTokens.Part(forms.Stem),
        .. forms.Concepts.Select(SearchTokens.Concept),
        .. forms.Verb is { } verb ? SearchLexicon.Standard.ConceptsOf(verb).Select(SearchTokens.Concept).Prepend(SearchTokens.Part(verb)) : [],
    ];

    private static List<TextRange> Merged(IEnumerable<TextRange> ranges)
    {
        var merged = new List<TextRange>();
        foreach (var range in ranges.OrderBy(range => range.Start).ThenByDescending(range => range.End))
        {
            if (merged.Count > 0 && range.Start < merged[^1].End)
            {
                merged[^1] = new(merged[^1].Start, Math.Max(merged[^1].End, range.End));
            }
            else
            {
                merged.Add(range);
            }
        }

        return merged;
    }
}
