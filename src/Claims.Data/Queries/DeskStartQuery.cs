using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Reads the start page.</summary>
public static class DeskStartQuery
{
    /// <param name="reviews">Whether this member reads what others submit.</param>
    public static Task<DeskStart> DeskStartAsync(this ClaimsDb db, MemberId me, bool reviews, CancellationToken cancellationToken) => db.ReadAsync(
        async token => new DeskStart
        {
            Returned = await PartAsync(db.Returned(me), token),
            Mine = await PartAsync(db.Mine(me), token),
            Waiting = reviews ? await PartAsync(db.Waiting(me), token) : new([], 0),
            WaitingForMe = reviews ? await db.Claims.Where(claim => claim.Stage == Stage.InReview)
                .CountAsync(claim => !claim.Parts.Any(part => part.Cycle == claim.Cycle && part.MemberId == me && part.Role == PartRole.Author), token) : 0,
            Stages = await db.Claims.GroupBy(claim => claim.Stage).Select(group => new { Stage = group.Key, Count = group.Count() })
                .ToDictionaryAsync(group => group.Stage, group => group.Count, token),
            Approved = await db.LatelyStandingAsync(DeskStart.Shown, token),
        },
        cancellationToken);

    /// <summary>The verdicts approved last, for readers.</summary>
    public static async Task<IReadOnlyList<ClaimRow>> LatelyApprovedAsync(this ClaimsDb db, int take, CancellationToken cancellationToken) =>
        await db.LatelyStandingAsync(take, cancellationToken);

    private static async Task<DeskStart.Part<T>> PartAsync<T>(IQueryable<T> rows, CancellationToken cancellationToken)
    {
        var first = await rows.Take(DeskStart.Shown + 1).ToListAsync(cancellationToken);
        return new([.. first.Take(DeskStart.Shown)], first.Count > DeskStart.Shown ? await rows.CountAsync(cancellationToken) : first.Count);
    }

    private static IQueryable<ReturnedClaim> Returned(this ClaimsDb db, MemberId me) =>
        from claim in db.Matching(new() { Mine = true }, new(me, default))
        where claim.Stage == Stage.Researching
        from verdict in claim.Verdicts
        where verdict.State == VerdictState.Returned && verdict.Cycle == claim.Cycle && verdict.Number == claim.Verdicts.Max(any => any.Number)
        from review in verdict.Reviews
        where review.Decision == ReviewDecision.Returned
        orderby review.At descending, claim.Number
        select new ReturnedClaim(
            claim.Number,
            claim.Statement,
            claim.Language,
            verdict.Number,
            db.Members.Where(member => member.Id == review.MemberId).Select(member => member.Name).FirstOrDefault(),
            review.At,
            review.Note);

    private static IQueryable<MyClaim> Mine(this ClaimsDb db, MemberId me) =>
        from claim in db.Matching(new() { Mine = true }, new(me, default))
        where !(claim.Stage == Stage.Researching && claim.Verdicts.Any(verdict =>
            verdict.State == VerdictState.Returned && verdict.Cycle == claim.Cycle && verdict.Number == claim.Verdicts.Max(any => any.Number)))
        orderby claim.ChangedAt descending, claim.Number descending
        select new MyClaim(
            claim.Number,
            claim.Statement,
            claim.Language,
            db.Claimants.Where(claimant => claimant.Id == claim.ClaimantId).Select(claimant => claimant.Name).First(),
            claim.Stage,
            claim.Verdicts.Any(verdict => verdict.State == VerdictState.Approved),
            claim.Evidence.Count,
            claim.Draft != null,
            claim.ChangedAt);

    private static IQueryable<WaitingClaim> Waiting(this ClaimsDb db, MemberId me) =>
        from claim in db.Claims.AsNoTracking()
        where claim.Stage == Stage.InReview
        from verdict in claim.Verdicts
        where verdict.State == VerdictState.InReview
        join rating in db.Set<Rating>() on new { verdict.ScaleVersion, verdict.RatingKey } equals new { rating.ScaleVersion, RatingKey = rating.Key }
        orderby verdict.SubmittedAt, claim.Number
        select new WaitingClaim(
            claim.Number,
            claim.Statement,
            claim.Language,
            verdict.Number,
            rating,
            db.Members.Where(member => member.Id == verdict.SubmittedBy).Select(member => member.Name).FirstOrDefault(),
            verdict.SubmittedAt,
            claim.Parts.Any(part => part.Cycle == claim.Cycle && part.MemberId == me && part.Role == PartRole.Author));
}
