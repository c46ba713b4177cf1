using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Reads versions of a claim's verdict from their snapshots, and what is still being written from the live rows.</summary>
internal static class ClaimVersionsQuery
{
    /// <summary>The versions in these states, told from their snapshots, with those who wrote and decided.</summary>
    public static async Task<IReadOnlyList<ClaimVersion>> VersionsAsync(this ClaimsDb db, ClaimId claim, IReadOnlyList<VerdictState> states, CancellationToken cancellationToken)
    {
        var rows = await (
            from verdict in db.Verdicts.AsNoTracking()
            where verdict.ClaimId == claim && states.Contains(verdict.State)
            join rating in db.Set<Rating>() on new { verdict.ScaleVersion, verdict.RatingKey } equals new { rating.ScaleVersion, RatingKey = rating.Key }
            orderby verdict.Number
            select new
            {
                Verdict = verdict,
                Rating = rating,
                SubmittedBy = db.Members.Where(member => member.Id == verdict.SubmittedBy).Select(member => member.Name).FirstOrDefault(),
            }).ToListAsync(cancellationToken);
        var ids = rows.Select(row => row.Verdict.Id).ToList();
        var decisions = (await (
            from review in db.Set<Review>().AsNoTracking()
            where ids.Contains(review.VerdictId)
            join member in db.Members on review.MemberId equals member.Id
            orderby review.At
            select new { review.VerdictId, Decision = new ClaimDecision(review.Decision, member.Name, review.At, review.Note, review.ContentHash) })
            .ToListAsync(cancellationToken)).ToLookup(row => row.VerdictId, row => row.Decision);
        var authors = await db.AuthorsAsync(claim, cancellationToken);
        var snapshots = rows.ToDictionary(row => row.Verdict.Id, row => Snapshot.Parse(row.Verdict.Snapshot));
        var faults = await db.FaultsAsync(StoredFaults.Verdicts, rows.Select(row => StoredHash.Of(row.Verdict.Id, row.Verdict.ContentHash, row.Verdict.Snapshot)), cancellationToken);
        var reports = await db.FrozenGatesAsync([.. rows.Select(row => row.Verdict)], cancellationToken);
        var cited = await db.CitedNowAsync(ids, snapshots.Values, cancellationToken);
        return [.. rows.Select(row =>
        {
            var snapshot = snapshots[row.Verdict.Id];
            var quantity = snapshot.Quantity?.ToQuantity();
            return new ClaimVersion
            {
                Number = row.Verdict.Number,
                State = row.Verdict.State,
                Cycle = row.Verdict.Cycle,
                Wording = WordingOf(snapshot),
                Rating = row.Rating,
                Summary = snapshot.Summary,
                Reasoning = snapshot.Reasoning,
                ExpiresOn = snapshot.ExpiresOn,
                Calculation = quantity is null ? null : SnapshotCalculation.Run(quantity, snapshot.Evidence),
                Evidence = cited.Of(row.Verdict.Id, snapshot),
                Gates = reports.GetValueOrDefault(row.Verdict.Id),
                Authors = [.. authors[row.Verdict.Cycle]],
                Decisions = [.. decisions[row.Verdict.Id]],
                ContentHash = row.Verdict.ContentHash,
                Fault = faults.GetValueOrDefault(row.Verdict.Id.Value),
                SubmittedBy = row.SubmittedBy,
                SubmittedAt = row.Verdict.SubmittedAt,
            };
        })];
    }

    /// <summary>What is being written: the draft, and everything that is linked.</summary>
    public static async Task<ClaimVersion> DraftedAsync(this ClaimsDb db, ClaimHead head, ClaimWording wording, CancellationToken cancellationToken)
    {
        var draft = await db.Set<VerdictDraft>().AsNoTracking().Where(draft => draft.ClaimId == head.Id).Select(draft => new
        {
            draft.RatingKey,
            draft.ScaleVersion,
            draft.Summary,
            draft.Reasoning,
            draft.Cited,
            draft.ExpiresOn,
            draft.EditedAt,
            EditedBy = db.Members.Where(member => member.Id == draft.EditedBy).Select(member => member.Name).FirstOrDefault(),
        }).SingleOrDefaultAsync(cancellationToken);
        var chosenFrom = draft?.ScaleVersion ?? Rating.FirstVersion;
        var rating = draft?.RatingKey is not { } key ? null
            : await db.Set<Rating>().AsNoTracking().SingleOrDefaultAsync(rating => rating.Key == key && rating.ScaleVersion == chosenFrom, cancellationToken);
        var evidence = await db.LinkedEvidenceAsync(head.Id, wording.Quantity?.Period, cancellationToken);
        return new()
        {
            Cycle = head.Cycle,
            Wording = wording,
            Rating = rating,
            Summary = draft?.Summary,
            Reasoning = draft?.Reasoning,
            ExpiresOn = draft?.ExpiresOn,
            Calculation = wording.Quantity is null ? null : Calculation.OfEvidence(wording.Quantity, evidence.Select(link => link.Figure)),
            Evidence = evidence,
            Cited = draft?.Cited,
            Authors = [.. (await db.AuthorsAsync(head.Id, cancellationToken))[head.Cycle]],
            EditedBy = draft?.EditedBy,
            EditedAt = draft?.EditedAt,
        };
    }

    public static ClaimWording WordingOf(Snapshot snapshot) => new(
        snapshot.Statement,
        snapshot.Language,
        snapshot.Claimant.Name,
        Enum.Parse<ClaimantKind>(snapshot.Claimant.Kind),
        snapshot.Claimant.Role,
        snapshot.Said is { } said ? PartialDate.Parse(said) : null,
        snapshot.Quantity?.ToQuantity());

    private static async Task<ILookup<int, string>> AuthorsAsync(this ClaimsDb db, ClaimId claim, CancellationToken cancellationToken) => (await (
        from part in db.Set<Part>().AsNoTracking()
        where part.ClaimId == claim && part.Role == PartRole.Author
        join member in db.Members on part.MemberId equals member.Id
        orderby part.TakenAt, member.Name
        select new { part.Cycle, member.Name }).ToListAsync(cancellationToken)).ToLookup(part => part.Cycle, part => part.Name);
}
