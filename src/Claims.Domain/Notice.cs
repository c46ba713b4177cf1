namespace Claims.Domain;

/// <summary>Why something stands in a member's inbox.</summary>
public enum NoticeKind
{
    /// <summary>A comment names me.</summary>
    Mentioned = 1,

    /// <summary>A claim was given to me.</summary>
    Assigned,

    /// <summary>A verdict that I wrote on, or watch, came back.</summary>
    Returned,

    Submitted,

    Approved,

    /// <summary>A correction was opened.</summary>
    Corrected,

    Discarded,

    /// <summary>Somebody wrote a comment on a claim that I watch.</summary>
    Commented,

    /// <summary>What was recorded as a claim changed in its words, quotes or evidence.</summary>
    Changed,

    /// <summary>A cycle was begun without somebody who has an interest in the matter.</summary>
    StartedOver,

    /// <summary>A verdict was taken back.</summary>
    Retracted,
}

/// <summary>A line in the inbox of one member.</summary>
public sealed class Notice : IPersonal
{
    private Notice()
    {
    }

    public NoticeId Id { get; private set; }

    /// <summary>Whose inbox.</summary>
    public MemberId MemberId { get; private set; }

    public NoticeKind Kind { get; private set; }

    public ClaimId ClaimId { get; private set; }

    public CommentId? CommentId { get; private set; }

    /// <summary>Who did it; null for the command line.</summary>
    public MemberId? By { get; private set; }

    public DateTimeOffset At { get; private set; }

    public DateTimeOffset? ReadAt { get; private set; }

    /// <summary>When it was sent by e-mail; null when it was not.</summary>
    public DateTimeOffset? MailedAt { get; private set; }

    public static Notice Of(MemberId member, NoticeKind kind, ClaimId claim, CommentId? comment, MemberId? by, DateTimeOffset now) =>
        new() { Id = NoticeId.New(now), MemberId = member, Kind = kind, ClaimId = claim, CommentId = comment, By = by, At = now };

    public void Read(DateTimeOffset now) => ReadAt ??= now;

    public void Unread() => ReadAt = null;

    public void Mailed(DateTimeOffset now) => MailedAt ??= now;
}

/// <summary>A member wants to hear what happens to a claim.</summary>
public sealed class Watch : IPersonal
{
    private Watch()
    {
    }

    public ClaimId ClaimId { get; private set; }

    public MemberId MemberId { get; private set; }

    public DateTimeOffset Since { get; private set; }

    public static Watch Of(ClaimId claim, MemberId member, DateTimeOffset now) => new() { ClaimId = claim, MemberId = member, Since = now };
}
