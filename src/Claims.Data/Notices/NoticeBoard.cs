using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>
/// Puts what happened into the inboxes of those it concerns, in the save that tells of it: one notice for a person and an event, of the most personal
/// kind, never to who did it, nor to a member who is disabled or has no part in the desk. A fixed number of queries, however much happened.
/// </summary>
internal static class NoticeBoard
{
    public static async Task TellAsync(ClaimsDb db, IReadOnlyList<DomainEvent> events, AppendedRows appended, CancellationToken cancellationToken)
    {
        var told = events.Where(happened => happened.Subject == "claim" && (NoticeRules.Of(happened.Kind) is not null || Named(happened).Any())).ToList();
        if (told.Count == 0)
        {
            return;
        }

        var claims = told.Select(happened => new ClaimId(happened.SubjectId)).Distinct().ToList();
        var concerned = (await ConcernedAsync(db, claims, cancellationToken)).ToLookup(row => row.Claim);
        var lines = told.SelectMany(happened => LinesOf(happened, concerned[new(happened.SubjectId)])).ToList();
        var reachable = await ReachableAsync(db, [.. lines.Select(line => line.To).Distinct()], cancellationToken);
        lines.RemoveAll(line => !reachable.Contains(line.To));
        foreach (var line in await NewAsync(db, lines, cancellationToken))
        {
            appended.Add(Notice.Of(line.To, line.Kind, line.Claim, EventFacts.Comment(line.Happened), line.Happened.By.Member, line.Happened.At));
        }
    }

    private static IEnumerable<Line> LinesOf(DomainEvent happened, IEnumerable<ConcernRow> concerned)
    {
        var claim = new ClaimId(happened.SubjectId);
        var rule = NoticeRules.Of(happened.Kind);
        var others = concerned.Where(row => rule?.To.Contains(row.Why) == true).Select(row => new Line(row.Member, rule!.Value.Kind, claim, happened));
        return Named(happened).Select(named => new Line(named.Member, named.Kind, claim, happened)).Concat(others)
            .Where(line => line.To != happened.By.Member).GroupBy(line => line.To).Select(lines => lines.MinBy(line => line.Kind)!);
    }

    /// <summary>Whom the event itself names.</summary>
    private static IEnumerable<(MemberId Member, NoticeKind Kind)> Named(DomainEvent happened) => happened.Kind switch
    {
        "claim.assigned" when EventFacts.Member(happened, "assignee") is { } assignee => [(assignee, NoticeKind.Assigned)],
        "comment.written" or "comment.edited" => EventFacts.Members(happened, "mentions").Select(member => (member, NoticeKind.Mentioned)),
        _ => [],
    };

    // Read before the save: of a claim whose correction is being opened these are the people of the cycle that it ends.
    private static Task<List<ConcernRow>> ConcernedAsync(ClaimsDb db, List<ClaimId> claims, CancellationToken cancellationToken)
    {
        var watching = db.Watches.Where(watch => claims.Contains(watch.ClaimId)).Select(watch => new { watch.ClaimId, watch.MemberId, Why = 1 });
        var assigned = db.Claims.Where(claim => claims.Contains(claim.Id) && claim.Assignee != null).Select(claim => new { ClaimId = claim.Id, MemberId = claim.Assignee!.Value, Why = 2 });
        var parts = db.Claims.Where(claim => claims.Contains(claim.Id))
            .SelectMany(claim => claim.Parts.Where(part => part.Cycle == claim.Cycle).Select(part => new { part.ClaimId, part.MemberId, Why = 3 }));
        var talking = db.Comments.Where(comment => claims.Contains(comment.ClaimId) && comment.ResolvedAt == null).Select(comment => new { comment.ClaimId, MemberId = comment.WrittenBy, Why = 4 });
        return watching.Concat(assigned).Concat(parts).Concat(talking).Distinct()
            .Select(row => new ConcernRow(row.ClaimId, row.MemberId, (Concern)row.Why)).ToListAsync(cancellationToken);
    }

    private static async Task<HashSet<MemberId>> ReachableAsync(ClaimsDb db, List<MemberId> members, CancellationToken cancellationToken) => members.Count == 0 ? [] :
        [.. await db.DeskMembers().Where(member => members.Contains(member.Id)).Select(member => member.Id).ToListAsync(cancellationToken)];

    // Further changes add nothing while the first one is unread, and changing a comment calls only those whom it did not name before.
    private static async Task<IEnumerable<Line>> NewAsync(ClaimsDb db, List<Line> lines, CancellationToken cancellationToken)
    {
        var folded = lines.Where(line => line.Kind == NoticeKind.Changed || line.Happened.Kind == "comment.edited").ToList();
        if (folded.Count == 0)
        {
            return lines;
        }

        var claims = folded.Select(line => line.Claim).Distinct().ToList();
        var members = folded.Select(line => line.To).Distinct().ToList();
        var known = (await db.Notices.Where(notice => claims.Contains(notice.ClaimId) && members.Contains(notice.MemberId)
                && ((notice.Kind == NoticeKind.Changed && notice.ReadAt == null) || notice.Kind == NoticeKind.Mentioned))
            .Select(notice => new { notice.ClaimId, notice.MemberId, notice.Kind, notice.CommentId }).ToListAsync(cancellationToken))
            .Select(notice => (notice.ClaimId, notice.MemberId, notice.Kind, notice.Kind == NoticeKind.Changed ? null : notice.CommentId)).ToHashSet();
        return lines.Where(line => !folded.Contains(line) || known.Add((line.Claim, line.To, line.Kind, EventFacts.Comment(line.Happened))));
    }

    private sealed record ConcernRow(ClaimId Claim, MemberId Member, Concern Why);

    private sealed record Line(MemberId To, NoticeKind Kind, ClaimId Claim, DomainEvent Happened);
}
