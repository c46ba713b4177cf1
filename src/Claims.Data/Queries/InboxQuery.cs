using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Reads a member's inbox.</summary>
public static class InboxQuery
{
    /// <summary>The mast counts no further.</summary>
    public const int MostCounted = 100;

    /// <summary>How many are not read, up to <see cref="MostCounted"/>: one query on an index.</summary>
    public static Task<int> UnreadNoticesAsync(this ClaimsDb db, MemberId me, CancellationToken cancellationToken) =>
        db.Notices.Where(notice => notice.MemberId == me && notice.ReadAt == null).OrderBy(notice => notice.At).Take(MostCounted).CountAsync(cancellationToken);

    /// <param name="onlyUnread">Leaves out what is read.</param>
    public static Task<Inbox> InboxAsync(this ClaimsDb db, MemberId me, bool onlyUnread, ListPlace? older, ListPlace? newer, CancellationToken cancellationToken) => db.ReadAsync(async token =>
    {
        var mine = db.Notices.AsNoTracking().Where(notice => notice.MemberId == me && (!onlyUnread || notice.ReadAt == null));
        var rows = await Paged(mine, older, newer).Select(Row(db)).Take(ClaimList.PageSize + 1).ToListAsync(token);
        var (page, before, after) = ClaimList.Cut(rows, notice => new(notice.At, notice.Id.ToString()), older, newer);
        var unread = await db.Notices.CountAsync(notice => notice.MemberId == me && notice.ReadAt == null, token);
        return new Inbox(page, unread, onlyUnread ? unread : await mine.CountAsync(token), before, after);
    }, cancellationToken);

    /// <summary>One of my notices; null when it is not mine.</summary>
    public static Task<InboxNotice?> InboxNoticeAsync(this ClaimsDb db, MemberId me, NoticeId id, CancellationToken cancellationToken) =>
        db.Notices.AsNoTracking().Where(notice => notice.Id == id && notice.MemberId == me).Select(Row(db)).SingleOrDefaultAsync(cancellationToken);

    public static Task<WatchList> WatchedAsync(this ClaimsDb db, MemberId me, ListPlace? older, ListPlace? newer, CancellationToken cancellationToken) => db.ReadAsync(async token =>
    {
        var watched =
            from watch in db.Watches.AsNoTracking()
            where watch.MemberId == me
            join claim in db.Claims on watch.ClaimId equals claim.Id
            select new { watch.Since, claim.Number, claim.Statement, claim.Language, claim.Stage };
        if (newer is { Moment: { } since, Number: var last })
        {
            watched = watched.Where(row => row.Since > since || (row.Since == since && row.Number.CompareTo(last) > 0)).OrderBy(row => row.Since).ThenBy(row => row.Number);
        }
        else
        {
            watched = older is { Moment: { } until, Number: var first } ? watched.Where(row => row.Since < until || (row.Since == until && row.Number.CompareTo(first) < 0)) : watched;
            watched = watched.OrderByDescending(row => row.Since).ThenByDescending(row => row.Number);
        }

        var rows = await watched.Select(row => new WatchedClaim(row.Number, row.Statement, row.Language, row.Stage, row.Since)).Take(ClaimList.PageSize + 1).ToListAsync(token);
        var (page, before, after) = ClaimList.Cut(rows, row => new(row.Since, row.Number), older, newer);
        return new WatchList(page, await db.Watches.CountAsync(watch => watch.MemberId == me, token), before, after);
    }, cancellationToken);

    private static IQueryable<Notice> Paged(IQueryable<Notice> notices, ListPlace? older, ListPlace? newer)
    {
        if (newer is { Moment: { } since } && Guid.TryParse(newer.Number, out var last))
        {
            var from = new NoticeId(last);
            return notices.Where(notice => notice.At > since || (notice.At == since && notice.Id > from)).OrderBy(notice => notice.At).ThenBy(notice => notice.Id);
        }

        if (older is { Moment: { } until } && Guid.TryParse(older.Number, out var first))
        {
            var to = new NoticeId(first);
            notices = notices.Where(notice => notice.At < until || (notice.At == until && notice.Id < to));
        }

        return notices.OrderByDescending(notice => notice.At).ThenByDescending(notice => notice.Id);
    }

    private static System.Linq.Expressions.Expression<Func<Notice, InboxNotice>> Row(ClaimsDb db) => notice => new InboxNotice(
        notice.Id,
        notice.Kind,
        db.Claims.Where(claim => claim.Id == notice.ClaimId).Select(claim => claim.Number).First(),
        db.Claims.Where(claim => claim.Id == notice.ClaimId).Select(claim => claim.Statement).First(),
        db.Claims.Where(claim => claim.Id == notice.ClaimId).Select(claim => claim.Language).First(),
        db.Members.Where(member => member.Id == notice.By).Select(member => member.Name).FirstOrDefault(),
        notice.At,
        notice.ReadAt,
        notice.CommentId,
        db.Comments.Where(comment => comment.Id == notice.CommentId).Select(comment => comment.Text).FirstOrDefault());
}
