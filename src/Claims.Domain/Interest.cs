namespace Claims.Domain;

/// <summary>What a member says about their own interest in the matter of one claim; the newest statement stands.</summary>
public sealed class InterestStatement
{
    private InterestStatement()
    {
    }

    public ClaimId ClaimId { get; private set; }

    public MemberId MemberId { get; private set; }

    public bool HasInterest { get; private set; }

    /// <summary>Which; demanded where there is one.</summary>
    public string? Note { get; private set; }

    public DateTimeOffset StatedAt { get; private set; }
}
