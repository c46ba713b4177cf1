using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Reads the list of claims as readers see it: those with a standing verdict, told from its snapshot.</summary>
public static class ClaimStandingListQuery
{
    public static async Task<ClaimList> StandingListAsync(this ClaimsDb db, ListPlace? older, ListPlace? newer, CancellationToken cancellationToken)
    {
        var rows = await db.StandingRowsAsync(older, newer, ClaimList.PageSize + 1, cancellationToken);
        var (page, before, after) = ClaimListQuery.Cut(rows, row => new(row.At, row.Number), older, newer);
        return new(page, new Dictionary<ClaimTab, int>(), before, after);
    }

    /// <summary>The verdicts that were approved last.</summary>
    internal static async Task<List<ClaimRow>> StandingRowsAsync(this ClaimsDb db, ListPlace? older, ListPlace? newer, int take, CancellationToken cancellationToken)
    {
        var standing =
            from verdict in db.Verdicts.AsNoTracking()
            where verdict.State == VerdictState.Approved && verdict.DecidedAt != null
            join claim in db.Claims on verdict.ClaimId equals claim.Id
            join rating in db.Set<Rating>() on new { verdict.ScaleVersion, verdict.RatingKey } equals new { rating.ScaleVersion, RatingKey = rating.Key }
            select new Standing { Number = claim.Number, At = verdict.DecidedAt!.Value, Stage = claim.Stage, Rating = rating, Snapshot = verdict.Snapshot };
        if (newer is { At: var since, Number: var last })
        {
            standing = standing.Where(row => row.At > since || (row.At == since && row.Number.CompareTo(last) > 0)).OrderBy(row => row.At).ThenBy(row => row.Number);
        }
        else
        {
            if (older is { At: var until, Number: var first })
            {
                standing = standing.Where(row => row.At < until || (row.At == until && row.Number.CompareTo(first) < 0));
            }

            standing = standing.OrderByDescending(row => row.At).ThenByDescending(row => row.Number);
        }

        return [.. (await standing.Take(take).ToListAsync(cancellationToken)).Select(row => row.ToRow())];
    }

    private sealed class Standing
    {
        public required string Number { get; init; }

        public required DateTimeOffset At { get; init; }

        public required Stage Stage { get; init; }

        public required Rating Rating { get; init; }

        public required byte[] Snapshot { get; init; }

        public ClaimRow ToRow()
        {
            var shown = Domain.Snapshot.Parse(Snapshot);
            var sources = shown.Quotes.Select(quote => quote.Source.Title).Distinct().ToList();
            return new(
                Number,
                shown.Statement,
                shown.Language,
                shown.Claimant.Name,
                Enum.Parse<ClaimantKind>(shown.Claimant.Kind),
                sources.FirstOrDefault(),
                Math.Max(0, sources.Count - 1),
                shown.Evidence.Count,
                shown.Quantity?.ToQuantity(),
                Stage.Approved,
                Stage != Stage.Approved,
                Rating,
                At);
        }
    }
}
