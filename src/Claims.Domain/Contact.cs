namespace Claims.Domain;

/// <summary>Whom the desk asked about a claim.</summary>
public enum ContactParty
{
    /// <summary>Who made the claim, or who speaks for them.</summary>
    Claimant = 1,
    Expert,
    Other,
}

/// <summary>The way a question or a complaint took.</summary>
public enum ContactChannel
{
    Email = 1,
    Telephone,
    Letter,
    Form,
    SocialMedia,
    InPerson,
}

/// <summary>What became of a question.</summary>
public enum ContactOutcome
{
    /// <summary>Nothing was heard yet.</summary>
    Waiting = 1,
    Answered,

    /// <summary>They said that they would not answer.</summary>
    Declined,
    NoReply,
}

/// <summary>One entry of the contact log: whom the desk asked, through what, when, until when, and what came back (right of reply).</summary>
public sealed class Contact
{
    private Contact()
    {
    }

    public ContactId Id { get; private set; }

    public ClaimId ClaimId { get; private set; }

    public ContactParty Party { get; private set; }

    /// <summary>The person or office that was asked.</summary>
    public string Whom { get; private set; } = "";

    public ContactChannel Channel { get; private set; }

    /// <summary>What was asked.</summary>
    public string Question { get; private set; } = "";

    /// <summary>The day it was asked, in the desk's time zone.</summary>
    public DateOnly AskedOn { get; private set; }

    /// <summary>The day until which an answer was asked for, or null.</summary>
    public DateOnly? Deadline { get; private set; }

    public ContactOutcome Outcome { get; private set; }

    /// <summary>The day of the answer, or of the refusal.</summary>
    public DateOnly? AnsweredOn { get; private set; }

    public string? Answer { get; private set; }

    /// <summary>Counts changes; a form made from an older one is refused.</summary>
    public int Version { get; private set; }

    public MemberId? RecordedBy { get; private set; }

    public DateTimeOffset RecordedAt { get; private set; }
}
