using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Reads one piece of evidence: for those who work with it, and for readers.</summary>
public static class EvidenceRecordQuery
{
    /// <summary>More names of origins than this are typed faster than found in a list.</summary>
    private const int MaxOriginGroups = 500;

    /// <summary>All of it.</summary>
    public static Task<EvidenceRecord?> EvidenceRecordAsync(this ClaimsDb db, EvidenceId id, CancellationToken cancellationToken) =>
        db.ReadAsync(
            async token => await db.Evidence.AsNoTracking().SingleOrDefaultAsync(evidence => evidence.Id == id, token) is { } evidence
                ? new EvidenceRecord(
                    id,
                    evidence.CurrentNumber,
                    evidence.Retired,
                    evidence.Retired ? await db.RetirementAsync(id, token) : null,
                    evidence.RecordedBy,
                    await db.StatesAsync(db.EvidenceRevisions.Where(revision => revision.EvidenceId == id), token),
                    await db.UsersOf(id).CountAsync(token),
                    await db.EvidenceInUseAsync(id, token))
                : null,
            cancellationToken);

    /// <summary>What readers see: the revisions that standing verdicts cite, and those claims; null when none does.</summary>
    public static Task<EvidenceRecord?> StandingEvidenceAsync(this ClaimsDb db, EvidenceId id, CancellationToken cancellationToken) =>
        db.ReadAsync(
            async token =>
            {
                var cited = db.StandingCitations().Where(citation => citation.EvidenceId == id);
                var states = await db.StatesAsync(db.EvidenceRevisions.Where(revision => cited.Any(citation => citation.RevisionId == revision.Id)), token);
                return states.Count == 0 ? null : new EvidenceRecord(id, states[0].Number, false, null, null, states, await cited.CountAsync(token), true);
            },
            cancellationToken);

    /// <summary>Whether a claim links it or a submitted version cites it.</summary>
    public static async Task<bool> EvidenceInUseAsync(this ClaimsDb db, EvidenceId id, CancellationToken cancellationToken) =>
        await db.Set<EvidenceLink>().AnyAsync(link => link.EvidenceId == id, cancellationToken)
        || await db.Set<Citation>().AnyAsync(citation => citation.EvidenceId == id, cancellationToken);

    /// <summary>The origins that are known, for a form to offer.</summary>
    public static async Task<IReadOnlyList<string>> OriginGroupsAsync(this ClaimsDb db, CancellationToken cancellationToken) =>
        await db.EvidenceRevisions.Where(revision => revision.OriginGroup != null).Select(revision => revision.OriginGroup!)
            .Distinct().OrderBy(origin => origin).Take(MaxOriginGroups).ToListAsync(cancellationToken);

    private static async Task<IReadOnlyList<EvidenceState>> StatesAsync(this ClaimsDb db, IQueryable<EvidenceRevision> revisions, CancellationToken cancellationToken)
    {
        var rows = await revisions.AsNoTracking().Include(revision => revision.Series).OrderByDescending(revision => revision.Number).Select(revision => new
        {
            Revision = revision,
            By = db.Members.Where(member => member.Id == revision.RecordedBy).Select(member => member.Name).FirstOrDefault(),
        }).ToListAsync(cancellationToken);
        var files = (await db.Set<RevisionFile>().AsNoTracking().Where(file => revisions.Any(revision => revision.Id == file.RevisionId))
            .OrderBy(file => file.FileId).ToListAsync(cancellationToken)).ToLookup(file => file.RevisionId);
        return [.. rows.Select(row => new EvidenceState(
            row.Revision.Number,
            row.Revision.ToDetails(),
            [.. files[row.Revision.Id].Select(file => new ClaimFileLink(file.FileId, file.Name, file.Length, file.Sha256))],
            row.Revision.RecordedAt,
            row.By))];
    }

    // The reason stands in the history and nowhere else; an erased one is null.
    private static async Task<EvidenceRetirement?> RetirementAsync(this ClaimsDb db, EvidenceId id, CancellationToken cancellationToken)
    {
        var subject = id.Value;
        return await db.AuditEntries.AsNoTracking().Where(entry => entry.Subject == "evidence" && entry.SubjectId == subject && entry.Kind == "evidence.retired")
            .Select(entry => new EvidenceRetirement(
                db.AuditTexts.Where(text => text.Seq == entry.Seq && text.Field == "reason").Select(text => text.Text).FirstOrDefault(),
                db.Members.Where(member => member.Id == entry.ActorMember).Select(member => member.Name).FirstOrDefault(),
                entry.At)).FirstOrDefaultAsync(cancellationToken);
    }
}
