using System.Collections.Frozen;

namespace Claims.Data;

/// <summary>The words of <c>seed/reference/search.txt</c>, which says itself what its sections mean.</summary>
internal sealed class SearchLexicon
{
    private static readonly string[] Sections = ["same", "forms", "parts", "names", "whole", "stop"];

    private readonly FrozenDictionary<string, string> _forms;
    private readonly FrozenDictionary<string, string[]> _concepts;
    private readonly FrozenDictionary<string, (string[] Stems, string Concept)[]> _phrases;
    private readonly FrozenSet<string> _stop;

    private SearchLexicon(IReadOnlyDictionary<string, IReadOnlyList<string>> sections)
    {
        _forms = sections["forms"].Select(line => line.Split(':', 2)).SelectMany(line => Raw(line[1]).Select(form => (Form: form, Stem: Raw(line[0])[0])))
            .Where(pair => pair.Form != pair.Stem).DistinctBy(pair => pair.Form).ToFrozenDictionary(pair => pair.Form, pair => pair.Stem);
        _stop = Folded(sections["stop"]).ToFrozenSet();
        Names = Folded(sections["names"]).Select(Stem).ToFrozenSet();
        Parts = sections["parts"].Concat(sections["names"]).SelectMany(Stemmed).ToFrozenSet();
        Whole = Names.Concat(Folded(sections["whole"]).Select(Stem)).ToFrozenSet();
        var same = sections["same"].SelectMany(Group).ToList();
        _concepts = same.Where(member => member.Stems.Length == 1).GroupBy(member => member.Stems[0])
            .ToFrozenDictionary(word => word.Key, word => word.Select(member => member.Concept).Distinct().ToArray());
        _phrases = same.Where(member => member.Stems.Length > 1).GroupBy(member => member.Stems[0])
            .ToFrozenDictionary(word => word.Key, word => word.OrderByDescending(member => member.Stems.Length).ToArray());
    }

    public static SearchLexicon Standard { get; } = Read(Data.Split('\n'));

    /// <summary>The file as it is built in; an index made by another is out of date.</summary>
    public static string Data
    {
        get
        {
            using var reader = new StreamReader(typeof(SearchLexicon).Assembly.GetManifestResourceStream("search.txt")!);
            return reader.ReadToEnd();
        }
    }

    /// <summary>Stems of which German compounds are made.</summary>
    public FrozenSet<string> Parts { get; }

    /// <summary>Stems of the names of countries, places and people.</summary>
    public FrozenSet<string> Names { get; }

    /// <summary>Stems of words that are not made of their parts.</summary>
    public FrozenSet<string> Whole { get; }

    public string Stem(string folded) => _forms.GetValueOrDefault(folded) ?? (Stems.Of(folded) is var stem && _forms.TryGetValue(stem, out var other) ? other : stem);

    /// <summary>Says nothing by itself: "der", "the".</summary>
    public bool IsStop(string folded) => _stop.Contains(folded);

    /// <summary>What a stem means in either language.</summary>
    public IReadOnlyList<string> ConceptsOf(string stem) => _concepts.GetValueOrDefault(stem) ?? [];

    /// <summary>The longest phrase that begins at this word, as many words as it has, and what it means.</summary>
    public (int Length, IReadOnlyList<string> Concepts) PhraseAt(IReadOnlyList<string> stems, int at)
    {
        if (!_phrases.TryGetValue(stems[at], out var phrases))
        {
            return (0, []);
        }

        var fitting = phrases.Where(phrase => at + phrase.Stems.Length <= stems.Count && phrase.Stems.Index().All(word => stems[at + word.Index] == word.Item)).ToList();
        return fitting.Count == 0 ? (0, []) : (fitting[0].Stems.Length, [.. fitting.Where(phrase => phrase.Stems.Length == fitting[0].Stems.Length).Select(phrase => phrase.Concept).Distinct()]);
    }

    private IEnumerable<(string[] Stems, string Concept)> Group(string line)
    {
        var members = line.Split([',', '='], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Stemmed).ToList();
        var concept = string.Join('\uE000', members[0]);
        return members.Where(stems => stems.Length > 0).Select(stems => (stems, concept));
    }

    private string[] Stemmed(string words) => [.. Folding.Words(words).Select(word => Stem(word.Value))];

    private static List<string> Raw(string words) => [.. Folding.Words(words).SelectMany(word => new[] { word.Value, Stems.Of(word.Value) }).Distinct().Reverse()];

    private static IEnumerable<string> Folded(IEnumerable<string> lines) => lines.SelectMany(Folding.Words).Select(word => word.Value);

    private static SearchLexicon Read(IEnumerable<string> lines)
    {
        var sections = Sections.ToDictionary(name => name, _ => new List<string>());
        var current = new List<string>();
        foreach (var line in lines.Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == '[')
            {
                current = sections[line.Trim('[', ']')];
            }
            else
            {
                current.Add(line);
            }
        }

        return new(sections.ToDictionary(section => section.Key, section => (IReadOnlyList<string>)section.Value));
    }
}
