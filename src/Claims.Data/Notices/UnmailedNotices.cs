using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>What a member is told by e-mail.</summary>
public sealed record MailedNotice(NoticeId Id, NoticeKind Kind, string Number, string Statement, string? By, DateTimeOffset At);

/// <summary>What waits to be sent to one member.</summary>
/// <param name="Language">That of their pages; null when they leave it to the browser.</param>
/// <param name="Notices">The oldest first.</param>
public sealed record UnmailedDigest(MemberId Member, string Email, Language? Language, IReadOnlyList<MailedNotice> Notices);

/// <summary>Reads what is to be sent by e-mail, and notes what was.</summary>
public static class UnmailedNotices
{
    /// <summary>The most that one look takes up; the next one takes the rest.</summary>
    public const int Most = 500;

    /// <summary>By member: what is neither sent nor read, of those who want mail. Who read it in the inbox needs no letter.</summary>
    /// <param name="since">What is older is not sent any more.</param>
    /// <param name="until">What is newer waits for what may follow it.</param>
    /// <param name="waiting">Members who are not written to now.</param>
    public static async Task<IReadOnlyList<UnmailedDigest>> UnmailedAsync(
        this ClaimsDb db, DateTimeOffset since, DateTimeOffset until, IReadOnlyCollection<MemberId> waiting, CancellationToken cancellationToken)
    {
        var rows = await (
            from notice in db.Notices.AsNoTracking()
            where notice.MailedAt == null && notice.ReadAt == null && notice.At >= since && notice.At <= until && !waiting.Contains(notice.MemberId)
            join member in db.DeskMembers() on notice.MemberId equals member.Id
            where member.MailsNotices && member.Email != null
            join claim in db.Claims on notice.ClaimId equals claim.Id
            orderby notice.At, notice.Id
            select new
            {
                notice.MemberId,
                Email = member.Email!,
                member.Language,
                Notice = new MailedNotice(
                    notice.Id,
                    notice.Kind,
                    claim.Number,
                    claim.Statement,
                    db.Members.Where(doer => doer.Id == notice.By).Select(doer => doer.Name).FirstOrDefault(),
                    notice.At),
            }).Take(Most).ToListAsync(cancellationToken);
        return [.. rows.GroupBy(row => (row.MemberId, row.Email, row.Language))
            .Select(group => new UnmailedDigest(group.Key.MemberId, group.Key.Email, group.Key.Language, [.. group.Select(row => row.Notice)]))];
    }

    public static Task NoteMailedAsync(this ClaimsDb db, UnmailedDigest digest, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var ids = digest.Notices.Select(notice => notice.Id).ToList();
        return db.WriteAsync(token => db.Notices.Where(notice => ids.Contains(notice.Id)).ExecuteUpdateAsync(row => row.SetProperty(notice => notice.MailedAt, now), token), cancellationToken);
    }
}
