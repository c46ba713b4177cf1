namespace Claims.Data;

/// <summary>Who looks at the start page, when, and at how much of it.</summary>
/// <param name="Reviews">Reads what others submit.</param>
/// <param name="Plans">Sees what is due in the whole desk, not only what is theirs.</param>
/// <param name="Administers">Sees who was asked to join and has not come.</param>
/// <param name="Today">The day where the desk is.</param>
/// <param name="Until">The last day of its week.</param>
/// <param name="Weeks">When each of the shown weeks begins, oldest first, and when the last one ends.</param>
public sealed record DeskStartScope(
    MemberId Me, bool Reviews, bool Plans, bool Administers, DateOnly Today, DateOnly Until, IReadOnlyList<DateTimeOffset> Weeks);

/// <summary>What waits for one member, and where everything stands.</summary>
public sealed record DeskStart
{
    /// <summary>At most so many rows of a list are shown; the rest is a link away.</summary>
    public const int Shown = 6;

    /// <summary>A complaint is called for so many days before it is due.</summary>
    public const int ComplaintDays = 3;

    public required Part<ReturnedClaim> Returned { get; init; }

    /// <summary>What was given to me or what I am an author of, and what did not come back.</summary>
    public required Part<MyClaim> Mine { get; init; }

    /// <summary>Versions that wait for other eyes, oldest first; empty for those who do not review.</summary>
    public required Part<WaitingClaim> Waiting { get; init; }

    /// <summary>How many of them I have had no part in.</summary>
    public required int WaitingForMe { get; init; }

    /// <summary>What is due until the end of the week or was due before, the oldest first.</summary>
    public required Part<DueClaim> Due { get; init; }

    /// <summary>How many of them are overdue.</summary>
    public required int Late { get; init; }

    /// <summary>Complaints that are due within <see cref="ComplaintDays"/> days or were due before, the longest due first; empty for those who do not plan.</summary>
    public required Part<ComplaintRow> Complaints { get; init; }

    /// <summary>Standing verdicts that were to hold until a day that has passed, while nobody corrects them: all of them for those who plan, else those that are mine to see to.</summary>
    public required Part<ExpiredVerdict> Expired { get; init; }

    /// <summary>Comments of others that name me and that nobody has dealt with.</summary>
    public required Part<MentionOfMe> Mentions { get; init; }

    /// <summary>Questions that I put, or that were put on claims given to me, whose day is over without an answer; the oldest first.</summary>
    public required Part<OverdueContact> Overdue { get; init; }

    /// <summary>Until when what I declared about my interests is valid; null when I never declared anything.</summary>
    public required DateTimeOffset? DeclaredUntil { get; init; }

    public required Part<DriftedQuote> Drifted { get; init; }

    /// <summary>Standing verdicts that rest on something which changed; empty for those who do not plan.</summary>
    public required Part<DivergingClaim> Diverging { get; init; }

    /// <summary>Printings that show what does not stand any more; empty for those who do not plan.</summary>
    public required Part<OutdatedEdition> Outdated { get; init; }

    /// <summary>Members who were asked to join and have not come; empty for those who do not administer.</summary>
    public required Part<InvitedMember> Invited { get; init; }

    public required IReadOnlyDictionary<Stage, int> Stages { get; init; }

    public required DeskCounts Counts { get; init; }

    /// <summary>What was recorded and approved in each of the weeks, oldest first.</summary>
    public required IReadOnlyList<WeekFlow> Flow { get; init; }

    public required IReadOnlyList<ClaimRow> Approved { get; init; }

    /// <summary>The first rows of a list, and how many it has.</summary>
    public sealed record Part<T>(IReadOnlyList<T> Rows, int Total)
    {
        public static readonly Part<T> None = new([], 0);
    }
}

/// <summary>What readers find on their start page: standing verdicts only.</summary>
public sealed record ReaderStart(IReadOnlyList<ClaimRow> Approved, DeskCounts Counts);

/// <summary>A claim of mine whose newest version was sent back.</summary>
public sealed record ReturnedClaim(string Number, string Statement, string Language, int Version, string? By, DateTimeOffset At, string? Note);

/// <summary>A claim that I see to or write on.</summary>
/// <param name="HasDraft">A verdict is being written.</param>
/// <param name="LacksPeriod">It has a figure and nobody knows for which period.</param>
/// <param name="LacksHalf">Of a share there is a part and no whole, or a whole and no part.</param>
public sealed record MyClaim(
    string Number,
    string Statement,
    string Language,
    string Claimant,
    Stage Stage,
    bool UnderCorrection,
    int Evidence,
    bool HasDraft,
    bool LacksPeriod,
    bool LacksHalf,
    DateOnly? Due);

/// <summary>A version in review.</summary>
/// <param name="Mine">I wrote on it, so it is not mine to decide.</param>
/// <param name="Endorsed">I stand behind this very version already. Who sent an earlier one back has the next to read.</param>
public sealed record WaitingClaim(
    string Number, string Statement, string Language, int Version, Rating Rating, string? SubmittedBy, DateTimeOffset SubmittedAt, bool Mine, bool Endorsed);

/// <summary>A claim with a day by which it is wanted.</summary>
/// <param name="Assignee">Who sees to it, or null.</param>
public sealed record DueClaim(string Number, string Statement, string Language, DateOnly Due, string? Assignee);

/// <summary>A standing verdict whose day has passed.</summary>
/// <param name="ExpiredOn">The last day for which it was meant to hold.</param>
/// <param name="Assignee">Who sees to the claim, or null.</param>
public sealed record ExpiredVerdict(string Number, string Statement, string Language, DateOnly ExpiredOn, string? Assignee);

/// <summary>A comment that names me.</summary>
/// <param name="Text">Its beginning, one character more than is shown.</param>
public sealed record MentionOfMe(string Number, CommentId Comment, string Text, string By, DateTimeOffset At)
{
    /// <summary>So many characters are shown.</summary>
    internal const int Excerpt = 240;

    public string Shown => Text.Length > Excerpt ? $"{Text.AsSpan(0, Excerpt)}…" : Text;
}

/// <summary>A claim whose standing verdict rests on something that changed.</summary>
/// <param name="What">What changed, newest first.</param>
public sealed record DivergingClaim(string Number, string Statement, string Language, IReadOnlyList<Divergence> What);

/// <summary>A question that nobody has answered until its day.</summary>
public sealed record OverdueContact(string Number, ContactId Contact, string Whom, DateOnly Deadline, string Statement, string Language);

/// <summary>Somebody who was asked to join and has not come.</summary>
public sealed record InvitedMember(MemberId Id, string Name, DateTimeOffset Since);

/// <summary>How many claims were recorded and how many verdicts approved in one week.</summary>
public sealed record WeekFlow(int Recorded, int Approved);
