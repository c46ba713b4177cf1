using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>What the subject of an entry is called.</summary>
/// <param name="Number">Of a claim; null for all else.</param>
/// <param name="Title">Statement, title or name; in German where there are two.</param>
/// <param name="TitleEn">The English name where there are two.</param>
public sealed record AuditName(string? Number, string Title, string? TitleEn = null);

/// <summary>Finds what the subjects of entries are called: one query for each kind that is among them, however many entries there are.</summary>
internal static class AuditNamesQuery
{
    public static Task<IReadOnlyDictionary<(string Subject, Guid Id), AuditName>> AuditNamesAsync(
        this ClaimsDb db, IReadOnlyCollection<HistoryEntry> entries, CancellationToken cancellationToken) =>
        db.AuditNamesAsync([.. entries.Select(entry => (entry.Subject, entry.SubjectId))], cancellationToken);

    public static async Task<IReadOnlyDictionary<(string Subject, Guid Id), AuditName>> AuditNamesAsync(
        this ClaimsDb db, IReadOnlyCollection<(string Subject, Guid Id)> subjects, CancellationToken cancellationToken)
    {
        var names = new Dictionary<(string, Guid), AuditName>();
        foreach (var kind in subjects.GroupBy(subject => subject.Subject))
        {
            foreach (var (id, name) in await db.NamesAsync(kind.Key, [.. kind.Select(subject => subject.Id).Distinct()], cancellationToken))
            {
                names[(kind.Key, id)] = name;
            }
        }

        return names;
    }

    private static async Task<IReadOnlyList<(Guid Id, AuditName Name)>> NamesAsync(this ClaimsDb db, string subject, List<Guid> ids, CancellationToken cancellationToken) => subject switch
    {
        "claim" => await ClaimsAsync(db, ids.ConvertAll(id => new ClaimId(id)), cancellationToken),
        "source" => await SourcesAsync(db, ids.ConvertAll(id => new SourceId(id)), cancellationToken),
        "evidence" => await EvidenceAsync(db, ids.ConvertAll(id => new EvidenceId(id)), cancellationToken),
        "claimant" => await ClaimantsAsync(db, ids.ConvertAll(id => new ClaimantId(id)), cancellationToken),
        "dossier" => await DossiersAsync(db, ids.ConvertAll(id => new DossierId(id)), cancellationToken),
        "member" => await MembersAsync(db, ids.ConvertAll(id => new MemberId(id)), cancellationToken),
        "complaint" => await ComplaintsAsync(db, ids.ConvertAll(id => new ComplaintId(id)), cancellationToken),
        "file" => await FilesAsync(db, ids.ConvertAll(id => new StoredFileId(id)), cancellationToken),
        "topic" => [.. (await db.Topics.AsNoTracking().ToListAsync(cancellationToken)).Select(topic => (topic.Id, new AuditName(null, topic.NameDe, topic.NameEn)))],
        _ => [],
    };

    private static async Task<IReadOnlyList<(Guid, AuditName)>> ClaimsAsync(ClaimsDb db, List<ClaimId> ids, CancellationToken cancellationToken) =>
        [.. (await db.Claims.AsNoTracking().Where(claim => ids.Contains(claim.Id)).Select(claim => new { claim.Id, claim.Number, claim.Statement }).ToListAsync(cancellationToken))
            .Select(claim => (claim.Id.Value, new AuditName(claim.Number, claim.Statement)))];

    private static async Task<IReadOnlyList<(Guid, AuditName)>> SourcesAsync(ClaimsDb db, List<SourceId> ids, CancellationToken cancellationToken) =>
        [.. (await db.Sources.AsNoTracking().Where(source => ids.Contains(source.Id)).Select(source => new { source.Id, source.Title }).ToListAsync(cancellationToken))
            .Select(source => (source.Id.Value, new AuditName(null, source.Title)))];

    private static async Task<IReadOnlyList<(Guid, AuditName)>> EvidenceAsync(ClaimsDb db, List<EvidenceId> ids, CancellationToken cancellationToken) =>
        [.. (await db.Evidence.AsNoTracking().Where(evidence => ids.Contains(evidence.Id))
            .Select(evidence => new { evidence.Id, Title = evidence.Revisions.Where(revision => revision.Number == evidence.CurrentNumber).Select(revision => revision.Title).First() })
            .ToListAsync(cancellationToken)).Select(evidence => (evidence.Id.Value, new AuditName(null, evidence.Title)))];

    private static async Task<IReadOnlyList<(Guid, AuditName)>> ClaimantsAsync(ClaimsDb db, List<ClaimantId> ids, CancellationToken cancellationToken) =>
        [.. (await db.Claimants.AsNoTracking().Where(claimant => ids.Contains(claimant.Id)).Select(claimant => new { claimant.Id, claimant.Name }).ToListAsync(cancellationToken))
            .Select(claimant => (claimant.Id.Value, new AuditName(null, claimant.Name)))];

    private static async Task<IReadOnlyList<(Guid, AuditName)>> DossiersAsync(ClaimsDb db, List<DossierId> ids, CancellationToken cancellationToken) =>
        [.. (await db.Dossiers.AsNoTracking().Where(dossier => ids.Contains(dossier.Id)).Select(dossier => new { dossier.Id, dossier.Title }).ToListAsync(cancellationToken))
            .Select(dossier => (dossier.Id.Value, new AuditName(null, dossier.Title)))];

    private static async Task<IReadOnlyList<(Guid, AuditName)>> MembersAsync(ClaimsDb db, List<MemberId> ids, CancellationToken cancellationToken) =>
        [.. (await db.Members.AsNoTracking().Where(member => ids.Contains(member.Id)).Select(member => new { member.Id, member.Name }).ToListAsync(cancellationToken))
            .Select(member => (member.Id.Value, new AuditName(null, member.Name)))];

    // By the day it came: the name of who complained is personal data, and stands in no list of the trail.
    private static async Task<IReadOnlyList<(Guid, AuditName)>> ComplaintsAsync(ClaimsDb db, List<ComplaintId> ids, CancellationToken cancellationToken) =>
        [.. (await db.Complaints.AsNoTracking().Where(complaint => ids.Contains(complaint.Id)).Select(complaint => new { complaint.Id, complaint.ReceivedOn }).ToListAsync(cancellationToken))
            .Select(complaint => (complaint.Id.Value, new AuditName(null, ListPlace.Of(complaint.ReceivedOn))))];

    private static async Task<IReadOnlyList<(Guid, AuditName)>> FilesAsync(ClaimsDb db, List<StoredFileId> ids, CancellationToken cancellationToken) =>
        [.. (await db.StoredFiles.AsNoTracking().Where(file => ids.Contains(file.Id)).Select(file => new { file.Id, file.Name }).ToListAsync(cancellationToken))
            .Select(file => (file.Id.Value, new AuditName(null, file.Name)))];
}
