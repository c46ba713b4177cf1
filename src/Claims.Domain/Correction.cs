namespace Claims.Domain;

/// <summary>How much of an approved verdict is wrong.</summary>
public enum CorrectionKind
{
    /// <summary>A slip that changes nothing of what was found.</summary>
    Minor = 1,

    /// <summary>Something new came in; nothing was wrong.</summary>
    Update,

    /// <summary>What was found was wrong.</summary>
    Substantial,

    /// <summary>The verdict should not have been given; it is taken back.</summary>
    Retraction,
}

/// <summary>Whose work the mistake came from: a role, never a person.</summary>
public enum ResponsibleRole
{
    /// <summary>Research and writing.</summary>
    Research = 1,
    Review,
    Approval,

    /// <summary>The source or the evidence said so.</summary>
    Source,

    /// <summary>Layout, transfer, technique.</summary>
    Desk,
}

/// <summary>What is said of a correction when it is opened.</summary>
/// <param name="Reason">What was wrong.</param>
/// <param name="Cause">How it came about.</param>
/// <param name="PublicWording">What readers are told, on the page and in print.</param>
/// <param name="DecidedOn">In the desk's time zone.</param>
public sealed record CorrectionDetails(CorrectionKind Kind, string Reason, string Cause, ResponsibleRole Responsible, string PublicWording, DateOnly DecidedOn)
{
    /// <summary>Editors decide on it, and it goes to people who had no part before.</summary>
    public static bool IsGrave(CorrectionKind? kind) => kind is CorrectionKind.Substantial or CorrectionKind.Retraction;
}

/// <summary>Why an approved verdict is being worked on again; the cycle it opened is its number. Whoever opens it decides it.</summary>
public sealed class Correction
{
    private Correction()
    {
    }

    public ClaimId ClaimId { get; private set; }

    public int Cycle { get; private set; }

    public VerdictId Corrects { get; private set; }

    /// <summary>Null for corrections from before there were kinds.</summary>
    public CorrectionKind? Kind { get; private set; }

    /// <summary>What was wrong.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>How it came about; null where no kind is known.</summary>
    public string? Cause { get; private set; }

    public ResponsibleRole? Responsible { get; private set; }

    /// <summary>What readers are told.</summary>
    public string? PublicWording { get; private set; }

    public DateOnly? DecidedOn { get; private set; }

    public MemberId? OpenedBy { get; private set; }

    public DateTimeOffset OpenedAt { get; private set; }

    /// <summary>The second editor, who took the verdict back.</summary>
    public MemberId? RetractedBy { get; private set; }

    public DateTimeOffset? RetractedAt { get; private set; }

    /// <summary>Who gave a retraction up before it was confirmed.</summary>
    public MemberId? GivenUpBy { get; private set; }

    public DateTimeOffset? GivenUpAt { get; private set; }

    /// <summary>A retraction that a second editor has to confirm, or somebody to give up.</summary>
    internal bool IsUndecided => Kind == CorrectionKind.Retraction && RetractedAt is null && GivenUpAt is null;

    internal static Correction Of(Claim claim, Verdict standing, CorrectionDetails details, MemberId by, DateTimeOffset now)
    {
        // A day has begun somewhere up to fourteen hours before it does in UTC.
        if (details.DecidedOn > DateOnly.FromDateTime(now.UtcDateTime.AddHours(14)))
        {
            throw new DomainException("correction.decided-later", nameof(DecidedOn));
        }

        return new()
        {
            ClaimId = claim.Id,
            Cycle = claim.Cycle + 1,
            Corrects = standing.Id,
            Kind = details.Kind,
            Reason = TextRules.Required(details.Reason, nameof(Reason), Limits.Reason),
            Cause = TextRules.Required(details.Cause, nameof(Cause), Limits.Reason),
            Responsible = details.Responsible,
            PublicWording = TextRules.Required(details.PublicWording, nameof(PublicWording), Limits.Note),
            DecidedOn = details.DecidedOn,
            OpenedBy = by,
            OpenedAt = now,
        };
    }

    internal void Reword(string wording) => PublicWording = TextRules.Required(wording, nameof(PublicWording), Limits.Note);

    internal void Confirm(MemberId by, DateTimeOffset now) => (RetractedBy, RetractedAt) = (by, now);

    internal void GiveUp(MemberId by, DateTimeOffset now) => (GivenUpBy, GivenUpAt) = (by, now);
}
