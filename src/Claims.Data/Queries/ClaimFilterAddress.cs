using System.Text;
using System.Text.Json;

namespace Claims.Data;

/// <summary>A filter that was read, and what of its address meant nothing.</summary>
/// <param name="Ignored">Values that no filter knows, as typed.</param>
public sealed record ReadFilter(ClaimFilter Filter, IReadOnlyList<string> Ignored);

/// <summary>
/// The filter as the query of an address: <c>q=export&amp;stage=open.researching&amp;rating=false&amp;topic=trade&amp;claimant=…&amp;source=…&amp;assignee=me&amp;due=week&amp;quantity=with&amp;evidence=without&amp;correction=yes&amp;diverging=yes&amp;expired=yes&amp;priority=high&amp;mine=yes&amp;sort=due</c>,
/// always in this order; several values of one part are joined by dots.
/// </summary>
public static class ClaimFilterAddress
{
    private const string Yes = "yes";
    private const string With = "with";
    private const string Without = "without";

    // The list once had views; their addresses stand in bookmarks.
    private static readonly Dictionary<string, ClaimFilter> Views = new()
    {
        ["mine"] = new() { Mine = true },
        ["under-correction"] = new() { UnderCorrection = true },
        ["open"] = new() { Stages = [Stage.Open] },
        ["researching"] = new() { Stages = [Stage.Researching] },
        ["in-review"] = new() { Stages = [Stage.InReview] },
        ["approved"] = new() { Stages = [Stage.Approved] },
        ["discarded"] = new() { Stages = [Stage.Discarded] },
        ["all"] = ClaimFilter.All,
    };

    /// <summary>Reads a filter; what it does not know it leaves out, and says so.</summary>
    /// <param name="query">The query of an address, with or without its question mark; parts that belong to no filter are passed over.</param>
    public static ReadFilter Read(string? query)
    {
        var parts = QueryParts.Read(query);
        var ignored = new List<string>();
        T? One<T>(string name, Func<string, T?> read)
        {
            if (parts.Text(name) is not { } text)
            {
                return default;
            }

            if (read(text) is { } value)
            {
                return value;
            }

            ignored.Add(text);
            return default;
        }

        IReadOnlyList<T> Many<T>(string name, Func<string, T?> read)
            where T : struct => [.. parts.Words(name).Select(word => (word, value: read(word))).Where(pair => Kept(pair.value, pair.word)).Select(pair => pair.value!.Value).Distinct().Order()];

        bool Kept<T>(T? value, string word)
            where T : struct
        {
            if (value is null)
            {
                ignored.Add(word);
            }

            return value is not null;
        }

        var view = One("view", text => Views.GetValueOrDefault(text)) ?? ClaimFilter.All;
        return new(
            view with
            {
                Text = One("q", text => SearchText.Of(text) is null ? null : text),
                Stages = parts.Has("stage") ? Many("stage", Named<Stage>) : view.Stages,
                Ratings = [.. parts.Words("rating").Distinct().Order(StringComparer.Ordinal)],
                Topic = parts.Text("topic"),
                Claimant = parts.Text("claimant"),
                Source = parts.Text("source"),
                Assignee = One("assignee", Member),
                Due = One("due", Named<DueFilter>),
                Quantity = One("quantity", Presence),
                Evidence = One("evidence", Presence),
                UnderCorrection = One("correction", Flag) ?? view.UnderCorrection,
                Diverging = One("diverging", Flag) ?? view.Diverging,
                Expired = One("expired", Flag) ?? view.Expired,
                Priorities = Many("priority", Named<Priority>),
                Mine = One("mine", Flag) ?? view.Mine,
                Sort = One("sort", Named<ClaimSort>) ?? ClaimSort.Changed,
            },
            ignored);
    }

    internal static string Write(ClaimFilter filter)
    {
        var query = new StringBuilder();
        void Add(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                query.Append(query.Length == 0 ? "" : "&").Append(name).Append('=').Append(Uri.EscapeDataString(value));
            }
        }

        Add("q", filter.Text);
        Add("stage", Words(filter.Stages));
        Add("rating", string.Join('.', filter.Ratings.Order(StringComparer.Ordinal)));
        Add("topic", filter.Topic);
        Add("claimant", filter.Claimant);
        Add("source", filter.Source);
        Add("assignee", filter.Assignee);
        Add("due", filter.Due is { } due ? Word(due) : null);
        Add("quantity", Presence(filter.Quantity));
        Add("evidence", Presence(filter.Evidence));
        Add("correction", filter.UnderCorrection ? Yes : null);
        Add("diverging", filter.Diverging ? Yes : null);
        Add("expired", filter.Expired ? Yes : null);
        Add("priority", Words(filter.Priorities));
        Add("mine", filter.Mine ? Yes : null);
        Add("sort", filter.Sort == ClaimSort.Changed ? null : Word(filter.Sort));
        return query.ToString();
    }

    /// <summary>A value as it stands in an address: <c>in-review</c>.</summary>
    public static string Word(Enum value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>Several values as one: <c>open.researching</c>.</summary>
    public static string Words<T>(IEnumerable<T> values)
        where T : struct, Enum => string.Join('.', values.Order().Select(value => Word(value)));

    private static T? Named<T>(string word)
        where T : struct, Enum => Enum.GetValues<T>().Where(value => Word(value) == word).Select(value => (T?)value).FirstOrDefault();

    private static string? Member(string text) =>
        text is ClaimFilter.Me or ClaimFilter.Nobody ? text : Guid.TryParse(text, out var id) ? id.ToString() : null;

    private static bool? Presence(string text) => text == With ? true : text == Without ? false : null;

    private static string? Presence(bool? value) => value is null ? null : value.Value ? With : Without;

    private static bool? Flag(string text) => text == Yes ? true : null;
}
