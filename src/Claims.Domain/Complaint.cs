namespace Claims.Domain;

/// <summary>What became of a complaint.</summary>
public enum ComplaintOutcome
{
    /// <summary>Nobody decided yet.</summary>
    Open = 1,
    Upheld,
    PartlyUpheld,
    Rejected,

    /// <summary>Whoever complained took it back.</summary>
    Withdrawn,
}

/// <summary>What a complaint says, who sent it and until when it is to be answered.</summary>
/// <param name="From">Who complains and how they are reached; personal data.</param>
/// <param name="Received">The day it came, in the desk's time zone.</param>
/// <param name="Due">The day by which it is to be answered.</param>
public sealed record ComplaintDetails(string From, ContactChannel Channel, DateOnly Received, DateOnly Due, string Words);

/// <summary>How a complaint was decided.</summary>
/// <param name="Answer">What they were told; of one that was withdrawn, how it was.</param>
/// <param name="Answered">The day of the answer, or of the withdrawal.</param>
public sealed record ComplaintDecision(ComplaintOutcome Outcome, string Answer, DateOnly Answered);

/// <summary>A complaint about a claim, or about the desk as a whole, until it is answered.</summary>
public sealed class Complaint : Aggregate
{
    /// <summary>Days after which a complaint should be answered, where nothing else is said.</summary>
    public const int DaysToAnswer = 14;

    private Complaint()
    {
    }

    public ComplaintId Id { get; private set; }

    /// <summary>Null when it is about the desk as a whole.</summary>
    public ClaimId? ClaimId { get; private set; }

    /// <summary>The verdict that stood when it came; null when there was none.</summary>
    public VerdictId? VerdictId { get; private set; }

    /// <summary>The cycle of that verdict, or of the work that was going on: whoever had a part in it does not decide the complaint.</summary>
    public int? Cycle { get; private set; }

    public string From { get; private set; } = "";

    public ContactChannel Channel { get; private set; }

    public DateOnly ReceivedOn { get; private set; }

    public DateOnly DueOn { get; private set; }

    public string Words { get; private set; } = "";

    public ComplaintOutcome Outcome { get; private set; }

    public string? Answer { get; private set; }

    public DateOnly? AnsweredOn { get; private set; }

    /// <summary>The cycle of the correction that came of it.</summary>
    public int? CorrectionCycle { get; private set; }

    public MemberId? RecordedBy { get; private set; }

    public DateTimeOffset RecordedAt { get; private set; }

