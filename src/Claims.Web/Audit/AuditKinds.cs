using System.Text.RegularExpressions;

namespace Claims.Web.Audit;

/// <summary>What can happen at the desk, in groups, to filter the audit trail by: every kind that the history has a sentence for.</summary>
public sealed partial class AuditKinds(TextCatalog catalog)
{
    private const string Area = "history";

    // Keys of three parts that are no kind: history.field.title, history.count.one.
    private static readonly string[] Counted = ["one", "other"];

    private readonly IReadOnlyList<IGrouping<string, string>> _groups =
        [.. catalog.Keys(Area).Select(key => key.Split('.')).Where(parts => parts.Length == 3 && parts[1] != "field" && !Counted.Contains(parts[2]))
            .GroupBy(parts => Group(parts[1]), parts => $"{parts[1]}.{parts[2]}")];

    /// <summary>Names of the groups, <c>verdict</c>.</summary>
    public IEnumerable<string> Groups => _groups.Select(group => group.Key);

    /// <summary>The kinds of a group, or the one kind that is named; null for what is neither.</summary>
    public IReadOnlyList<string>? Find(string? name) =>
        _groups.FirstOrDefault(group => group.Key == name) is { } kinds ? [.. kinds]
        : _groups.Any(group => group.Contains(name)) ? [name!]
        : null;

    /// <summary>The groups with their kinds, in the reader's words; the first of each stands for all of them.</summary>
    public IReadOnlyList<(string Heading, IReadOnlyList<Choice> Choices)> Choices(Texts texts) =>
        [.. _groups.Select(group => (texts[$"audit.group.{group.Key}"], group)).OrderBy(group => group.Item1, StringComparer.Create(texts.Culture, ignoreCase: true))
            .Select(group => (group.Item1, (IReadOnlyList<Choice>)[
                .. group.group.Count() > 1 ? [new Choice(group.group.Key, texts["audit.kind.all", group.Item1])] : Array.Empty<Choice>(),
                .. group.group.Select(kind => new Choice(kind, Label(texts[$"{Area}.{kind}"])))]))];

    // What the command line loads at the start belongs with what administrators change later.
    private static string Group(string prefix) => prefix switch
    {
        "topics" => "topic",
        "edition" => "dossier",
        _ => prefix,
    };

    /// <summary>The sentence of a kind without what an entry fills in: "linked evidence {0} ({1})." is "Linked evidence …".</summary>
    private static string Label(string sentence)
    {
        var plain = Filled().Replace(sentence, "").Replace("{0}", "…", StringComparison.Ordinal).TrimEnd('.', ':', ' ');
        return char.ToUpperInvariant(plain[0]) + plain[1..];
    }

    [GeneratedRegex(@":? ?\(?\{1\}\)?| \([^()]*\{0\}\)")]
    private static partial Regex Filled();
}
