namespace Claims.Data;

/// <summary>Why a member is concerned by what happens to a claim.</summary>
internal enum Concern
{
    /// <summary>Asked to hear of it.</summary>
    Watching = 1,

    /// <summary>Sees to it.</summary>
    Assigned,

    /// <summary>Has a part in the cycle, as author, reviewer or approver.</summary>
    Part,

    /// <summary>Wrote a comment on it that is not dealt with.</summary>
    Talking,
}

/// <summary>Which events are told to whom. Whom an event itself names (the assignee, the mentioned) stands in <see cref="NoticeBoard"/>.</summary>
internal static class NoticeRules
{
    private static readonly Concern[] AtWork = [Concern.Watching, Concern.Assigned, Concern.Part];

    /// <summary>What those concerned are told, and who they are; null for what nobody is told of.</summary>
    public static (NoticeKind Kind, IReadOnlyList<Concern> To)? Of(string eventKind) => eventKind switch
    {
        "verdict.submitted" => (NoticeKind.Submitted, AtWork),
        "verdict.returned" => (NoticeKind.Returned, AtWork),
        "verdict.approved" => (NoticeKind.Approved, AtWork),
        "claim.correction-opened" => (NoticeKind.Corrected, AtWork),
        "verdict.retracted" => (NoticeKind.Retracted, AtWork),
        "claim.discarded" => (NoticeKind.Discarded, AtWork),
        "claim.started-over" => (NoticeKind.StartedOver, AtWork),
        "comment.written" => (NoticeKind.Commented, [.. AtWork, Concern.Talking]),
        "claim.edited" or "claim.quoted" or "claim.quote-removed" => (NoticeKind.Changed, [Concern.Watching]),
        "claim.evidence-linked" or "claim.evidence-changed" or "claim.evidence-updated" or "claim.evidence-removed" => (NoticeKind.Changed, [Concern.Watching]),
        _ => null,
    };
}
