namespace Claims.Data;

/// <summary>The tokens of one column of the index, each once: a word said twice says no more.</summary>
internal sealed class TokenBag
{
    private readonly HashSet<string> _tokens = new(StringComparer.Ordinal);

    /// <summary>Beginnings and ends of long words, which stand in a column of their own.</summary>
    public HashSet<string> Ends { get; } = new(StringComparer.Ordinal);

    public void Add(string? text, Language language)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        var words = Folding.Words(text);
        var stems = words.ConvertAll(word => SearchLexicon.Standard.Stem(word.Value));
        for (var at = 0; at < words.Count; at++)
        {
            _tokens.UnionWith(SearchLexicon.Standard.PhraseAt(stems, at).Concepts.Select(SearchTokens.Concept));
            Add(words[at]);
            AddJoined(words, at);
        }

        foreach (var figure in FigureReader.Read(text, language))
        {
            AddFigure(figure.Unit, figure.Value, figure.Upper);
        }
    }

    public void AddQuantity(Quantity? quantity, Language language)
    {
        if (quantity is not null)
        {
            Add(quantity.Metric, language);
            Add(quantity.Place, language);
            Add(quantity.Unit.Noun, language);
            AddFigure(quantity.Unit, quantity.Value, quantity.Upper);
            _tokens.UnionWith(quantity.Period is { } period ? Folding.Words(period.ToString()).Where(word => word.Value.Length == 4).SelectMany(Literals) : []);
        }
    }

    public void AddToken(string token) => _tokens.Add(token);

    public override string ToString() => string.Join(' ', _tokens);

    /// <summary>A written number as the values it can have in either language.</summary>
    public static IEnumerable<string> Literals(FoldedWord word) => WrittenNumber.Read(word.Value).Select(SearchTokens.Number);

    private void Add(FoldedWord word)
    {
        if (word.IsNumber)
        {
            _tokens.UnionWith(Literals(word));
            return;
        }

        if (SearchLexicon.Standard.IsStop(word.Value))
        {
            return;
        }

        var forms = WordForms.Of(word);
        AddWord(forms);
        foreach (var part in forms.Parts)
        {
            _tokens.Add(SearchTokens.Part(part.Stem));
            _tokens.UnionWith(part.Concepts.Select(SearchTokens.Concept));
        }

        Ends.UnionWith(forms.Ends.Select(end => SearchTokens.End(end.Stem)));
    }

    private void AddWord(WordForms forms)
    {
        _tokens.Add(SearchTokens.Word(forms.Stem));
        _tokens.Add(SearchTokens.Part(forms.Stem));
        _tokens.UnionWith(forms.Concepts.Select(SearchTokens.Concept));
        if (forms.Verb is { } verb)
        {
            _tokens.Add(SearchTokens.Part(verb));
            _tokens.UnionWith(SearchLexicon.Standard.ConceptsOf(verb).Select(SearchTokens.Concept));
        }
    }

    // "Dual-Use" is "dualuse" as well.
    private void AddJoined(List<FoldedWord> words, int at)
    {
        if (words[at].IsJoined && (at == 0 || !words[at - 1].IsJoined))
        {
            AddWord(WordForms.Of(Joined(words, at).Value, isCapital: true));
        }
    }

    /// <summary>The words that hyphens tie together from here on, as one.</summary>
    public static (string Value, int Count) Joined(List<FoldedWord> words, int at)
    {
        var last = at;
        while (words[last].IsJoined && last + 1 < words.Count)
        {
            last++;
        }

        return (string.Concat(words[at..(last + 1)].Select(word => word.Value)), last + 1 - at);
    }

    private void AddFigure(Unit unit, decimal value, decimal? upper)
    {
        _tokens.UnionWith(SearchTokens.Of(unit, value));
        _tokens.UnionWith(upper is { } end ? SearchTokens.Of(unit, end) : []);
    }
}
