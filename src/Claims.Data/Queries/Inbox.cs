namespace Claims.Data;

/// <summary>A line of an inbox.</summary>
/// <param name="By">Name of who did it; null for the command line.</param>
/// <param name="Comment">The comment that it tells of.</param>
/// <param name="Words">What that comment says.</param>
public sealed record InboxNotice(
    NoticeId Id, NoticeKind Kind, string Number, string Statement, string Language, string? By, DateTimeOffset At, DateTimeOffset? ReadAt, CommentId? Comment, string? Words)
{
    public bool Unread => ReadAt is null;
}

/// <summary>A page of one member's inbox, the newest first.</summary>
/// <param name="Unread">How many in all are not read.</param>
/// <param name="Total">How many there are in all, of those asked for.</param>
public sealed record Inbox(IReadOnlyList<InboxNotice> Notices, int Unread, int Total, ListPlace? Newer, ListPlace? Older);

/// <summary>A claim that a member watches.</summary>
public sealed record WatchedClaim(string Number, string Statement, string Language, Stage Stage, DateTimeOffset Since);

/// <summary>A page of what a member watches, what was taken up last first.</summary>
public sealed record WatchList(IReadOnlyList<WatchedClaim> Claims, int Total, ListPlace? Newer, ListPlace? Older);
