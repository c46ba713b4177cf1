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

/// <summary>Whom the desk asked, and what.</summary>
/// <param name="Whom">The person or office that was asked.</param>
/// <param name="AskedOn">The day it was asked, in the desk's time zone.</param>
/// <param name="Deadline">The day until which an answer was asked for.</param>
public sealed record ContactDetails(ContactParty Party, string Whom, ContactChannel Channel, string Question, DateOnly AskedOn, DateOnly? Deadline = null);

/// <summary>What became of a question.</summary>
/// <param name="On">The day of the answer, or of the refusal.</param>
public sealed record ContactReply(ContactOutcome Outcome, DateOnly? On = null, string? Answer = null);

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

    /// <summary>Nothing was heard by the day that was named.</summary>
    public bool IsOverdue(DateOnly today) => Outcome == ContactOutcome.Waiting && Deadline < today;

    internal static Contact Of(ContactId id, ClaimId claim, Actor by, DateTimeOffset now) =>
        new() { Id = id, ClaimId = claim, Outcome = ContactOutcome.Waiting, RecordedBy = by.Member, RecordedAt = now };

    internal void Ask(ContactDetails details, DateOnly today)
    {
        var (whom, question) = (TextRules.Required(details.Whom, nameof(Whom), Limits.Name), TextRules.Required(details.Question, nameof(Question), Limits.Note));
        Require(details.AskedOn <= today, "contact.future", nameof(AskedOn));
        Require(details.Deadline is null || details.Deadline >= details.AskedOn, "contact.deadline", nameof(Deadline));
        Require(AnsweredOn is null || AnsweredOn >= details.AskedOn, "contact.answered-before-asked", nameof(AskedOn));
        Require(Outcome != ContactOutcome.NoReply || details.Deadline is null || details.Deadline < today, "contact.too-early", nameof(Deadline));
        (Party, Whom, Channel, Question, AskedOn, Deadline) = (details.Party, whom, details.Channel, question, details.AskedOn, details.Deadline);
        Version++;
    }

    internal void Hear(ContactReply reply, DateOnly today)
    {
        var answer = TextRules.Optional(reply.Answer, nameof(Answer), Limits.Answer);
        if (reply.Outcome is ContactOutcome.Answered or ContactOutcome.Declined)
        {
            var on = reply.On ?? throw new DomainException("contact.no-date", nameof(AnsweredOn));
            Require(on <= today, "contact.future", nameof(AnsweredOn));
            Require(on >= AskedOn, "contact.answered-before-asked", nameof(AnsweredOn));
            Require(reply.Outcome == ContactOutcome.Declined || answer is not null, "text.required", nameof(Answer));
        }
        else
        {
            Require(reply.On is null && answer is null, "contact.no-answer", nameof(Answer));

            // Who was given until a day has that day: before its end nobody kept silent.
            Require(reply.Outcome == ContactOutcome.Waiting || Deadline is null || Deadline < today, "contact.too-early", nameof(Outcome));
        }

        (Outcome, AnsweredOn, Answer) = (reply.Outcome, reply.On, answer);
        Version++;
    }

    private static void Require(bool holds, string code, string field)
    {
        if (!holds)
        {
            throw new DomainException(code, field);
        }
    }
}
