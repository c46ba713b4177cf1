using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Versions that wait for other eyes, oldest first.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Pages">The last page.</param>
public sealed record ReviewQueue(IReadOnlyList<WaitingVersion> Rows, int Total, int Page, int Pages);

/// <summary>One version in review.</summary>
/// <param name="Number">Of the claim.</param>
/// <param name="MyPart">What the one who looks did in this cycle.</param>
/// <param name="IsCorrection">It is to take the place of a standing verdict.</param>
public sealed record WaitingVersion(
    string Number,
    string Statement,
    string Language,
    int Version,
    Rating Rating,
    IReadOnlyList<string> Authors,
    int Endorsements,
    PartRole? MyPart,
    bool IsCorrection,
    DateTimeOffset SubmittedAt);

/// <summary>Reads the review queue.</summary>
public static class ReviewQueueQuery
{
    public const int PageSize = 50;

    /// <param name="page">From 1; one past the end shows the last.</param>
    public static Task<ReviewQueue> ReviewQueueAsync(this ClaimsDb db, MemberId? me, int page, CancellationToken cancellationToken) =>
        db.ReadAsync(async token =>
        {
            var waiting = db.Verdicts.AsNoTracking().Where(verdict => verdict.State == VerdictState.InReview);
            var total = await waiting.CountAsync(token);
            var pages = Math.Max(1, (total + PageSize - 1) / PageSize);
            var shown = Math.Clamp(page, 1, pages);
            var rows = await (
                from verdict in waiting
                join claim in db.Claims on verdict.ClaimId equals claim.Id
                join rating in db.Set<Rating>() on new { verdict.ScaleVersion, verdict.RatingKey } equals new { rating.ScaleVersion, RatingKey = rating.Key }
                orderby verdict.SubmittedAt, claim.Number
                select new
                {
                    claim.Id,
                    claim.Number,
                    claim.Statement,
                    claim.Language,
                    Version = verdict.Number,
                    verdict.Cycle,
                    verdict.SubmittedAt,
                    Rating = rating,
                    Endorsements = verdict.Reviews.Count(review => review.Decision == ReviewDecision.Endorsed),
                    IsCorrection = claim.Verdicts.Any(other => other.State == VerdictState.Approved),
                    MyPart = claim.Parts.Where(part => part.Cycle == verdict.Cycle && part.MemberId == me).Select(part => (PartRole?)part.Role).FirstOrDefault(),
                }).Skip((shown - 1) * PageSize).Take(PageSize).ToListAsync(token);
            var ids = rows.Select(row => row.Id).ToList();
            var authors = (await (
                from part in db.Set<Part>().AsNoTracking()
                where ids.Contains(part.ClaimId) && part.Role == PartRole.Author
                join member in db.Members on part.MemberId equals member.Id
                orderby part.TakenAt, member.Name
                select new { part.ClaimId, part.Cycle, member.Name }).ToListAsync(token)).ToLookup(part => (part.ClaimId, part.Cycle), part => part.Name);
            return new ReviewQueue(
                [.. rows.Select(row => new WaitingVersion(
                    row.Number, row.Statement, row.Language, row.Version, row.Rating, [.. authors[(row.Id, row.Cycle)]], row.Endorsements, row.MyPart, row.IsCorrection, row.SubmittedAt))],
                total,
                shown,
                pages);
        }, cancellationToken);
}
