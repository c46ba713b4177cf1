using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>What a member does with their own notices and watches: no history tells of it.</summary>
public static class InboxSteps
{
    /// <summary>Notes one notice as read or unread; false when it is not mine.</summary>
    public static Task<bool> MarkAsync(this ClaimsDb db, MemberId me, NoticeId id, bool read, DateTimeOffset now, CancellationToken cancellationToken) =>
        db.MarkAsync(db.Notices.Where(notice => notice.MemberId == me && notice.Id == id && (notice.ReadAt == null) == read), read ? now : null, cancellationToken);

    /// <summary>Notes as read what came up to a moment; what came after it, nobody has seen yet.</summary>
    public static Task<bool> ReadUpToAsync(this ClaimsDb db, MemberId me, DateTimeOffset seen, DateTimeOffset now, CancellationToken cancellationToken) =>
        db.MarkAsync(db.Notices.Where(notice => notice.MemberId == me && notice.ReadAt == null && notice.At <= seen), now, cancellationToken);

    /// <summary>Notes as read what is told of one claim up to a moment: who opens the claim sees all of it.</summary>
    public static Task<bool> ReadClaimAsync(this ClaimsDb db, MemberId me, string number, DateTimeOffset seen, DateTimeOffset now, CancellationToken cancellationToken) =>
        db.MarkAsync(
            db.Notices.Where(notice => notice.MemberId == me && notice.ReadAt == null && notice.At <= seen && db.Claims.Any(claim => claim.Id == notice.ClaimId && claim.Number == number)),
            now,
            cancellationToken);

    /// <summary>Takes up or ends a watch; again changes nothing. False when there is no such claim.</summary>
    public static Task<bool> WatchAsync(this ClaimsDb db, string number, MemberId me, bool watch, DateTimeOffset now, CancellationToken cancellationToken) => db.WriteAsync(async token =>
    {
        var found = await db.Claims.Where(claim => claim.Number == number).Select(claim => new { claim.Id }).SingleOrDefaultAsync(token);
        if (found is null)
        {
            return false;
        }

        var held = await db.Watches.SingleOrDefaultAsync(row => row.ClaimId == found.Id && row.MemberId == me, token);
        if (watch && held is null)
        {
            db.Add(Watch.Of(found.Id, me, now));
        }
        else if (!watch && held is not null)
        {
            db.Remove(held);
        }

        return true;
    }, cancellationToken);

    private static Task<bool> MarkAsync(this ClaimsDb db, IQueryable<Notice> notices, DateTimeOffset? at, CancellationToken cancellationToken) =>
        db.WriteAsync(async token => await notices.ExecuteUpdateAsync(row => row.SetProperty(notice => notice.ReadAt, at), token) > 0, cancellationToken);
}
