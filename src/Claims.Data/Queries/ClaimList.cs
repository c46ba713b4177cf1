namespace Claims.Data;

/// <summary>The views of the list of claims.</summary>
public enum ClaimTab
{
    All = 1,

    /// <summary>What I am an author of in the current cycle and what is neither approved nor discarded.</summary>
    Mine,
    Open,
    Researching,
    InReview,
    Approved,
    Discarded,

    /// <summary>With a standing verdict that is being worked on again.</summary>
    UnderCorrection,
}

/// <summary>One line of the list. To readers it is told from the snapshot of the standing verdict.</summary>
/// <param name="Source">Title of the source of its first quote; null when it has none.</param>
/// <param name="MoreSources">How many further sources it is quoted from.</param>
/// <param name="Evidence">How many pieces of evidence are linked.</param>
/// <param name="Rating">Of the standing verdict.</param>
/// <param name="At">When it last changed; for readers when its verdict was approved.</param>
public sealed record ClaimRow(
    string Number,
    string Statement,
    string Language,
    string Claimant,
    ClaimantKind ClaimantKind,
    string? Source,
    int MoreSources,
    int Evidence,
    Quantity? Quantity,
    Stage Stage,
    bool UnderCorrection,
    Rating? Rating,
    DateTimeOffset At);

/// <summary>One page of the list of claims, newest change first.</summary>
/// <param name="Counts">How many claims each view holds; empty for readers.</param>
/// <param name="Newer">From where to read the page before, null on the first.</param>
/// <param name="Older">From where to read the page after, null on the last.</param>
public sealed record ClaimList(
    IReadOnlyList<ClaimRow> Rows, IReadOnlyDictionary<ClaimTab, int> Counts, ListPlace? Newer, ListPlace? Older)
{
    public const int PageSize = 50;
}
