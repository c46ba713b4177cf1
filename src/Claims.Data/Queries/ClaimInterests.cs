using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Somebody who has, or had, an interest in the matter of a claim, or a part in it.</summary>
/// <param name="Note">Which interest, or why no more.</param>
/// <param name="Part">Of the current cycle.</param>
public sealed record StatedInterest(MemberId Member, string Name, bool HasInterest, string? Note, DateTimeOffset StatedAt, PartRole? Part);

/// <summary>Why a cycle was started over.</summary>
/// <param name="By">Name, as it is now.</param>
public sealed record ClaimRestart(int Cycle, string Reason, string? By, DateTimeOffset At);

/// <summary>What is known about interests of the desk in the matter of a claim.</summary>
/// <param name="Mine">What the one who looks said; null when they said nothing.</param>
/// <param name="Conflicts">Who has a part in the current cycle and an interest.</param>
/// <param name="Restart">Why the current cycle was started over; null when it was not.</param>
/// <param name="AwaitsTakingOver">Nobody has yet stood behind the draft that somebody with an interest wrote.</param>
public sealed record ClaimInterests(StatedInterest? Mine, IReadOnlyList<StatedInterest> Conflicts, ClaimRestart? Restart, bool AwaitsTakingOver);

/// <summary>Reads it. Never for readers.</summary>
public static class ClaimInterestsQuery
{
    /// <param name="me">Whose own statement is told.</param>
    public static Task<ClaimInterests> ClaimInterestsAsync(this ClaimsDb db, ClaimHead head, MemberId? me, CancellationToken cancellationToken) => db.ReadAsync(
        async token =>
        {
            var stated = await db.StatedAsync(head, me, token);
            var restart = await db.Set<Restart>().AsNoTracking().Where(restart => restart.ClaimId == head.Id && restart.Cycle == head.Cycle)
                .Select(restart => new ClaimRestart(
                    restart.Cycle,
                    restart.Reason,
                    db.Members.Where(member => member.Id == restart.StartedBy).Select(member => member.Name).FirstOrDefault(),
                    restart.StartedAt)).SingleOrDefaultAsync(token);
            return new ClaimInterests(
                stated.Find(row => row.Member == me),
                [.. stated.Where(row => row is { HasInterest: true, Part: not null })],
                restart,
                await db.AwaitsTakingOverAsync(head, token));
        },
        cancellationToken);

    private static Task<List<StatedInterest>> StatedAsync(this ClaimsDb db, ClaimHead head, MemberId? me, CancellationToken cancellationToken) => (
        from stated in db.Set<InterestStatement>().AsNoTracking()
        where stated.ClaimId == head.Id
        join member in db.Members on stated.MemberId equals member.Id
        let part = db.Set<Part>().Where(part => part.ClaimId == head.Id && part.Cycle == head.Cycle && part.MemberId == stated.MemberId).Select(part => (PartRole?)part.Role).FirstOrDefault()
        where stated.MemberId == me || (stated.HasInterest && part != null)
        orderby member.Name, member.Id
        select new StatedInterest(member.Id, member.Name, stated.HasInterest, stated.Note, stated.StatedAt, part)).ToListAsync(cancellationToken);

    // As Claim.AwaitsTakingOver says it.
    private static Task<bool> AwaitsTakingOverAsync(this ClaimsDb db, ClaimHead head, CancellationToken cancellationToken)
    {
        var authors = db.Set<Part>().Where(part => part.ClaimId == head.Id && part.Role == PartRole.Author);
        return db.Set<VerdictDraft>().AnyAsync(
            draft => draft.ClaimId == head.Id && authors.Any(author => author.Cycle >= draft.Cycle && db.Set<Restart>().Any(restart =>
                restart.ClaimId == head.Id && restart.Cycle == author.Cycle + 1
                && !authors.Any(next => next.Cycle == restart.Cycle && next.MemberId == author.MemberId && next.TakenAt == restart.StartedAt))),
            cancellationToken);
    }
}
