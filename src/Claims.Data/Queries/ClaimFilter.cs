namespace Claims.Data;

/// <summary>Which due days a filter lets through; only of claims that are still worked on, but for <see cref="None"/>.</summary>
public enum DueFilter
{
    /// <summary>Before today.</summary>
    Overdue = 1,

    /// <summary>From Monday to Sunday of this week.</summary>
    Week,

    /// <summary>Without a due day.</summary>
    None,
}

/// <summary>What a list of claims is sorted by.</summary>
public enum ClaimSort
{
    /// <summary>Newest change first.</summary>
    Changed = 1,

    /// <summary>Newest record first.</summary>
    Recorded,

    /// <summary>Soonest due day first, those without one last.</summary>
    Due,

    /// <summary>Claimants from A to Z, of each the newest number first.</summary>
    Claimant,
}

/// <summary>For whom and on which day a filter is meant: "mine" and "overdue" hang on it.</summary>
/// <param name="Today">The day where the desk is.</param>
public sealed record ClaimScope(MemberId? Me, DateOnly Today)
{
    public DateOnly Monday => Today.AddDays(-(((int)Today.DayOfWeek + 6) % 7));

    public DateOnly Sunday => Monday.AddDays(6);
}

/// <summary>Which claims a list shows and in which order, as it stands in an address; see <see cref="ClaimFilterAddress"/>.</summary>
public sealed record ClaimFilter
{
    /// <summary>Stands for the signed-in member, as <see cref="Assignee"/>.</summary>
    public const string Me = "me";

    /// <summary>Stands for no member, as <see cref="Assignee"/>.</summary>
    public const string Nobody = "nobody";

    /// <summary>Stands for no topic, as <see cref="Topic"/>, and for no standing verdict, among <see cref="Ratings"/>.</summary>
    public const string None = "none";

    /// <summary>Every claim, newest change first.</summary>
    public static readonly ClaimFilter All = new();

    /// <summary>What is searched for; the list is then in the order of rank.</summary>
    public string? Text { get; init; }

    /// <summary>Any of these; all when empty.</summary>
    public IReadOnlyList<Stage> Stages { get; init; } = [];

    /// <summary>Keys of the standing rating, or <see cref="None"/>; all when empty.</summary>
    public IReadOnlyList<string> Ratings { get; init; } = [];

    /// <summary>Key of a topic, or <see cref="None"/>.</summary>
    public string? Topic { get; init; }

    /// <summary>Name or id of a claimant.</summary>
    public string? Claimant { get; init; }

    /// <summary>Title or id of a source that it is quoted from.</summary>
    public string? Source { get; init; }

    /// <summary><see cref="Me"/>, <see cref="Nobody"/> or the id of a member.</summary>
    public string? Assignee { get; init; }

    public DueFilter? Due { get; init; }

    /// <summary>With a quantity, or without one.</summary>
    public bool? Quantity { get; init; }

    /// <summary>With evidence, or without any.</summary>
    public bool? Evidence { get; init; }

    /// <summary>With a standing verdict that is being worked on again.</summary>
    public bool UnderCorrection { get; init; }

    /// <summary>With a standing verdict that rests on something which changed since it was approved, and that nobody confirmed.</summary>
    public bool Diverging { get; init; }

    /// <summary>With a standing verdict that was to hold until a day that has passed.</summary>
    public bool Expired { get; init; }

    /// <summary>Any of these; all when empty.</summary>
    public IReadOnlyList<Priority> Priorities { get; init; } = [];

    /// <summary>What is mine to do: given to me, or written by me in the current cycle, and neither approved nor discarded.</summary>
    public bool Mine { get; init; }

    public ClaimSort Sort { get; init; } = ClaimSort.Changed;

    /// <summary>Lets every claim through.</summary>
    public bool IsAll => ToString() == Sorting();

    /// <summary>What makes sense to readers, who see standing verdicts the newest approval first, and nothing of the work.</summary>
    public ClaimFilter ForReaders() => new()
    {
        Text = Text,
        Ratings = [.. Ratings.Where(key => key != None)],
        Topic = Topic,
        Claimant = Claimant,
    };

    /// <summary>As it stands in an address, without the question mark; equal filters write the same.</summary>
    public override string ToString() => ClaimFilterAddress.Write(this);

    private string Sorting() => ClaimFilterAddress.Write(new() { Sort = Sort });
}
