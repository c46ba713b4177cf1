using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Reads evidence as a claim links it and as versions cite it.</summary>
internal static class ClaimEvidenceQuery
{
    /// <summary>Everything that the claim links, in the order of the notes.</summary>
    public static async Task<IReadOnlyList<ClaimEvidence>> LinkedEvidenceAsync(this ClaimsDb db, ClaimId claim, CancellationToken cancellationToken)
    {
        var rows = await (
            from link in db.Set<EvidenceLink>().AsNoTracking()
            where link.ClaimId == claim
            join revision in db.EvidenceRevisions on link.RevisionId equals revision.Id
            join evidence in db.Evidence on link.EvidenceId equals evidence.Id
            orderby link.Number
            select new { Link = link, Revision = revision, evidence.CurrentNumber, evidence.Retired }).ToListAsync(cancellationToken);
        var files = (await db.Set<RevisionFile>().AsNoTracking()
            .Where(file => db.Set<EvidenceLink>().Any(link => link.ClaimId == claim && link.RevisionId == file.RevisionId))
            .OrderBy(file => file.FileId).ToListAsync(cancellationToken)).ToLookup(file => file.RevisionId);
        return [.. rows.Select(row => new ClaimEvidence(
            row.Link.Number, row.Link.Id, row.Link.EvidenceId, row.Revision.Number, row.CurrentNumber, row.Retired, row.Link.Stance, row.Link.Role, row.Link.Note,
            Details(row.Revision),
            [.. files[row.Revision.Id].Select(file => new ClaimFileLink(file.FileId, file.Name, file.Length, file.Sha256))]))];
    }

    /// <summary>What the versions of a claim cite, beyond what their snapshots hold: where the files lie and whether there is something newer.</summary>
    public static async Task<CitedNow> CitedNowAsync(this ClaimsDb db, IReadOnlyList<VerdictId> verdicts, CancellationToken cancellationToken)
    {
        var cited = db.Set<Citation>().AsNoTracking().Where(citation => verdicts.Contains(citation.VerdictId));
        var files = await (
            from citation in cited
            join file in db.Set<RevisionFile>() on citation.RevisionId equals file.RevisionId
            select new { file.FileId, file.Name, file.Length, file.Sha256, citation.VerdictId, citation.Number }).ToListAsync(cancellationToken);
        var evidence = await db.Evidence.AsNoTracking().Where(evidence => cited.Any(citation => citation.EvidenceId == evidence.Id))
            .ToDictionaryAsync(evidence => evidence.Id, evidence => (evidence.CurrentNumber, evidence.Retired), cancellationToken);
        return new(files.ToLookup(file => (file.VerdictId, file.Number), file => new ClaimFileLink(file.FileId, file.Name, file.Length, file.Sha256)), evidence);
    }

    /// <summary>Files and newest revisions of cited evidence.</summary>
    internal sealed record CitedNow(
        ILookup<(VerdictId Verdict, int Number), ClaimFileLink> Files, IReadOnlyDictionary<EvidenceId, (int Newest, bool Retired)> Evidence)
    {
        public IReadOnlyList<ClaimEvidence> Of(VerdictId verdict, Snapshot snapshot) => [.. snapshot.Evidence.Select(cited =>
        {
            var id = new EvidenceId(Guid.Parse(cited.Evidence, CultureInfo.InvariantCulture));
            var number = Number(cited.Number);
            var (newest, retired) = Evidence[id];
            return new ClaimEvidence(
                number, null, id, Number(cited.Revision), newest, retired, Enum.Parse<Stance>(cited.Stance), Enum.Parse<CalculationRole>(cited.Role), cited.LinkNote,
                Details(cited),
                [.. cited.Files.Select(file => Files[(verdict, number)].First(stored => stored.Sha256 == file.Sha256 && stored.Name == file.Name))]);
        })];
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    internal static EvidenceDetails Details(EvidenceRevision revision) => new(
        revision.Publisher, revision.Title, revision.Kind, revision.Url, revision.ArchiveUrl, revision.Locator, revision.Published, revision.Accessed,
        revision.Excerpt, revision.OriginGroup, revision.InterestNote, revision.Note, revision.Quantity);

    private static EvidenceDetails Details(SnapshotEvidence cited) => new(
        cited.Publisher, cited.Title, Enum.Parse<EvidenceKind>(cited.Kind), cited.Url, cited.ArchiveUrl, cited.Locator, Date(cited.Published), Date(cited.Accessed),
        cited.Excerpt, cited.OriginGroup, cited.InterestNote, cited.Note, cited.Quantity?.ToQuantity());

    private static PartialDate? Date(string? iso) => iso is null ? null : PartialDate.Parse(iso);
}
