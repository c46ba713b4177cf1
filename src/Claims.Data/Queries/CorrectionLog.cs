using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>One page of the corrections log, the newest first.</summary>
public sealed record CorrectionLog(IReadOnlyList<CorrectionLogRow> Rows, int Total)
{
    public const int PageSize = 25;

    /// <summary>From where to read the page before, null on the first.</summary>
    public ListPlace? Newer { get; init; }

    /// <summary>From where to read the page after, null on the last.</summary>
    public ListPlace? Older { get; init; }
}

/// <summary>One correction in the log, with its claim as it was approved.</summary>
public sealed record CorrectionLogRow(string Number, string Statement, string Language, CorrectionNotice Notice);

/// <summary>Reads the corrections log as every member sees it: what is under way, what was corrected and what was taken back, but no retraction that is not decided.</summary>
public static class CorrectionLogQuery
{
    /// <param name="claim">Number of the one claim that is asked for, or null.</param>
    /// <param name="older">The page behind this place.</param>
    /// <param name="newer">The page before this place.</param>
    public static Task<CorrectionLog> CorrectionLogAsync(this ClaimsDb db, string? claim, ListPlace? older, ListPlace? newer, CancellationToken cancellationToken) => db.ReadAsync(
        async token =>
        {
            var logged =
                from correction in db.Corrections
                where correction.GivenUpAt == null && (correction.Kind != CorrectionKind.Retraction || correction.RetractedAt != null)
                join about in db.Claims on correction.ClaimId equals about.Id
                where claim == null || about.Number == claim
                select new Logged { Correction = correction, Number = about.Number };
            var page = await Behind(logged, newer ?? older, newer is not null).Take(CorrectionLog.PageSize + 1)
                .Select(row => new { row.Number, row.Correction.ClaimId, row.Correction.Cycle, row.Correction.OpenedAt }).ToListAsync(token);
            var (shown, before, after) = ClaimList.Cut(page, row => new ListPlace(row.OpenedAt, row.Number), older, newer, CorrectionLog.PageSize);
            var ids = shown.Select(row => row.ClaimId).Distinct().ToList();
            var notices = await db.Told(db.Corrections.Where(correction => ids.Contains(correction.ClaimId))).ToDictionaryAsync(notice => (notice.Claim, notice.Cycle), token);
            var corrected = await (
                from correction in db.Corrections.AsNoTracking()
                where ids.Contains(correction.ClaimId)
                join verdict in db.Verdicts on correction.Corrects equals verdict.Id
                select new { correction.ClaimId, correction.Cycle, verdict.Snapshot }).ToDictionaryAsync(row => (row.ClaimId, row.Cycle), row => row.Snapshot, token);
            return new CorrectionLog(
                [.. shown.Select(row => Row(row.Number, notices[(row.ClaimId, row.Cycle)], Snapshot.Parse(corrected[(row.ClaimId, row.Cycle)])))],
                await logged.CountAsync(token))
            {
                Newer = before,
                Older = after,
            };
        },
        cancellationToken);

    private static CorrectionLogRow Row(string number, CorrectionNotice notice, Snapshot corrected) => new(number, corrected.Statement, corrected.Language, notice);

    private static IQueryable<Logged> Behind(IQueryable<Logged> rows, ListPlace? place, bool back)
    {
        if (place is { Moment: { } at, Number: var number })
        {
            rows = back
                ? rows.Where(row => row.Correction.OpenedAt > at || (row.Correction.OpenedAt == at && row.Number.CompareTo(number) > 0))
                : rows.Where(row => row.Correction.OpenedAt < at || (row.Correction.OpenedAt == at && row.Number.CompareTo(number) < 0));
        }

        return back
            ? rows.OrderBy(row => row.Correction.OpenedAt).ThenBy(row => row.Number)
            : rows.OrderByDescending(row => row.Correction.OpenedAt).ThenByDescending(row => row.Number);
    }

    private sealed class Logged
    {
        public required Correction Correction { get; init; }

        public required string Number { get; init; }
    }
}
