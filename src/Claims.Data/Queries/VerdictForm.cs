namespace Claims.Data;

/// <summary>What stands beside the form of a verdict: the draft as it is stored, the scale, the evidence to cite, and the versions before.</summary>
/// <param name="Draft">Null while nobody has saved one.</param>
/// <param name="Scale">The labels of the newest scale, in their order.</param>
/// <param name="Older">The labels of the versions before it.</param>
/// <param name="Versions">All submitted versions, newest first.</param>
/// <param name="Returned">Why the newest version came back; null when it did not.</param>
/// <param name="Related">Claims that this one is related to.</param>
/// <param name="Suggested">Claims that resemble it and that nobody put aside.</param>
public sealed record VerdictForm(
    ClaimHead Head,
    ClaimWording Wording,
    IReadOnlyList<ClaimQuote> Quotes,
    VerdictDraftState? Draft,
    IReadOnlyList<Rating> Scale,
    IReadOnlyList<Rating> Older,
    IReadOnlyList<ClaimEvidence> Evidence,
    IReadOnlyList<VerdictLine> Versions,
    VerdictReturn? Returned,
    IReadOnlyList<RelatedClaim> Related,
    IReadOnlyList<SuggestedClaim> Suggested)
{
    /// <summary>The claimed quantity against all linked evidence that has a role; null without a quantity.</summary>
    public Calculation? Calculation => Wording.Quantity is null ? null : Calculation.OfEvidence(Wording.Quantity, Evidence.Select(link => link.Figure));
}

/// <summary>The shared draft as it is stored.</summary>
/// <param name="Version">Counts saves; the form carries it.</param>
/// <param name="ScaleVersion">The version of the scale that the rating was chosen from.</param>
/// <param name="ExpiresOn">The last day for which the verdict is meant to hold, or null.</param>
public sealed record VerdictDraftState(int Version, string? RatingKey, int ScaleVersion, string? Summary, string? Reasoning, IReadOnlyList<int> Cited, string? EditedBy, DateTimeOffset EditedAt, DateOnly? ExpiresOn, MemberId? Editor);

/// <summary>One submitted version in a list of versions.</summary>
public sealed record VerdictLine(int Number, int Cycle, VerdictState State, Rating Rating, string Summary, string ContentHash, DateTimeOffset SubmittedAt, DateTimeOffset? DecidedAt);

/// <summary>Who sent a version back, and why.</summary>
public sealed record VerdictReturn(int Version, string By, DateTimeOffset At, string? Note);
