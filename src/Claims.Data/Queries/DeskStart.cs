namespace Claims.Data;

/// <summary>What waits for one member, and where everything stands.</summary>
public sealed record DeskStart
{
    /// <summary>At most so many rows of a list are shown; the rest is a link away.</summary>
    public const int Shown = 5;

    public required Part<ReturnedClaim> Returned { get; init; }

    /// <summary>What I am an author of and what did not come back.</summary>
    public required Part<MyClaim> Mine { get; init; }

    /// <summary>Versions that wait for other eyes, oldest first; empty for those who do not review.</summary>
    public required Part<WaitingClaim> Waiting { get; init; }

    /// <summary>How many of them are not my own.</summary>
    public required int WaitingForMe { get; init; }

    public required IReadOnlyDictionary<Stage, int> Stages { get; init; }

    public required IReadOnlyList<ClaimRow> Approved { get; init; }

    /// <summary>The first rows of a list, and how many it has.</summary>
    public sealed record Part<T>(IReadOnlyList<T> Rows, int Total);
}

/// <summary>A claim of mine whose newest version was sent back.</summary>
public sealed record ReturnedClaim(string Number, string Statement, string Language, int Version, string? By, DateTimeOffset At, string? Note);

/// <summary>A claim that I write on.</summary>
/// <param name="HasDraft">A verdict is being written.</param>
public sealed record MyClaim(string Number, string Statement, string Language, string Claimant, Stage Stage, bool UnderCorrection, int Evidence, bool HasDraft, DateTimeOffset ChangedAt);

/// <summary>A version in review.</summary>
/// <param name="Mine">I am one of its authors, so it is not mine to decide.</param>
public sealed record WaitingClaim(string Number, string Statement, string Language, int Version, Rating Rating, string? SubmittedBy, DateTimeOffset SubmittedAt, bool Mine);
