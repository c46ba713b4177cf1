using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>A part of a series, the newest periods first.</summary>
/// <param name="Series">Without its rows.</param>
/// <param name="Number">Which part, from 1.</param>
/// <param name="Sheets">How many parts there are.</param>
/// <param name="First">The earliest period.</param>
/// <param name="Last">The latest period.</param>
public sealed record SeriesSheet(EvidenceSeries Series, IReadOnlyList<SeriesPoint> Rows, int Number, int Sheets, Period First, Period Last)
{
    public const int PageSize = 25;
}

/// <summary>Reads the rows of a series for the page of its evidence.</summary>
public static class SeriesSheetQuery
{
    /// <summary>The unit of the first row; all others are told in units that compare with it.</summary>
    public static Task<Unit?> SeriesUnitAsync(this ClaimsDb db, EvidenceSeriesId series, CancellationToken cancellationToken) =>
        db.SeriesPoints.AsNoTracking().Where(point => point.SeriesId == series).OrderBy(point => point.Line).Select(point => point.Unit).FirstOrDefaultAsync(cancellationToken);

    /// <param name="series">As the evidence shows it, without its rows.</param>
    /// <param name="number">Which part, from 1; what does not exist is the nearest that does.</param>
    public static async Task<SeriesSheet> SeriesSheetAsync(this ClaimsDb db, EvidenceSeries series, int number, CancellationToken cancellationToken)
    {
        var rows = db.SeriesPoints.AsNoTracking().Where(point => point.SeriesId == series.Id);
        var newest = rows.OrderByDescending(point => point.Last).ThenByDescending(point => point.First).ThenByDescending(point => point.Vintage).ThenBy(point => point.Line);
        var sheets = (series.Rows + SeriesSheet.PageSize - 1) / SeriesSheet.PageSize;
        var sheet = Math.Clamp(number, 1, sheets);
        return new(
            series,
            await newest.Skip((sheet - 1) * SeriesSheet.PageSize).Take(SeriesSheet.PageSize).ToListAsync(cancellationToken),
            sheet,
            sheets,
            await rows.OrderBy(point => point.First).ThenBy(point => point.Last).Select(point => point.Period).FirstAsync(cancellationToken),
            await newest.Select(point => point.Period).FirstAsync(cancellationToken));
    }
}
