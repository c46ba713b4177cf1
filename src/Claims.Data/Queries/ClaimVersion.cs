namespace Claims.Data;

/// <summary>A version of the verdict, or the draft of one, with everything that it rests on.</summary>
public sealed record ClaimVersion
{
    /// <summary>Null for what is still being written.</summary>
    public int? Number { get; init; }

    /// <summary>Null for what is still being written.</summary>
    public VerdictState? State { get; init; }

    public int Cycle { get; init; }

    /// <summary>What this version is about, as it was worded then.</summary>
    public required ClaimWording Wording { get; init; }

    public Rating? Rating { get; init; }

    public string? Summary { get; init; }

    /// <summary>The last day for which it is meant to hold, or null.</summary>
    public DateOnly? ExpiresOn { get; init; }

    /// <summary>Markdown, with note numbers in square brackets.</summary>
    public string? Reasoning { get; init; }

    /// <summary>Null when the claim has no quantity.</summary>
    public Calculation? Calculation { get; init; }

    /// <summary>Of a submitted version what it cites; else everything that is linked.</summary>
    public IReadOnlyList<ClaimEvidence> Evidence { get; init; } = [];

    /// <summary>Notes that the draft cites; null for a submitted version, which has no other evidence, and without a draft.</summary>
    public IReadOnlyList<int>? Cited { get; init; }

    /// <summary>What the gates look at: the cited evidence, or everything while nothing is cited.</summary>
    public IReadOnlyList<ClaimEvidence> Looked => Cited is { Count: > 0 } cited ? [.. Evidence.Where(link => cited.Contains(link.Number))] : Evidence;

    /// <summary>What the gates said at the approval; null without one, and for approvals from before there were gates.</summary>
    public FrozenGates? Gates { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public IReadOnlyList<ClaimDecision> Decisions { get; init; } = [];

    public string? ContentHash { get; init; }

    /// <summary>Why what was frozen does not match its hash; null when it does, and for what is still being written.</summary>
    public StoredFault? Fault { get; init; }

    public string? SubmittedBy { get; init; }

    public DateTimeOffset? SubmittedAt { get; init; }

    /// <summary>Who last saved the draft.</summary>
    public string? EditedBy { get; init; }

    public DateTimeOffset? EditedAt { get; init; }

    /// <summary>There is a draft, or a version.</summary>
    public bool IsWritten => Number is not null || EditedAt is not null;
}

/// <summary>What another person decided on a version.</summary>
public sealed record ClaimDecision(ReviewDecision Decision, string By, DateTimeOffset At, string? Note, string ContentHash);

/// <summary>One revision of evidence as a claim links or a version cites it.</summary>
/// <param name="Number">Of its note.</param>
/// <param name="Link">Null when told from a snapshot.</param>
/// <param name="Revision">The number of the revision that is shown.</param>
/// <param name="Newest">The number of the newest revision.</param>
/// <param name="Retired">No longer offered.</param>
public sealed record ClaimEvidence(
    int Number, EvidenceLinkId? Link, EvidenceId Id, int Revision, int Newest, bool Retired, Stance Stance, CalculationRole Role, string? LinkNote, EvidenceDetails Details, IReadOnlyList<ClaimFileLink> Files)
{
    /// <summary>Which row of its series the figure is; null when it has no series.</summary>
    public SeriesRow? Row { get; init; }

    /// <summary>What the series of the newest revision says of the claimed period; null when that is this one, or has no series.</summary>
    public SeriesFinding? Newer { get; init; }

    /// <summary>What it gives the calculation.</summary>
    public EvidenceFigure Figure => new(Role, Details.Quantity, Details.Title, Number, Row);
}

/// <summary>What a series says of some period.</summary>
/// <param name="Figure">Null when it has no row for it.</param>
/// <param name="Row">Where it says so.</param>
public sealed record SeriesFinding(Quantity? Figure, SeriesRow Row);

/// <summary>A file of a revision.</summary>
/// <param name="Id">By which it is downloaded.</param>
/// <param name="Length">Bytes.</param>
public sealed record ClaimFileLink(StoredFileId Id, string Name, int Length, string Sha256);
