using System.Globalization;

namespace Claims.Domain;

/// <summary>The lines of a file of weights: <c>name = number</c>, or <c>language.reason = phrase, phrase</c>, which may go on in further lines of that name. What follows a # is a comment.</summary>
internal sealed class SuggestionFile
{
    /// <summary>No weight or limit is larger, either way.</summary>
    private const decimal Largest = 1000;

    // Seen by marks and lengths, not by words.
    private static readonly SuggestionReason[] Wordless = [SuggestionReason.Question, SuggestionReason.Exclamation, SuggestionReason.Lengthy, SuggestionReason.Brief];

    private static readonly string[] Limits = ["threshold", "lengthy-from", "brief-below"];

    private static readonly string[] NumberNames =
    [
        .. Enum.GetValues<Language>().SelectMany(language => Limits.Select(limit => Name(language, limit))),
        .. Enum.GetValues<SuggestionReason>().Select(reason => Name(reason)),
    ];

    private static readonly Dictionary<string, (Language Language, SuggestionReason Reason)> ListNames =
        (from language in Enum.GetValues<Language>()
         from reason in Enum.GetValues<SuggestionReason>().Except(Wordless)
         select (language, reason)).ToDictionary(list => $"{Name(list.language)}.{Name(list.reason)}");

    private readonly Dictionary<string, decimal> numbers = [];
    private readonly Dictionary<string, List<Phrase>> lists = [];

    private SuggestionFile()
    {
    }

    /// <exception cref="DomainException">See <see cref="SuggestionWeights.Parse"/>.</exception>
    public static SuggestionFile Read(string text)
    {
        var file = new SuggestionFile();
        var lines = text.TrimStart('\uFEFF').Split('\n');
        for (var line = 1; line <= lines.Length; line++)
        {
            file.Add(line, lines[line - 1].Split('#')[0].Trim());
        }

        var missing = NumberNames.Except(file.numbers.Keys).Concat(ListNames.Keys.Except(file.lists.Keys)).FirstOrDefault();
        return missing is null ? file : throw new DomainException("suggestions.missing", lines.Length, missing);
    }

    public decimal Weight(SuggestionReason reason) => numbers[Name(reason)];

    public SuggestionRules Rules(Language language)
    {
        var phrases = ListNames.Where(list => list.Value.Language == language).SelectMany(list => lists[list.Key]);
        return new(Limit("threshold"), Limit("lengthy-from"), Limit("brief-below"), new PhraseBook([.. phrases]));

        decimal Limit(string name) => numbers[Name(language, name)];
    }

    private static string Name(Enum value) => value.ToString().ToLowerInvariant();

    private static string Name(Language language, string limit) => $"{Name(language)}.{limit}";

    private void Add(int line, string content)
    {
        if (content.Length == 0)
        {
            return;
        }

        var parts = content.Split('=');
        var name = parts[0].Trim();
        if (parts.Length != 2)
        {
            throw new DomainException("suggestions.line", line, content);
        }

        if (ListNames.TryGetValue(name, out var list))
        {
            AddPhrases(line, name, list.Reason, parts[1]);
        }
        else if (!NumberNames.Contains(name))
        {
            throw new DomainException("suggestions.unknown", line, name);
        }
        else if (!numbers.TryAdd(name, ReadNumber(line, parts[1].Trim())))
        {
            throw new DomainException("suggestions.twice", line, name);
        }
    }

    private void AddPhrases(int line, string name, SuggestionReason reason, string typed)
    {
        var phrases = lists.TryGetValue(name, out var known) ? known : lists[name] = [];
        phrases.AddRange(typed.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(phrase => ReadPhrase(line, reason, phrase)));
    }

    private static Phrase ReadPhrase(int line, SuggestionReason reason, string typed)
    {
        var words = typed.Normalize().Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Select(WordPattern.TryParse).ToList();
        return words is [{ IsAnyWord: false }, ..] && !words.Contains(null)
            ? new Phrase(reason, words!)
            : throw new DomainException("suggestions.phrase", line, typed);
    }

    private static decimal ReadNumber(int line, string typed) =>
        decimal.TryParse(typed, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        && Math.Abs(number) <= Largest
            ? number
            : throw new DomainException("suggestions.number", line, typed);
}
