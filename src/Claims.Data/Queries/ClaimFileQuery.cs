using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Reads the file of one claim: for those who work at it, and for readers.</summary>
public static class ClaimFileQuery
{
    /// <summary>All of it, with the work that is going on.</summary>
    /// <param name="me">Whose part in the current cycle is told.</param>
    public static Task<ClaimFile?> ClaimFileAsync(this ClaimsDb db, string number, MemberId? me, CancellationToken cancellationToken) =>
        db.ReadAsync(async token => await db.ClaimHeadAsync(number, me, token) is { } head ? await db.WholeAsync(head, token) : null, cancellationToken);

    /// <summary>What readers see: the standing verdict as it was frozen, and nothing of the work; or the one that was taken back. Null where none ever stood.</summary>
    public static Task<ClaimFile?> StandingFileAsync(this ClaimsDb db, string number, CancellationToken cancellationToken) =>
        db.ReadAsync(async token => await db.ClaimHeadAsync(number, null, token) is { } head && (head.HasStanding || head.Retracted) ? await db.StandingAsync(head, token) : null, cancellationToken);

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
        var versions = await db.VersionsAsync(head.Id, [VerdictState.Approved, VerdictState.InReview, .. head.Retracted ? [VerdictState.Retracted] : Array.Empty<VerdictState>()], cancellationToken);
        var inReview = versions.SingleOrDefault(version => version.State == VerdictState.InReview);
        return new()
        {
            Head = head,
            Wording = wording,
            Claimant = row.ClaimantId,
            Quotes = await db.QuotesAsync(head.Id, cancellationToken),
            Standing = versions.SingleOrDefault(version => version.State == VerdictState.Approved),
            Working = head.Stage == Stage.Approved ? null : inReview ?? await db.DraftedAsync(head, wording, cancellationToken),
            Retracted = versions.LastOrDefault(version => version.State == VerdictState.Retracted),
            Corrections = await db.CorrectionsOfAsync(head.Id, cancellationToken),
            Divergences = await db.DivergencesAsync([head.Id], cancellationToken),
            Confirmations = await db.ConfirmationsAsync(head.Id, cancellationToken),
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
        var state = head.HasStanding ? VerdictState.Approved : VerdictState.Retracted;
        var version = (await db.VersionsAsync(head.Id, [state], cancellationToken))[^1];
        var standing = version with { Decisions = [.. version.Decisions.Select(decision => decision with { Note = null })] };
        var bytes = await db.Verdicts.Where(verdict => verdict.ClaimId == head.Id && verdict.Number == version.Number).Select(verdict => verdict.Snapshot).SingleAsync(cancellationToken);
        return new()
        {
            Head = head with { Statement = standing.Wording.Statement, Language = standing.Wording.Language },
            Wording = standing.Wording,
            Claimant = await db.ClaimantNamedAsync(standing.Wording.Claimant, cancellationToken),
            Quotes = ClaimQuotesQuery.QuotesOf(Snapshot.Parse(bytes)),
            Standing = head.HasStanding ? standing : null,
            Retracted = head.HasStanding ? null : standing,
            Working = null,
            Corrections = [.. (await db.CorrectionsOfAsync(head.Id, cancellationToken)).Where(correction => !correction.IsUndecided)],
            Returned = null,
            Topics = await db.TopicsAsync(head.Id, cancellationToken),
            // The reason is no part of the snapshot: it is shown while nobody can have changed it since.
            SelectionReason = head.Stage != Stage.Approved ? null
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

    private static async Task<IReadOnlyList<ClaimConfirmation>> ConfirmationsAsync(this ClaimsDb db, ClaimId claim, CancellationToken cancellationToken) => await (
        from confirmed in db.VerdictConfirmations.AsNoTracking()
        where confirmed.ClaimId == claim
        join verdict in db.Verdicts on confirmed.VerdictId equals verdict.Id
        where verdict.State == VerdictState.Approved
        join member in db.Members on confirmed.By equals member.Id
        orderby confirmed.At descending
        select new ClaimConfirmation(confirmed.Reason, member.Name, confirmed.At)).ToListAsync(cancellationToken);

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

    private static async Task<IReadOnlyList<ClaimEdition>> EditionsAsync(this ClaimsDb db, ClaimId claim, CancellationToken cancellationToken)
    {
        var editions = await (
            from item in db.Set<EditionItem>().AsNoTracking()
            where item.ClaimId == claim
            join edition in db.Editions on item.EditionId equals edition.Id
            join dossier in db.Dossiers on edition.DossierId equals dossier.Id
            join verdict in db.Verdicts on item.VerdictId equals verdict.Id
            orderby edition.PrintedAt descending
            select new ClaimEdition(dossier.Id, dossier.Title, edition.Id, edition.Number, verdict.Number, edition.PrintedAt,
                db.EditionWithdrawals.Where(withdrawal => withdrawal.EditionId == edition.Id).Select(withdrawal => (DateTimeOffset?)withdrawal.At).FirstOrDefault())).ToListAsync(cancellationToken);
        var outdated = await db.OutdatedEditions(replaced: true).Where(edition => edition.ClaimId == claim).ToDictionaryAsync(edition => edition.Id, edition => edition.Since, cancellationToken);
        return editions.ConvertAll(edition => outdated.TryGetValue(edition.Id, out var since) ? edition with { OutdatedSince = since } : edition);
    }
}
