namespace Claims.Domain;

/// <summary>Where the work on a claim stands; what was found is the rating, and the two are never mixed.</summary>
public enum Stage
{
    Open = 1,
    Researching,
    InReview,
    Approved,
    Discarded,
}

/// <summary>What one person did in a cycle; one person has one part.</summary>
public enum PartRole
{
    Author = 1,
    Reviewer,
    Approver,
}

/// <summary>The part of one person in one cycle. Its key (claim, cycle, member) makes the database itself refuse a second one.</summary>
public sealed class Part
{
    private Part()
    {
    }

    public ClaimId ClaimId { get; private set; }

    public int Cycle { get; private set; }

    public MemberId MemberId { get; private set; }

    public PartRole Role { get; private set; }

    public DateTimeOffset TakenAt { get; private set; }

    internal static Part Of(ClaimId claim, int cycle, MemberId member, PartRole role, DateTimeOffset now) =>
        new() { ClaimId = claim, Cycle = cycle, MemberId = member, Role = role, TakenAt = now };
}
