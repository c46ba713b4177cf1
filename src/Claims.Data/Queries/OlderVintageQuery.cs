using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Reads which verdicts rest on an older state of a series than its evidence has now.</summary>
public static class OlderVintageQuery
{
    /// <param name="newest">The number of the newest revision, which has the series.</param>
    public static async Task<OlderVintage> OlderVintageAsync(
        this ClaimsDb db, EvidenceId evidence, int newest, EvidenceSeriesId series, CancellationToken cancellationToken)
    {
        var rows = await (
            from citation in db.Set<Citation>().AsNoTracking()
            where citation.EvidenceId == evidence
            join revision in db.EvidenceRevisions on citation.RevisionId equals revision.Id
            where revision.Number < newest
            join verdict in db.Verdicts on citation.VerdictId equals verdict.Id
            where verdict.State == VerdictState.Approved || verdict.State == VerdictState.InReview
            join claim in db.Claims on verdict.ClaimId equals claim.Id
            join rating in db.Set<Rating>() on new { verdict.ScaleVersion, verdict.RatingKey } equals new { rating.ScaleVersion, RatingKey = rating.Key }
            orderby claim.Number, verdict.Number
            select new Cited(claim.Number, verdict.Number, verdict.State, verdict.Snapshot, rating, citation.Number)).Take(OlderVintage.Most + 1).ToListAsync(cancellationToken);
        var cited = rows.Take(OlderVintage.Most).Select(row => (Row: row, Snapshot: Snapshot.Parse(row.Snapshot))).ToList();
        var periods = cited.Select(one => PeriodOf(one.Snapshot)).OfType<Period>().Distinct().ToList();
        var book = await db.SeriesBookAsync([series], periods, cancellationToken);
        return new([.. cited.Select(one => Verdict(one.Row, one.Snapshot, book, series))], rows.Count > OlderVintage.Most);
    }

    private static OlderVerdict Verdict(Cited row, Snapshot snapshot, SeriesBook book, EvidenceSeriesId series)
    {
        var piece = snapshot.Evidence.Single(cited => Number(cited.Number) == row.Note);
        var period = PeriodOf(snapshot);
        return new(
            row.Claim, snapshot.Statement, snapshot.Language, row.Version, row.State == VerdictState.InReview, row.Rating, row.Note, Number(piece.Revision),
            period, piece.Quantity?.ToQuantity(), piece.Series?.ToRow(), book.At(series, period));
    }

    private static Period? PeriodOf(Snapshot snapshot) => snapshot.Quantity?.Period is { } period ? Period.Parse(period) : null;

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private sealed record Cited(string Claim, int Version, VerdictState State, byte[] Snapshot, Rating Rating, int Note);
}
