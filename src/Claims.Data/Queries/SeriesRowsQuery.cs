using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Reads from series the rows of some periods, found by their first and last days: never a whole series.</summary>
internal static class SeriesRowsQuery
{
    /// <summary>Every row that may be about one of the periods; of the same days there may be several vintages.</summary>
    public static async Task<IReadOnlyCollection<SeriesPoint>> SeriesRowsAsync(
        this ClaimsDb db, IReadOnlyCollection<EvidenceSeriesId> series, IReadOnlyCollection<Period> periods, CancellationToken cancellationToken)
    {
        if (series.Count == 0 || periods.Count == 0)
        {
            return [];
        }

        var first = periods.Select(period => period.From.Earliest).Distinct().ToList();
        var last = periods.Select(period => period.To.Latest).Distinct().ToList();
        return await db.SeriesPoints.AsNoTracking()
            .Where(point => series.Contains(point.SeriesId) && first.Contains(point.First) && last.Contains(point.Last)).ToListAsync(cancellationToken);
    }

    /// <summary>These series with their rows of these periods.</summary>
    public static async Task<SeriesBook> SeriesBookAsync(
        this ClaimsDb db, IReadOnlyCollection<EvidenceSeriesId> ids, IReadOnlyCollection<Period> periods, CancellationToken cancellationToken) => ids.Count == 0
        ? SeriesBook.Empty
        : new(
            await db.EvidenceSeries.AsNoTracking().Where(series => ids.Contains(series.Id)).ToDictionaryAsync(series => series.Id, cancellationToken),
            (await db.SeriesRowsAsync(ids, periods, cancellationToken)).ToLookup(row => row.SeriesId));

    /// <summary>The series of the newest revisions of evidence, where they have one.</summary>
    public static async Task<IReadOnlyDictionary<EvidenceId, EvidenceSeriesId>> NewestSeriesAsync(
        this ClaimsDb db, IReadOnlyCollection<EvidenceId> evidence, CancellationToken cancellationToken) => evidence.Count == 0
        ? new Dictionary<EvidenceId, EvidenceSeriesId>()
        : await (
            from revision in db.EvidenceRevisions.AsNoTracking()
            where evidence.Contains(revision.EvidenceId) && revision.SeriesId != null
            join record in db.Evidence on revision.EvidenceId equals record.Id
            where revision.Number == record.CurrentNumber
            select new { revision.EvidenceId, revision.SeriesId }).ToDictionaryAsync(row => row.EvidenceId, row => row.SeriesId!.Value, cancellationToken);
}

/// <summary>Series with those of their rows that somebody asked for.</summary>
internal sealed record SeriesBook(IReadOnlyDictionary<EvidenceSeriesId, EvidenceSeries> Series, ILookup<EvidenceSeriesId, SeriesPoint> Rows)
{
    public static readonly SeriesBook Empty = new(new Dictionary<EvidenceSeriesId, EvidenceSeries>(), Array.Empty<SeriesPoint>().ToLookup(row => row.SeriesId));

    /// <summary>What a series says of one period, and where; nothing when it has no such row.</summary>
    public SeriesFinding At(EvidenceSeriesId id, Period? period) => period is not null && SeriesPoint.At(Rows[id], period) is { } row
        ? new(Series[id].Figure(row), row.Row)
        : new(null, new(null));
}
