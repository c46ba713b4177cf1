namespace Claims.Domain;

/// <summary>An editor looked at what changed since a verdict was frozen and says that it stands all the same; what changes later counts anew.</summary>
public sealed class VerdictConfirmation
{
    private VerdictConfirmation()
    {
    }

    public VerdictConfirmationId Id { get; private set; }

    public ClaimId ClaimId { get; private set; }

    public VerdictId VerdictId { get; private set; }

    public string Reason { get; private set; } = "";

    public MemberId By { get; private set; }

    public DateTimeOffset At { get; private set; }

    internal static VerdictConfirmation Of(Verdict verdict, string reason, MemberId by, DateTimeOffset now) => new()
    {
        Id = VerdictConfirmationId.New(now),
        ClaimId = verdict.ClaimId,
        VerdictId = verdict.Id,
        Reason = TextRules.Required(reason, nameof(Reason), Limits.Reason),
        By = by,
        At = now,
    };
}