    public MemberId? ClosedBy { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public bool IsOpen => Outcome == ComplaintOutcome.Open;

    protected override string Subject => "complaint";

    protected override Guid SubjectId => Id.Value;

    /// <param name="about">The claim, or null for the desk as a whole.</param>
    /// <param name="today">Where the desk is.</param>
    /// <param name="id">The id that a form was given for the complaint it makes, so that a form sent twice makes one; else a new one.</param>
    /// <exception cref="DomainException"><c>complaint.received-later</c>, <c>complaint.due-before</c>, <c>text.*</c></exception>
    public static Complaint Record(ComplaintDetails details, Claim? about, DateOnly today, Actor by, DateTimeOffset now, ComplaintId? id = null)
    {
        RequireDesk(by);
        var complaint = new Complaint { Id = id ?? ComplaintId.New(now), Outcome = ComplaintOutcome.Open, RecordedBy = by.Member, RecordedAt = now };
        complaint.Concern(about);
        complaint.Apply(details, today);
        complaint.Note(by, now, "complaint.recorded", complaint.Said());
        return complaint;
    }

    /// <summary>Puts right what was recorded, while nobody has decided.</summary>
    /// <exception cref="DomainException"><c>complaint.closed</c>, <c>save.stale</c>, and those of <see cref="Record"/></exception>
    public void Edit(ComplaintDetails details, Claim? about, DateOnly today, int readVersion, Actor by, DateTimeOffset now)
    {
        RequireDesk(by);
        RequireOpen();
        RequireVersion(readVersion);
        if (about?.Id != ClaimId)
        {
            Concern(about);
            CorrectionCycle = null;
        }

        Apply(details, today);
        Note(by, now, "complaint.edited", Said());
    }

    /// <summary>Decides it and keeps what was answered. Four eyes: nobody judges a complaint about their own work.</summary>
    /// <param name="about">The claim that it is about, or null where it is about none.</param>
    /// <param name="today">Where the desk is.</param>
    /// <exception cref="DomainException"><c>complaint.closed</c>, <c>complaint.had-part</c>, <c>complaint.no-outcome</c>, <c>complaint.answered-*</c>, <c>save.stale</c>, <c>text.*</c></exception>
    public void Close(ComplaintDecision decision, Claim? about, DateOnly today, int readVersion, Actor by, DateTimeOffset now)
    {
        by.Require(Role.Editor);
        RequireOpen();
        RequireVersion(readVersion);
        if (HadPart(by.RequireMember(), about))
        {
            throw new DomainException("complaint.had-part");
        }

        if (decision.Outcome == ComplaintOutcome.Open || !Enum.IsDefined(decision.Outcome))
        {
            throw new DomainException("complaint.no-outcome", nameof(Outcome));
        }

        Answer = TextRules.Required(decision.Answer, nameof(Answer), Limits.Answer);
        AnsweredOn = decision.Answered < ReceivedOn ? throw new DomainException("complaint.answered-before", nameof(decision.Answered))
            : decision.Answered > today ? throw new DomainException("complaint.answered-later", nameof(decision.Answered))
            : decision.Answered;
        (Outcome, ClosedBy, ClosedAt) = (decision.Outcome, by.Member, now);
        Note(by, now, "complaint.closed", new() { ["answer"] = Answer });
    }

    /// <summary>Names the correction that came of it, or takes that back; also once it is closed.</summary>
    /// <param name="correction">The cycle that it opened, or null for none.</param>
    /// <param name="dayOf">The day of an instant where the desk is.</param>
    /// <exception cref="DomainException"><c>complaint.no-claim</c>, <c>complaint.correction-unknown</c>, <c>complaint.correction-earlier</c>, <c>save.stale</c></exception>
    public void LinkCorrection(int? correction, Claim? about, Func<DateTimeOffset, DateOnly> dayOf, int readVersion, Actor by, DateTimeOffset now)
    {
        by.Require(Role.FactChecker, Role.Editor);
        RequireVersion(readVersion);
        RequireClaim(about);
        if (correction == CorrectionCycle)
        {
            return;
        }

        if (correction is { } cycle)
        {
            var opened = (about ?? throw new DomainException("complaint.no-claim")).Corrections.SingleOrDefault(known => known.Cycle == cycle)
                ?? throw new DomainException("complaint.correction-unknown", "Correction");
            if (dayOf(opened.OpenedAt) < ReceivedOn)
            {
                throw new DomainException("complaint.correction-earlier", "Correction");
            }
        }

        CorrectionCycle = correction;
        Note(by, now, correction is null ? "complaint.correction-unlinked" : "complaint.correction-linked");
    }

    /// <summary>Takes it up again; what was answered stays in its history.</summary>
    /// <exception cref="DomainException"><c>complaint.open</c>, <c>save.stale</c>, <c>text.*</c></exception>
    public void Reopen(string reason, int readVersion, Actor by, DateTimeOffset now)
    {
        by.Require(Role.Editor);
        if (IsOpen)
        {
            throw new DomainException("complaint.open");
        }

        RequireVersion(readVersion);
        var why = TextRules.Required(reason, "Reason", Limits.Reason);
        (Outcome, Answer, AnsweredOn, ClosedBy, ClosedAt) = (ComplaintOutcome.Open, null, null, null, null);
        Note(by, now, "complaint.reopened", new() { ["reason"] = why });
    }

    /// <summary>Whether a member was author, reviewer or approver of what it complains about.</summary>
    private bool HadPart(MemberId member, Claim? about)
    {
        RequireClaim(about);
        return about is not null && about.Parts.Any(part => part.Cycle == Cycle && part.MemberId == member);
    }

    private static void RequireDesk(Actor by) => by.Require(Role.FactChecker, Role.Reviewer, Role.Editor);

    private void RequireOpen()
    {
        if (!IsOpen)
        {
            throw new DomainException("complaint.closed");
        }
    }

    private void RequireVersion(int read)
    {
        if (read != Version)
        {
            throw new DomainException("save.stale");
        }
    }

    private void RequireClaim(Claim? about)
    {
        if (about?.Id != ClaimId)
        {
            throw new ArgumentException("This is not the claim that it is about.", nameof(about));
        }
    }

    private void Concern(Claim? about) => (ClaimId, VerdictId, Cycle) = (about?.Id, about?.Standing?.Id, about?.Standing?.Cycle ?? about?.Cycle);

    private void Apply(ComplaintDetails details, DateOnly today)
    {
        From = TextRules.Required(details.From, nameof(From), Limits.Name);
        Channel = details.Channel;
        ReceivedOn = details.Received > today ? throw new DomainException("complaint.received-later", nameof(details.Received)) : details.Received;
        DueOn = details.Due < details.Received ? throw new DomainException("complaint.due-before", nameof(details.Due)) : details.Due;
        Words = TextRules.Required(details.Words, nameof(Words), Limits.Answer);
    }

    private Dictionary<string, string> Said() => new() { ["from"] = From, ["words"] = Words };

    private void Note(Actor by, DateTimeOffset now, string kind, Dictionary<string, string>? texts = null) => Raise(by, now, kind, new()
    {
        ["claim"] = ClaimId?.ToString(),
        ["verdict"] = VerdictId?.ToString(),
        ["channel"] = Channel.ToString(),
        ["received"] = Snapshot.Day(ReceivedOn),
        ["due"] = Snapshot.Day(DueOn),
        ["outcome"] = Outcome.ToString(),
        ["answered"] = AnsweredOn is { } answered ? Snapshot.Day(answered) : null,
        ["correction"] = CorrectionCycle?.ToText(),
    }, texts);
}
