using System.Text.RegularExpressions;

namespace Claims.Data;

/// <summary>Takes a typed text apart into terms: numbers of claims, figures with their units, phrases, words.</summary>
internal static partial class SearchTermReader
{
    private const int ShortestCut = 4, LongestCut = 30;

    /// <summary>The terms in the order in which they were typed; none when nothing can be searched for.</summary>
    public static List<SearchTerm> Read(string typed)
    {
        var terms = new List<(int At, SearchTerm Term)>();
        var taken = new List<TextRange>();
        foreach (Match number in ClaimNumber().Matches(typed))
        {
            Take(new(number.Index, number.Index + number.Length), new([SearchWay.Any(SearchTokens.ClaimNumber(number.Value))], true, number.Length));
        }

        foreach (var figures in Figures(typed).GroupBy(figure => figure.Place).OrderByDescending(group => group.Key.Length))
        {
            if (!taken.Exists(figures.Key.Overlaps))
            {
                Take(figures.Key, FigureTerm(figures.ToList()));
            }
        }

        var words = Folding.Words(typed).FindAll(word => !taken.Exists(word.Range.Overlaps));
        terms.AddRange(WordTerms(words));
        return [.. terms.OrderBy(term => term.At).Select(term => WithoutEmpty(term.Term)).Where(term => term.Ways.Count > 0)];

        void Take(TextRange place, SearchTerm term)
        {
            taken.Add(place);
            terms.Add((place.Start, term));
        }
    }

    // A number of thirty digits is read as none, and so nothing stands for it.
    private static SearchTerm WithoutEmpty(SearchTerm term) => term with { Ways = [.. term.Ways.Where(way => way.All.Count > 0 && way.All.All(any => any.Count > 0))] };

    // The thing that is counted is a word like others: only its number is taken.
    private static IEnumerable<Figure> Figures(string typed) =>
        new[] { Language.De, Language.En }.SelectMany(language => FigureReader.Read(typed, language)).Select(figure =>
            figure.Unit is { Kind: UnitKind.Count, Noun: { } noun } && figure.Words.EndsWith(noun, StringComparison.Ordinal) && figure.Words.Length > noun.Length
                ? figure with { Place = new(figure.Place.Start, figure.Place.End - noun.Length), Words = figure.Words[..^noun.Length] }
                : figure);

    private static SearchTerm FigureTerm(List<Figure> readings)
    {
        var tokens = readings.SelectMany(figure => Tokens(figure).Take(1)).Distinct().Select(token => SearchWay.Any(token)).ToList();
        var words = readings[0].Words.AsSpan().ContainsAnyInRange('0', '9') ? [] : WordTerms(Folding.Words(readings[0].Words)).Select(term => term.Term).ToList();
        return new([.. tokens, .. words.Count == 1 ? words[0].Ways : []], words.Count == 0, readings[0].Words.Length);
    }

    private static IEnumerable<string> Tokens(Figure figure) =>
        SearchTokens.Of(figure.Unit, figure.Value, isExact: true).OrderBy(token => figure.Unit is { Kind: UnitKind.Count, Scale: > 0 } && token == SearchTokens.Number(figure.Value));

    private static IEnumerable<(int At, SearchTerm Term)> WordTerms(List<FoldedWord> words)
    {
        var stems = words.ConvertAll(word => SearchLexicon.Standard.Stem(word.Value));
        for (var at = 0; at < words.Count;)
        {
            var (length, concepts) = SearchLexicon.Standard.PhraseAt(stems, at);
            var joined = TokenBag.Joined(words, at);
            var count = Math.Max(1, Math.Max(length, joined.Count));
            var group = words[at..(at + count)];
            if (count > 1 || IsSearched(words[at]))
            {
                List<SearchWay> ways = [.. length == count && length > 1 ? [SearchWay.Any(concepts.Select(SearchTokens.Concept))] : Array.Empty<SearchWay>(), .. joined.Count == count && count > 1 ? Simple(joined.Value) : []];
                var whole = count > 1 ? [Together(group)] : Ways(words[at]);
                yield return (group[0].Range.Start, new([.. ways, .. whole], false, group[^1].Range.End - group[0].Range.Start));
            }

            at += count;
        }
    }

    private static bool IsSearched(FoldedWord word) => !SearchLexicon.Standard.IsStop(word.Value) && (word.Value.Length > 1 || word.IsNumber || word.IsCapital);

    private static SearchWay Together(List<FoldedWord> group) =>
        new([.. group.Where(word => group.Count > 1 && !SearchLexicon.Standard.IsStop(word.Value)).DefaultIfEmpty(group[0]).Select(word => word.IsNumber ? (IReadOnlyList<string>)[.. TokenBag.Literals(word)] : Tokens(WordForms.Of(word)))]);

    private static SearchWay[] Simple(string folded) => [SearchWay.Any(Tokens(WordForms.Of(folded, isCapital: true)))];

    private static SearchWay[] Ways(FoldedWord word)
    {
        if (word.IsNumber)
        {
            return [SearchWay.Any(TokenBag.Literals(word))];
        }

        var forms = WordForms.Of(word);
        SearchWay[] whole = [SearchWay.Any(Tokens(forms))];
        return forms.Split.Count > 0 ? [.. whole, Of(forms.Split)]
            : SearchLexicon.Standard.Whole.Contains(forms.Stem) || forms.Concepts.Count > 0 ? whole
            : [.. whole, .. Cuts(word.Value)];
    }

    private static string[] Tokens(WordForms forms)
    {
        string[] stems = forms.Verb is { } verb ? [forms.Stem, verb] : [forms.Stem];
        return
        [
            SearchTokens.Word(forms.Stem),
            .. stems.Select(SearchTokens.Part),
            .. stems.SelectMany(SearchLexicon.Standard.ConceptsOf).Distinct().Select(SearchTokens.Concept),
            .. forms.Stem.Length >= ShortestCut ? [SearchTokens.End(forms.Stem)] : Array.Empty<string>(),
        ];
    }

    private static SearchWay Of(IReadOnlyList<WordPart> parts, bool isGuess = false) =>
        new([.. parts.Select(part => (IReadOnlyList<string>)[SearchTokens.Part(part.Stem), .. part.Concepts.Select(SearchTokens.Concept)])], isGuess);

    // Where the parts are not known the index is asked for every cut: two words that stand in one claim are hardly cut by chance.
    private static IEnumerable<SearchWay> Cuts(string word)
    {
        for (var at = ShortestCut; word.Length <= LongestCut && at + ShortestCut <= word.Length; at++)
        {
            WordPart[] parts = [Part(word[..at]), Part(word[at..])];
            if (parts[0].Stem != parts[1].Stem)
            {
                yield return Of(parts, isGuess: true);
            }
        }

        static WordPart Part(string part) => new(0, 0, SearchLexicon.Standard.Stem(part), SearchLexicon.Standard.ConceptsOf(SearchLexicon.Standard.Stem(part)));
    }

    [GeneratedRegex(@"(?<![\d-])[0-9]{4}-[0-9]{4,9}(?![\d-])", RegexOptions.CultureInvariant)]
    private static partial Regex ClaimNumber();
}
