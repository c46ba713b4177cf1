using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Reads submitted versions from their stored bytes.</summary>
public static class VerdictReadingQuery
{
    /// <summary>One version of a claim, or null.</summary>
    /// <param name="me">Whose part in the current cycle is told.</param>
    public static Task<VerdictReading?> VerdictReadingAsync(this ClaimsDb db, string number, int version, MemberId? me, CancellationToken cancellationToken) =>
        db.ReadingAsync(number, db.Verdicts.Where(verdict => verdict.Number == version), me, cancellationToken);

    /// <summary>The version in review, or null.</summary>
    /// <param name="me">Whose part in the current cycle is told.</param>
    public static Task<VerdictReading?> InReviewAsync(this ClaimsDb db, string number, MemberId? me, CancellationToken cancellationToken) =>
        db.ReadingAsync(number, db.Verdicts.Where(verdict => verdict.State == VerdictState.InReview), me, cancellationToken);

    private static Task<VerdictReading?> ReadingAsync(
        this ClaimsDb db, string number, IQueryable<Verdict> chosen, MemberId? me, CancellationToken cancellationToken) =>
        db.ReadAsync(async token =>
        {
            var head = await db.ClaimHeadAsync(number, me, token);
            return head is null || await chosen.AsNoTracking().SingleOrDefaultAsync(verdict => verdict.ClaimId == head.Id, token) is not { } verdict
                ? null
                : await db.ReadingOfAsync(head, verdict, token);
        }, cancellationToken);

    private static async Task<VerdictReading> ReadingOfAsync(this ClaimsDb db, ClaimHead head, Verdict verdict, CancellationToken cancellationToken)
    {
        var snapshot = Snapshot.Parse(verdict.Snapshot);
        var quantity = snapshot.Quantity?.ToQuantity();
        var versions = await db.VersionLinesAsync(head.Id, cancellationToken);
        return new()
        {
            Head = head,
            Number = verdict.Number,
            Cycle = verdict.Cycle,
            State = verdict.State,
            Snapshot = snapshot,
            ContentHash = verdict.ContentHash,
            Fault = await db.FaultAsync(StoredFaults.Verdicts, StoredHash.Of(verdict.Id, verdict.ContentHash, verdict.Snapshot), cancellationToken),
            Wording = ClaimVersionsQuery.WordingOf(snapshot),
            Quotes = ClaimQuotesQuery.QuotesOf(snapshot),
            Rating = versions.Single(version => version.Number == verdict.Number).Rating,
            Calculation = quantity is null ? null : SnapshotCalculation.Run(quantity, snapshot.Evidence),
            Evidence = (await db.CitedNowAsync([verdict.Id], [snapshot], cancellationToken)).Of(verdict.Id, snapshot),
            Gates = (await db.FrozenGatesAsync([verdict], cancellationToken)).GetValueOrDefault(verdict.Id),
            Authors = await db.AuthorsAsync(head.Id, verdict.Cycle, cancellationToken),
            Decisions = await db.DecisionsAsync(verdict.Id, cancellationToken),
            SubmittedBy = await db.Members.Where(member => member.Id == verdict.SubmittedBy).Select(member => member.Name).FirstOrDefaultAsync(cancellationToken),
            SubmittedAt = verdict.SubmittedAt,
            DecidedAt = verdict.DecidedAt,
            Corrections = await db.CorrectionsOfAsync(head.Id, cancellationToken),
            Versions = versions,
        };
    }

    private static async Task<IReadOnlyList<string>> AuthorsAsync(this ClaimsDb db, ClaimId claim, int cycle, CancellationToken cancellationToken) => await (
        from part in db.Set<Part>().AsNoTracking()
        where part.ClaimId == claim && part.Cycle == cycle && part.Role == PartRole.Author
        join member in db.Members on part.MemberId equals member.Id
        orderby part.TakenAt, member.Name
        select member.Name).ToListAsync(cancellationToken);

    private static async Task<IReadOnlyList<VerdictDecision>> DecisionsAsync(this ClaimsDb db, VerdictId verdict, CancellationToken cancellationToken) => await (
        from review in db.Set<Review>().AsNoTracking()
        where review.VerdictId == verdict
        join member in db.Members on review.MemberId equals member.Id
        orderby review.At
        select new VerdictDecision(review.Decision, member.Id, member.Name, review.At, review.Note, review.ContentHash)).ToListAsync(cancellationToken);
}
