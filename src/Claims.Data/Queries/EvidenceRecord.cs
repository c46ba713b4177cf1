namespace Claims.Data;

/// <summary>Everything about one piece of evidence.</summary>
/// <param name="CurrentNumber">Of the newest revision; what a form was made from is compared with it.</param>
/// <param name="Retirement">Null unless it is retired, and for readers.</param>
/// <param name="Revisions">Those that may be seen, newest first.</param>
/// <param name="Claims">How many claims link or cite it; to readers how many standing verdicts do.</param>
/// <param name="InUse">Something refers to it, so that it cannot be deleted.</param>
public sealed record EvidenceRecord(
    EvidenceId Id,
    int CurrentNumber,
    bool Retired,
    EvidenceRetirement? Retirement,
    MemberId? RecordedBy,
    IReadOnlyList<EvidenceState> Revisions,
    int Claims,
    bool InUse)
{
    /// <summary>The newest that may be seen.</summary>
    public EvidenceState Newest => Revisions[0];
}

/// <summary>One revision.</summary>
public sealed record EvidenceState(
    int Number, EvidenceDetails Details, IReadOnlyList<ClaimFileLink> Files, DateTimeOffset RecordedAt, string? RecordedBy);

/// <summary>Why and by whom evidence was retired.</summary>
public sealed record EvidenceRetirement(string? Reason, string? By, DateTimeOffset At);
