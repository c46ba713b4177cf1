using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Reads the file of one claim: for those who work at it, and for readers.</summary>
public static class ClaimFileQuery
{
    /// <summary>All of it, with the work that is going on.</summary>
    /// <param name="me">Whose part in the current cycle is told.</param>
    public static Task<ClaimFile?> ClaimFileAsync(this ClaimsDb db, string number, MemberId? me, CancellationToken cancellationToken) =>
        db.ReadAsync(async token => await db.ClaimHeadAsync(number, me, token) is { } head ? await db.WholeAsync(head, token) : null, cancellationToken);

    /// <summary>What readers see: the standing verdict as it was frozen, and nothing of the work; null without one.</summary>
    public static Task<ClaimFile?> StandingFileAsync(this ClaimsDb db, string number, CancellationToken cancellationToken) =>
        db.ReadAsync(async token => await db.ClaimHeadAsync(number, null, token) is { HasStanding: true } head ? await db.StandingAsync(head, token) : null, cancellationToken);

    private static async Task<ClaimFile> WholeAsync(this ClaimsDb db, ClaimHead head, CancellationToken cancellationToken)
    {
        var row = await (
            from claim in db.Claims.AsNoTracking()
            where claim.Id == head.Id
            join claimant in db.Claimants on claim.ClaimantId equals claimant.Id
            select new
            {
                claim.ClaimantId,
                claim.ClaimantRole,
                claim.Said,
                claim.Quantity,
                claim.SelectionReason,
                claim.DiscardReason,
                claim.RecordedAt,
                RecordedBy = db.Members.Where(member => member.Id == claim.RecordedBy).Select(member => member.Name).FirstOrDefault(),
                Claimant = claimant.Name,
                claimant.Kind,
            }).SingleAsync(cancellationToken);
        var wording = new ClaimWording(head.Statement, head.Language, row.Claimant, row.Kind, row.ClaimantRole, row.Said, row.Quantity);
        var versions = await db.VersionsAsync(head.Id, [VerdictState.Approved, VerdictState.InReview], cancellationToken);
        var inReview = versions.SingleOrDefault(version => version.State == VerdictState.InReview);
        return new()
        {
            Head = head,
            Wording = wording,
            Claimant = row.ClaimantId,
            Quotes = await db.QuotesAsync(head.Id, cancellationToken),
            Standing = versions.SingleOrDefault(version => version.State == VerdictState.Approved),
            Working = head.Stage == Stage.Approved ? null : inReview ?? await db.DraftedAsync(head, wording, cancellationToken),
            Correction = head.UnderCorrection ? await db.OpenCorrectionAsync(head, cancellationToken) : null,
            Returned = head.Stage == Stage.Researching ? await db.ReturnedAsync(head, cancellationToken) : null,
            Topics = await db.TopicsAsync(head.Id, cancellationToken),
            SelectionReason = row.SelectionReason,
            DiscardReason = row.DiscardReason,
            RecordedBy = row.RecordedBy,
            RecordedAt = row.RecordedAt,
            Related = await db.RelatedAsync(head.Id, cancellationToken),
            Suggested = await db.SuggestedAsync(head.Id, cancellationToken),
            Repeated = [.. (await db.RepeatedAsync([head.Id], cancellationToken))[head.Id]],
            Editions = await db.EditionsAsync(head.Id, cancellationToken),
        };
    }

