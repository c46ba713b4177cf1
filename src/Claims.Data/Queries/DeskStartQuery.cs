using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Reads the start page, in a number of queries that does not depend on how much there is.</summary>
public static class DeskStartQuery
{
    public static Task<DeskStart> DeskStartAsync(this ClaimsDb db, DeskStartScope scope, CancellationToken cancellationToken) => db.ReadAsync(
        async token =>
        {
            var (waiting, waitingForMe) = scope.Reviews ? await db.WaitingAsync(scope.Me, token) : (DeskStart.Part<WaitingClaim>.None, 0);
            var work = await db.WorkOfAsync(scope.Me, token);
            var (due, late) = scope.Plans ? await db.DueAsync(scope, token) : await db.DueAsync(scope, work, token);
            var (returned, mine) = (work.Where(item => item.CameBack).ToList(), work.Where(item => !item.CameBack).ToList());
            return new DeskStart
            {
                Returned = new(await db.Returned(First(returned.OrderByDescending(item => item.ChangedAt))).ToListAsync(token), returned.Count),
                Mine = new(await db.Mine(First(mine.OrderBy(item => item.Due ?? DateOnly.MaxValue).ThenByDescending(item => item.ChangedAt))).ToListAsync(token), mine.Count),
                Waiting = waiting,
                WaitingForMe = waitingForMe,
                Due = due,
                Late = late,
                Complaints = scope.Plans ? await PartAsync(db.DueComplaints(scope.Today), db.Rows, token) : DeskStart.Part<ComplaintRow>.None,
                Expired = await PartAsync(db.Expired(scope), token),
                Mentions = await PartAsync(db.Mentions(scope.Me), token),
                Overdue = await PartAsync(db.Overdue(scope), token),
                DeclaredUntil = await db.DeclaredUntilAsync(scope.Me, token),
                Drifted = await PartAsync(db.Drifted(), token),
                Diverging = scope.Plans ? await db.DivergingPartAsync(token) : DeskStart.Part<DivergingClaim>.None,
                Outdated = scope.Plans ? new(await db.OutdatedEditions().Sorted().Take(DeskStart.Shown).ToListAsync(token), await db.OutdatedEditions().CountAsync(token)) : DeskStart.Part<OutdatedEdition>.None,
                Invited = scope.Administers ? await PartAsync(db.Invited(), token) : DeskStart.Part<InvitedMember>.None,
                Stages = await db.StageCountsAsync(token),
                Counts = new(await db.RatingCountsAsync(token), await db.TopicCountsAsync(token)),
                Flow = await db.WeekFlowAsync(scope.Weeks, token),
                Approved = await db.LatelyStandingAsync(DeskStart.Shown, token),
            };
        },
        cancellationToken);

    /// <param name="take">How many of the verdicts approved last.</param>
    public static Task<ReaderStart> ReaderStartAsync(this ClaimsDb db, int take, CancellationToken cancellationToken) => db.ReadAsync(
        async token => new ReaderStart(
            await db.LatelyStandingAsync(take, token),
            new(await db.RatingCountsAsync(token), await db.StandingTopicCountsAsync(token))),
        cancellationToken);

    // Counted always, even where all rows are shown: so the page makes as many queries with ten rows as with a thousand.
    private static async Task<DeskStart.Part<T>> PartAsync<T>(IQueryable<T> rows, CancellationToken cancellationToken) =>
        new(await rows.Take(DeskStart.Shown).ToListAsync(cancellationToken), await rows.CountAsync(cancellationToken));

    // All verdicts are asked for it, which takes a second where there are a hundred thousand claims: asked again only when something happened.
    private static async Task<DeskStart.Part<DivergingClaim>> DivergingPartAsync(this ClaimsDb db, CancellationToken cancellationToken) =>
        await db.Cache.GetAsync("start diverging", await db.NewestEntryAsync(cancellationToken), () => db.ReadDivergingAsync(cancellationToken));

