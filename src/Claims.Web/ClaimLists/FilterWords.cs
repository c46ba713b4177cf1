using Claims.Data;

namespace Claims.Web.ClaimLists;

/// <summary>Puts a filter in words: what each part of it says, and what may be chosen.</summary>
public sealed class FilterWords(ClaimFilter filter, ClaimListChoices choices, FilterNames names, Texts texts, Formats formats)
{
    private static readonly Stage[] Unfinished = [Stage.Open, Stage.Researching, Stage.InReview];

    /// <summary>What the list is filtered by, each with the address that leaves it out.</summary>
    public IReadOnlyList<FilterChip> Chips =>
    [
        .. Chip("q", filter.Text, text => texts["claimlist.quoted", text], filter with { Text = null }),
        .. Chip("stage", filter.Stages, StageNames, filter with { Stages = [] }),
        .. Chip("rating", filter.Ratings, RatingNames, filter with { Ratings = [] }),
        .. Chip("topic", filter.Topic, TopicName, filter with { Topic = null }),
        .. Chip("claimant", filter.Claimant, _ => names.Claimant ?? texts["claimlist.unknown"], filter with { Claimant = null }),
        .. Chip("source", filter.Source, _ => names.Source ?? texts["claimlist.unknown"], filter with { Source = null }),
        .. Chip("assignee", filter.Assignee, AssigneeName, filter with { Assignee = null }),
        .. Chip("due", filter.Due?.ToString(), _ => DueName(filter.Due!.Value), filter with { Due = null }),
        .. Chip("quantity", filter.Quantity?.ToString(), _ => Presence(filter.Quantity), filter with { Quantity = null }),
        .. Chip("evidence", filter.Evidence?.ToString(), _ => Presence(filter.Evidence), filter with { Evidence = null }),
        .. Flag("correction", filter.UnderCorrection, filter with { UnderCorrection = false }),
        .. Flag("diverging", filter.Diverging, filter with { Diverging = false }),
        .. Flag("expired", filter.Expired, filter with { Expired = false }),
        .. Chip("priority", filter.Priorities, PriorityNames, filter with { Priorities = [] }),
        .. Flag("mine", filter.Mine, filter with { Mine = false }),
    ];

    public IReadOnlyList<FilterOption> Stages => Options(
        [.. Enum.GetValues<Stage>().Select(stage => (ClaimFilterAddress.Word(stage), texts.Of(stage))), (ClaimFilterAddress.Words(Unfinished), texts["claimlist.unfinished"])],
        ClaimFilterAddress.Words(filter.Stages),
        () => StageNames(filter.Stages));

    public IReadOnlyList<FilterOption> Ratings(bool reader) => Options(
        [.. choices.Current.Select(rating => (rating.Key, formats.Name(rating))), .. reader ? [] : new[] { (ClaimFilter.None, texts["claimlist.unrated"]) }],
        string.Join('.', filter.Ratings),
        () => RatingNames(filter.Ratings));

    public IReadOnlyList<FilterOption> Topics => Options(
        [.. choices.Topics.Where(topic => !topic.Retired).Select(topic => (topic.Key, formats.Name(topic))).OrderBy(topic => topic.Item2, StringComparer.CurrentCulture), (ClaimFilter.None, texts["claimlist.untopical"])],
        filter.Topic ?? "",
        () => TopicName(filter.Topic!));

    public IReadOnlyList<FilterOption> Assignees => Options(
        [(ClaimFilter.Me, texts["claimlist.me"]), (ClaimFilter.Nobody, texts["claimlist.nobody"]), .. choices.Members.Where(member => member.Offered).Select(member => (member.Id.ToString(), member.Name))],
        filter.Assignee ?? "",
        () => AssigneeName(filter.Assignee!));

    public IReadOnlyList<FilterOption> Dues => Options(
        [.. Enum.GetValues<DueFilter>().Select(due => (ClaimFilterAddress.Word(due), DueName(due)))],
        filter.Due is { } due ? ClaimFilterAddress.Word(due) : "",
        () => "");

    public IReadOnlyList<FilterOption> Quantities => Presences(filter.Quantity);

    public IReadOnlyList<FilterOption> Evidence => Presences(filter.Evidence);

    public IReadOnlyList<FilterOption> Priorities => Options(
        [.. Enum.GetValues<Priority>().OrderDescending().Select(priority => (ClaimFilterAddress.Word(priority), texts.Of(priority)))],
        ClaimFilterAddress.Words(filter.Priorities),
        () => PriorityNames(filter.Priorities));

    public string SortName(ClaimSort sort) => texts[$"claimlist.sort.{ClaimFilterAddress.Word(sort)}"];

    private static List<FilterOption> Options(IReadOnlyList<(string Value, string Text)> offered, string chosen, Func<string> nameOfOther)
    {
        var options = offered.Select(option => new FilterOption(option.Value, option.Text, option.Value == chosen)).ToList();
        if (chosen.Length > 0 && !options.Exists(option => option.Chosen))
        {
            // What came in by an address (several at once, somebody who has left) is not lost when the form is sent again.
            options.Add(new(chosen, nameOfOther(), Chosen: true));
        }

        return options;
    }

    private List<FilterOption> Presences(bool? value) => Options(
        [("with", Presence(true)), ("without", Presence(false))], value switch { true => "with", false => "without", _ => "" }, () => "");

    private IEnumerable<FilterChip> Chip(string part, string? value, Func<string, string> name, ClaimFilter without) =>
        value is null ? [] : [new($"{texts[$"claimlist.part.{part}"]}: {name(value)}", ListLinks.To(without))];

    private IEnumerable<FilterChip> Chip<T>(string part, IReadOnlyList<T> values, Func<IReadOnlyList<T>, string> name, ClaimFilter without) =>
        values.Count == 0 ? [] : [new($"{texts[$"claimlist.part.{part}"]}: {name(values)}", ListLinks.To(without))];

    private IEnumerable<FilterChip> Flag(string part, bool set, ClaimFilter without) => set ? [new(texts[$"claimlist.part.{part}"], ListLinks.To(without))] : [];

    private string StageNames(IReadOnlyList<Stage> stages) => stages.SequenceEqual(Unfinished) ? texts["claimlist.unfinished"] : string.Join(", ", stages.Select(stage => texts.Of(stage)));

    private string RatingNames(IReadOnlyList<string> keys) => string.Join(", ", keys.Select(key =>
        key == ClaimFilter.None ? texts["claimlist.unrated"] : choices.RatingOf(key) is { } rating ? formats.Name(rating) : texts["claimlist.quoted", key]));

    private string TopicName(string key) => key == ClaimFilter.None ? texts["claimlist.untopical"]
        : choices.Topics.FirstOrDefault(topic => topic.Key == key) is { } topic ? formats.Name(topic) : texts["claimlist.quoted", key];

    private string AssigneeName(string assignee) => assignee switch
    {
        ClaimFilter.Me => texts["claimlist.me"],
        ClaimFilter.Nobody => texts["claimlist.nobody"],
        _ => choices.NameOf(new MemberId(Guid.Parse(assignee, System.Globalization.CultureInfo.InvariantCulture))) ?? texts["claimlist.unknown"],
    };

    private string DueName(DueFilter due) => texts[$"claimlist.due.{ClaimFilterAddress.Word(due)}"];

    private string PriorityNames(IReadOnlyList<Priority> priorities) => string.Join(", ", priorities.Select(priority => texts.Of(priority)));

    private string Presence(bool? value) => texts[value == true ? "claimlist.with" : "claimlist.without"];
}
