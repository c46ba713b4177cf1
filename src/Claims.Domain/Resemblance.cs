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

    /// <summary>A person has looked and says: something else.</summary>
    public void Dismiss(Actor by, DateTimeOffset now)
    {
        by.Require(Role.FactChecker, Role.Editor);
        (DismissedBy, DismissedAt) = (by.RequireMember(), now);
    }
}
