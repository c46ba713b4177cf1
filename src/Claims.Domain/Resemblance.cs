namespace Claims.Domain;

/// <summary>
/// Another claim that the desk found to resemble one when it was recorded: a suggestion, kept apart from the relations that a person confirmed
/// (<see cref="ClaimRelation"/>), until somebody confirms it or puts it aside.
/// </summary>
public sealed class Resemblance
{
    private Resemblance()
    {
    }

    public ClaimId ClaimId { get; private set; }

    public ClaimId OtherId { get; private set; }

    /// <summary>How alike, from 0 to 1.</summary>
    public double Score { get; private set; }

    public DateTimeOffset FoundAt { get; private set; }

    public MemberId? DismissedBy { get; private set; }

    public DateTimeOffset? DismissedAt { get; private set; }

    public static Resemblance Of(ClaimId claim, ClaimId other, double score, DateTimeOffset now) =>
        new() { ClaimId = claim, OtherId = other, Score = score, FoundAt = now };

    internal void Dismiss(Actor by, DateTimeOffset now) =>
        (DismissedBy, DismissedAt) = DismissedAt is null ? (by.RequireMember(), now) : throw new DomainException("resemblance.put-aside");
}
