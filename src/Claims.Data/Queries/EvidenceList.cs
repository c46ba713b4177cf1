namespace Claims.Data;

/// <summary>Which evidence a list shows.</summary>
/// <param name="Search">Words that all stand in publisher or title; null or empty for no filter.</param>
/// <param name="StandingOnly">Only what standing verdicts cite, as they cite it: what readers see.</param>
/// <param name="OfferedTo">Only what may be linked to this claim, with the number of its note where it is linked already.</param>
public sealed record EvidenceFilter(string? Search = null, bool StandingOnly = false, ClaimId? OfferedTo = null);

/// <summary>One line of the library: a piece of evidence by the newest revision that may be seen.</summary>
/// <param name="Series">Without its rows.</param>
/// <param name="Revision">The number of the revision that is shown.</param>
/// <param name="Claims">How many claims link or cite it.</param>
/// <param name="Files">How many files the revision has.</param>
/// <param name="LinkedAs">The number of its note on the claim that it is offered to.</param>
/// <param name="At">When the revision was recorded.</param>
public sealed record EvidenceRow(
    EvidenceId Id,
    EvidenceRevisionId RevisionId,
    string Publisher,
    string Title,
    EvidenceKind Kind,
    PartialDate? Published,
    Quantity? Quantity,
    EvidenceSeries? Series,
    int Revision,
    bool Retired,
    int Claims,
    int Files,
    int? LinkedAs,
    DateTimeOffset At);

/// <summary>One page of the library, the newest revision first.</summary>
/// <param name="Newer">From where to read the page before, null on the first.</param>
/// <param name="Older">From where to read the page after, null on the last.</param>
public sealed record EvidenceList(IReadOnlyList<EvidenceRow> Rows, EvidenceRevisionId? Newer, EvidenceRevisionId? Older)
{
    public const int PageSize = 50;
}
