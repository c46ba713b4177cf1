using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Reads evidence as a claim links it and as versions cite it.</summary>
internal static class ClaimEvidenceQuery
{
    /// <summary>Everything that the claim links, in the order of the notes; a series gives the row of the claimed period.</summary>
    public static async Task<IReadOnlyList<ClaimEvidence>> LinkedEvidenceAsync(this ClaimsDb db, ClaimId claim, Period? claimed, CancellationToken cancellationToken)
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
        var newest = await db.NewestSeriesAsync([.. rows.Where(row => row.CurrentNumber > row.Revision.Number).Select(row => row.Link.EvidenceId)], cancellationToken);
        var series = await db.SeriesBookAsync(
            [.. rows.Select(row => row.Revision.SeriesId).OfType<EvidenceSeriesId>().Concat(newest.Values).Distinct()], claimed is null ? [] : [claimed], cancellationToken);
        return [.. rows.Select(row =>
        {
            var own = row.Revision.SeriesId is { } id ? series.At(id, claimed) : null;
            return new ClaimEvidence(
                row.Link.Number, row.Link.Id, row.Link.EvidenceId, row.Revision.Number, row.CurrentNumber, row.Retired, row.Link.Stance, row.Link.Role, row.Link.Note,
                own is null ? row.Revision.ToDetails() : row.Revision.ToDetails() with { Quantity = own.Figure, Series = series.Series[row.Revision.SeriesId!.Value] },
                [.. files[row.Revision.Id].Select(file => new ClaimFileLink(file.FileId, file.Name, file.Length, file.Sha256))])
            {
                Row = own?.Row,
                Newer = newest.TryGetValue(row.Link.EvidenceId, out var newer) ? series.At(newer, claimed) : null,
            };
        })];
    }

    /// <summary>What the versions of a claim cite, beyond what their snapshots hold: where the files lie and whether there is something newer.</summary>
    /// <param name="snapshots">Those of the versions.</param>
    public static async Task<CitedNow> CitedNowAsync(
        this ClaimsDb db, IReadOnlyList<VerdictId> verdicts, IEnumerable<Snapshot> snapshots, CancellationToken cancellationToken)
    {
        var cited = db.Set<Citation>().AsNoTracking().Where(citation => verdicts.Contains(citation.VerdictId));
        var files = await (
            from citation in cited
            join file in db.Set<RevisionFile>() on citation.RevisionId equals file.RevisionId
            select new { file.FileId, file.Name, file.Length, file.Sha256, citation.VerdictId, citation.Number }).ToListAsync(cancellationToken);
        var evidence = await db.Evidence.AsNoTracking().Where(evidence => cited.Select(citation => citation.EvidenceId).Contains(evidence.Id))
            .ToDictionaryAsync(evidence => evidence.Id, evidence => (evidence.CurrentNumber, evidence.Retired), cancellationToken);
        var newest = await db.NewestSeriesAsync([.. evidence.Where(one => one.Value.CurrentNumber > 1).Select(one => one.Key)], cancellationToken);
        return new(
            files.ToLookup(file => (file.VerdictId, file.Number), file => new ClaimFileLink(file.FileId, file.Name, file.Length, file.Sha256)),
            evidence,
            newest,
            await db.SeriesBookAsync([.. newest.Values], [.. snapshots.Select(PeriodOf).OfType<Period>()], cancellationToken));
    }

    /// <summary>Files and newest revisions of cited evidence.</summary>
    internal sealed record CitedNow(
        ILookup<(VerdictId Verdict, int Number), ClaimFileLink> Files,
        IReadOnlyDictionary<EvidenceId, (int Newest, bool Retired)> Evidence,
        IReadOnlyDictionary<EvidenceId, EvidenceSeriesId> NewestSeries,
        SeriesBook Series)
    {
        public IReadOnlyList<ClaimEvidence> Of(VerdictId verdict, Snapshot snapshot) => [.. snapshot.Evidence.Select(cited =>
        {
            var id = new EvidenceId(Guid.Parse(cited.Evidence, CultureInfo.InvariantCulture));
            var (number, revision) = (Number(cited.Number), Number(cited.Revision));
            var (newest, retired) = Evidence[id];
            return new ClaimEvidence(
                number, null, id, revision, newest, retired, Enum.Parse<Stance>(cited.Stance), Enum.Parse<CalculationRole>(cited.Role), cited.LinkNote,
                Details(cited),
                [.. cited.Files.Select(file => Files[(verdict, number)].First(stored => stored.Sha256 == file.Sha256 && stored.Name == file.Name))])
            {
                Row = cited.Series?.ToRow(),
                Newer = newest > revision && NewestSeries.TryGetValue(id, out var series) ? Series.At(series, PeriodOf(snapshot)) : null,
            };
        })];
    }

    private static Period? PeriodOf(Snapshot snapshot) => snapshot.Quantity?.Period is { } period ? Period.Parse(period) : null;

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static EvidenceDetails Details(SnapshotEvidence cited) => new(
        cited.Publisher, cited.Title, Enum.Parse<EvidenceKind>(cited.Kind), cited.Url, cited.ArchiveUrl, cited.Locator, Date(cited.Published), Date(cited.Accessed),
        cited.Excerpt, cited.OriginGroup, cited.InterestNote, cited.Note, cited.Quantity?.ToQuantity(), Anonymous: cited.Anonymous is true);

    private static PartialDate? Date(string? iso) => iso is null ? null : PartialDate.Parse(iso);
}