    private static async Task<ClaimFile> StandingAsync(this ClaimsDb db, ClaimHead head, CancellationToken cancellationToken)
    {
        var standing = (await db.VersionsAsync(head.Id, [VerdictState.Approved], cancellationToken)).Single();
        var bytes = await db.Verdicts.Where(verdict => verdict.ClaimId == head.Id && verdict.State == VerdictState.Approved).Select(verdict => verdict.Snapshot).SingleAsync(cancellationToken);
        return new()
        {
            Head = head with { Statement = standing.Wording.Statement, Language = standing.Wording.Language },
            Wording = standing.Wording,
            Claimant = await db.ClaimantNamedAsync(standing.Wording.Claimant, cancellationToken),
            Quotes = ClaimQuotesQuery.QuotesOf(Snapshot.Parse(bytes)),
            Standing = standing with { Decisions = [.. standing.Decisions.Select(decision => decision with { Note = null })] },
            Working = null,
            Correction = head.UnderCorrection ? await db.OpenCorrectionAsync(head, cancellationToken) : null,
            Returned = null,
            Topics = await db.TopicsAsync(head.Id, cancellationToken),
            // The reason is no part of the snapshot: it is shown while nobody can have changed it since.
            SelectionReason = head.UnderCorrection ? null
                : await db.Claims.Where(claim => claim.Id == head.Id).Select(claim => claim.SelectionReason).SingleAsync(cancellationToken),
            DiscardReason = null,
            RecordedBy = null,
            RecordedAt = null,
            Related = await db.RelatedStandingAsync(head.Id, cancellationToken),
            Suggested = [],
            Repeated = [.. (await db.RepeatedAsync([head.Id], cancellationToken))[head.Id]],
            Editions = await db.EditionsAsync(head.Id, cancellationToken),
        };
    }

    // A cycle that was started over goes on with the correction that the one before it had.
    private static async Task<ClaimCorrection?> OpenCorrectionAsync(this ClaimsDb db, ClaimHead head, CancellationToken cancellationToken) =>
        await db.Set<Correction>().AsNoTracking().Where(correction => correction.ClaimId == head.Id && correction.Cycle <= head.Cycle).OrderByDescending(correction => correction.Cycle)
            .Select(correction => new ClaimCorrection(
                correction.Reason,
                db.Members.Where(member => member.Id == correction.OpenedBy).Select(member => member.Name).FirstOrDefault(),
                correction.OpenedAt)).FirstOrDefaultAsync(cancellationToken);

    // The newest version of this cycle, when it was sent back: whatever was submitted later has taken its place.
    private static async Task<ClaimReturn?> ReturnedAsync(this ClaimsDb db, ClaimHead head, CancellationToken cancellationToken) => await (
        from verdict in db.Verdicts.AsNoTracking()
        where verdict.ClaimId == head.Id && verdict.Cycle == head.Cycle && verdict.State == VerdictState.Returned
            && !db.Verdicts.Any(later => later.ClaimId == head.Id && later.Number > verdict.Number)
        from review in verdict.Reviews
        where review.Decision == ReviewDecision.Returned
        select new ClaimReturn(
            verdict.Number,
            db.Members.Where(member => member.Id == review.MemberId).Select(member => member.Name).FirstOrDefault(),
            review.At,
            review.Note)).FirstOrDefaultAsync(cancellationToken);

    private static async Task<IReadOnlyList<Topic>> TopicsAsync(this ClaimsDb db, ClaimId claim, CancellationToken cancellationToken) =>
        await db.Topics.AsNoTracking().Where(topic => db.Set<ClaimTopic>().Any(filed => filed.ClaimId == claim && filed.TopicKey == topic.Key))
            .OrderBy(topic => topic.Key).ToListAsync(cancellationToken);

    private static async Task<IReadOnlyList<ClaimEdition>> EditionsAsync(this ClaimsDb db, ClaimId claim, CancellationToken cancellationToken) => await (
        from item in db.Set<EditionItem>().AsNoTracking()
        where item.ClaimId == claim
        join edition in db.Editions on item.EditionId equals edition.Id
        join dossier in db.Dossiers on edition.DossierId equals dossier.Id
        join verdict in db.Verdicts on item.VerdictId equals verdict.Id
        orderby edition.PrintedAt descending
        select new ClaimEdition(dossier.Id, dossier.Title, edition.Id, edition.Number, verdict.Number, edition.PrintedAt)).ToListAsync(cancellationToken);
}
