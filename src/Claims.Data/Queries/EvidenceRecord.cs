namespace Claims.Data;

/// <summary>Everything about one piece of evidence.</summary>
/// <param name="CurrentNumber">Of the newest revision; what a form was made from is compared with it.</param>
/// <param name="Retirement">Null unless it is retired, and for readers.</param>
/// <param name="Revisions">Those that may be seen, newest first.</param>
/// <param name="Uses">The claims that link or cite it, by their numbers.</param>
/// <param name="InUse">Something refers to it, so that it cannot be deleted.</param>
public sealed record EvidenceRecord(
    EvidenceId Id,
    int CurrentNumber,
    bool Retired,
    EvidenceRetirement? Retirement,
    MemberId? RecordedBy,
    IReadOnlyList<EvidenceState> Revisions,
    IReadOnlyList<EvidenceUse> Uses,
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

/// <summary>A claim that the evidence bears on.</summary>
/// <param name="Revision">The revision that it links, or that its newest version cites.</param>
/// <param name="Stance">Null where the claim no longer links it and only a submitted version cites it.</param>
/// <param name="CitedIn">The newest version that cites it; null when none does.</param>
public sealed record EvidenceUse(
    string Number, string Statement, string Language, Stage Stage, bool UnderCorrection, int Revision, Stance? Stance, CalculationRole? Role, int? CitedIn);