    private static async Task<DeskStart.Part<DivergingClaim>> ReadDivergingAsync(this ClaimsDb db, CancellationToken cancellationToken)
    {
        var found = db.Diverging(db.Claims);
        var diverging = db.Claims.AsNoTracking().Where(claim => found.Contains(claim.Id));
        var shown = await diverging.OrderByDescending(claim => claim.ChangedAt).ThenByDescending(claim => claim.Number).Take(DeskStart.Shown)
            .Select(claim => new { claim.Id, claim.Number, claim.Statement, claim.Language }).ToListAsync(cancellationToken);
        var what = (await db.DivergencesAsync([.. shown.Select(claim => claim.Id)], cancellationToken)).ToLookup(row => row.Claim);
        return new([.. shown.Select(claim => new DivergingClaim(claim.Number, claim.Statement, claim.Language, [.. what[claim.Id]]))], await diverging.CountAsync(cancellationToken));
    }

    // Rows are cut before they are filled, so that only what is shown is looked up.
    private static async Task<DeskStart.Part<TRow>> PartAsync<T, TRow>(IQueryable<T> sorted, Func<IQueryable<T>, IQueryable<TRow>> rows, CancellationToken cancellationToken) =>
        new(await rows(sorted.Take(DeskStart.Shown)).ToListAsync(cancellationToken), await sorted.CountAsync(cancellationToken));

    private static async Task<(DeskStart.Part<WaitingClaim> Part, int ForMe)> WaitingAsync(this ClaimsDb db, MemberId me, CancellationToken cancellationToken)
    {
        var counts = await db.Verdicts.Where(verdict => verdict.State == VerdictState.InReview).GroupBy(_ => 1).Select(all => new
        {
            All = all.Count(),
            ForMe = all.Count(verdict =>
                !db.Set<Part>().Any(part => part.ClaimId == verdict.ClaimId && part.Cycle == verdict.Cycle && part.MemberId == me && part.Role == PartRole.Author)
                && !db.Set<InterestStatement>().Any(stated => stated.ClaimId == verdict.ClaimId && stated.MemberId == me && stated.HasInterest)
                && !verdict.Reviews.Any(review => review.MemberId == me && review.Decision == ReviewDecision.Endorsed)),
        }).SingleOrDefaultAsync(cancellationToken);
        return (new(await db.Waiting(me).Take(DeskStart.Shown).ToListAsync(cancellationToken), counts?.All ?? 0), counts?.ForMe ?? 0);
    }

    /// <summary>What is due in the whole desk.</summary>
    private static async Task<(DeskStart.Part<DueClaim> Part, int Late)> DueAsync(this ClaimsDb db, DeskStartScope scope, CancellationToken cancellationToken)
    {
        var today = scope.Today;
        var due = db.Unfinished().Where(claim => claim.Due != null && claim.Due <= scope.Until);
        var counts = await due.GroupBy(_ => 1).Select(all => new { All = all.Count(), Late = all.Count(row => row.Due < today) }).SingleOrDefaultAsync(cancellationToken);
        return (new(await db.Due(due).Take(DeskStart.Shown).ToListAsync(cancellationToken), counts?.All ?? 0), counts?.Late ?? 0);
    }

    /// <summary>What is due of one's own.</summary>
    private static async Task<(DeskStart.Part<DueClaim> Part, int Late)> DueAsync(
        this ClaimsDb db, DeskStartScope scope, IReadOnlyList<WorkItem> work, CancellationToken cancellationToken)
    {
        var due = work.Where(item => item.Due <= scope.Until).ToList();
        var shown = First(due.OrderBy(item => item.Due).ThenBy(item => item.Number, StringComparer.Ordinal));
        return (new(await db.Due(db.Claims.AsNoTracking().Where(claim => shown.Contains(claim.Id))).ToListAsync(cancellationToken), due.Count), due.Count(item => item.Due < scope.Today));
    }

    private static List<ClaimId> First(IEnumerable<WorkItem> items) => [.. items.Take(DeskStart.Shown).Select(item => item.Id)];
}
