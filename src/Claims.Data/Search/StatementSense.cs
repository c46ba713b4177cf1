namespace Claims.Data;

/// <summary>What a statement says, to be compared with what another says: its words by their meaning in either language, its figures, its years.</summary>
internal sealed class StatementSense
{
    private const double Name = 2, Word = 1, Frame = 0.4;

    // Meanings that say how much or when and hardly ever what: the first word of their line in search.txt.
    private static readonly HashSet<string> Frames = [.. new[]
    {
        "Anstieg", "Rückgang", "Senkung", "verdoppeln", "verdreifachen", "vervierfachen", "halbieren", "Anteil", "Zahl", "Wert", "Menge", "Durchschnitt", "Jahr", "Monat", "Woche", "Tag", "Jahrzehnt", "hoch", "niedrig", "Rekord",
        "größte", "meist", "neu", "alt", "früher", "später", "Erklärung", "behaupten", "nutzen", "Hälfte", "Land", "Mensch",
        "erreichen", "betragen", "belaufen", "kommen", "gehen", "liegen", "führen", "machen", "geben", "stammen", "bleiben", "reach", "amount", "become", "come", "go", "get", "make", "hit",
    }.Select(word => SearchLexicon.Standard.Stem(Folding.Words(word)[0].Value))];

    private readonly Dictionary<string, double> _words = [];

    private readonly HashSet<string> _names = [];

    private readonly HashSet<string> _years = [];

    private readonly Dictionary<string, HashSet<string>> _figures = [];

    /// <summary>Tokens of the index, those of names and rare words among them.</summary>
    public IReadOnlyCollection<string> Tokens => [.. _words.Keys, .. _figures.Values.SelectMany(values => values).Where(token => token.Length > 3)];

    public static StatementSense Of(string text, Language language, Quantity? quantity = null)
    {
        var sense = new StatementSense();
        sense.Read(text, language);
        sense.AddFigure(quantity);
        return sense;
    }

    /// <summary>How much of what either says the other says too, 0 to 1.</summary>
    /// <param name="more">What else the other is known by: its quotes.</param>
    public double Likeness(StatementSense other, StatementSense more)
    {
        var forth = Covered(this, other, more);
        var back = Covered(other, this, this);
        if (forth + back == 0)
        {
            return 0;
        }

        var words = 2 * forth * back / (forth + back);
        var same = words * Years(other, more) * Names(other, more);
        return FiguresAgree(other, more) switch
        {
            true => (same * 0.6) + (0.4 * Math.Sqrt(same)),
            null => same * (_figures.Count + other._figures.Count == 0 ? 1 : _figures.Count == 0 || other._figures.Count == 0 ? 0.85 : 0.75),
            false => same * 0.5,
        };
    }

    private static double Covered(StatementSense one, StatementSense other, StatementSense more)
    {
        var all = one._words.Sum(word => word.Value);
        return all == 0 ? 0 : one._words.Where(word => other._words.ContainsKey(word.Key) || more._words.ContainsKey(word.Key)).Sum(word => word.Value) / all;
    }

    // True: one figure of a kind is the same. False: both have figures of a kind, and none is. Null: there is nothing to compare.
    private bool? FiguresAgree(StatementSense other, StatementSense more)
    {
        var shared = _figures.Keys.Where(kind => other._figures.ContainsKey(kind)).ToList();
        return shared.Count == 0 ? null : shared.Exists(kind => _figures[kind].Overlaps(other._figures[kind]) || (more._figures.TryGetValue(kind, out var said) && _figures[kind].Overlaps(said)));
    }

    private double Years(StatementSense other, StatementSense more) =>
        _years.Count == 0 || other._years.Count == 0 || _years.Overlaps(other._years) || _years.Overlaps(more._years) ? 1 : 0.6;

    // Who or what it is about: of two statements on two countries neither repeats the other, whatever words they share.
    private double Names(StatementSense other, StatementSense more)
    {
        var fewer = Math.Min(_names.Count, other._names.Count);
        return fewer == 0 ? 1 : 0.4 + (0.6 * Math.Min(1, _names.Count(name => other._names.Contains(name) || more._names.Contains(name)) / (double)fewer));
    }

    private void Read(string text, Language language)
    {
        var words = Folding.Words(text);
        var figures = FigureReader.Read(text, language);
        var stems = words.ConvertAll(word => SearchLexicon.Standard.Stem(word.Value));
        for (var at = 0; at < words.Count;)
        {
            var (length, concepts) = SearchLexicon.Standard.PhraseAt(stems, at);
            if (concepts.Count > 0)
            {
                Add(SearchTokens.Concept(concepts[0]), concepts[0], 1, isNamed: false);
            }
            else if (words[at].IsNumber)
            {
                _years.UnionWith(words[at].Value is { Length: 4 } year && year[0] is '1' or '2' && !figures.Any(figure => figure.Place.Overlaps(words[at].Range)) ? [words[at].Value] : []);
            }
            else if (!SearchLexicon.Standard.IsStop(words[at].Value) && !figures.Any(figure => figure.Unit.Kind != UnitKind.Count && figure.Place.Overlaps(words[at].Range)))
            {
                Add(WordForms.Of(words[at]), isNamed: at > 0 && words[at].IsCapital);
            }

            at += Math.Max(1, length);
        }

        foreach (var figure in figures)
        {
            AddFigure(figure.Unit, figure.Value, figure.Upper);
        }
    }

    private void Add(WordForms forms, bool isNamed)
    {
        if (forms.Concepts.Count == 0 && forms.Split.Count > 0)
        {
            foreach (var part in forms.Split)
            {
                Add(part.Concepts.Count > 0 ? SearchTokens.Concept(part.Concepts[0]) : SearchTokens.Part(part.Stem), part.Stem, forms.Split.Count, isNamed);
            }

            return;
        }

        var concepts = forms.Concepts.Count == 0 && forms.Verb is { } verb ? SearchLexicon.Standard.ConceptsOf(verb) : forms.Concepts;
        Add(concepts.Count > 0 ? SearchTokens.Concept(concepts[0]) : SearchTokens.Part(forms.Verb ?? forms.Stem), concepts.Count > 0 ? concepts[0] : forms.Stem, 1, isNamed);
    }

    /// <param name="of">Of so many parts this is one.</param>
    /// <param name="isNamed">Written as names are: a capital within the sentence, so that what nobody knows may be one.</param>
    private void Add(string token, string stem, int of, bool isNamed)
    {
        var lexicon = SearchLexicon.Standard;
        var isUnknown = isNamed && !lexicon.Parts.Contains(stem) && lexicon.ConceptsOf(stem).Count == 0;
        _words[token] = Math.Max(_words.GetValueOrDefault(token), (Frames.Contains(stem) ? Frame : isUnknown ? Name : Word) / of);
        if (isUnknown || lexicon.Names.Contains(stem))
        {
            _names.Add(token);
        }
    }

    private void AddFigure(Quantity? quantity)
    {
        if (quantity is not null)
        {
            AddFigure(quantity.Unit, quantity.Value, quantity.Upper);
        }
    }

    private void AddFigure(Unit unit, decimal value, decimal? upper)
    {
        var kind = unit.Kind switch
        {
            UnitKind.Money => $"money {unit.Currency}",
            UnitKind.Change => nameof(UnitKind.Share),
            var other => other.ToString(),
        };
        if (!_figures.TryGetValue(kind, out var values))
        {
            _figures[kind] = values = [];
        }

        values.UnionWith(SearchTokens.Of(unit, value));
        values.UnionWith(upper is { } end ? SearchTokens.Of(unit, end) : []);
    }
}
