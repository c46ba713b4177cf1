using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>How many standing verdicts of one rating were approved in one step of time.</summary>
/// <param name="Step">From 0: before the first month; then the months, oldest first.</param>
public sealed record MonthCount(int Step, Rating Rating, int Count);

/// <summary>Counts standing verdicts by when they were approved and what they found, in one query.</summary>
internal static class MonthCountsQuery
{
    /// <param name="months">When each month begins, oldest first, and when the last one ends.</param>
    public static async Task<IReadOnlyList<MonthCount>> MonthCountsAsync(
        this ClaimsDb db, IQueryable<Claim> claims, IReadOnlyList<DateTimeOffset> months, CancellationToken cancellationToken)
    {
        var counts = (await claims.FoundOn().Select(Decided(months)).GroupBy(verdict => new { verdict.Step, verdict.ScaleVersion, verdict.RatingKey })
            .Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancellationToken)).Where(count => count.Key.RatingKey is not null);
        var ratings = await db.Set<Rating>().AsNoTracking().ToDictionaryAsync(rating => (rating.ScaleVersion, rating.Key), cancellationToken);
        return [.. counts.Select(count => new MonthCount(count.Key.Step, ratings[(count.Key.ScaleVersion!.Value, count.Key.RatingKey!)], count.Count))
            .OrderBy(count => count.Step).ThenByDescending(count => count.Rating.ScaleVersion).ThenBy(count => count.Rating.Position)];
    }

    private static Expression<Func<Found, Dated>> Decided(IReadOnlyList<DateTimeOffset> months)
    {
        var found = Expression.Parameter(typeof(Found), "found");
        var at = Expression.Property(Expression.Property(found, nameof(Found.At)), nameof(Nullable<DateTimeOffset>.Value));
        return Expression.Lambda<Func<Found, Dated>>(
            Expression.MemberInit(
                Expression.New(typeof(Dated)),
                Expression.Bind(typeof(Dated).GetProperty(nameof(Dated.Step))!, DeskCountsQuery.StepOf(at, [DateTimeOffset.MinValue, .. months])),
                Expression.Bind(typeof(Dated).GetProperty(nameof(Dated.ScaleVersion))!, Expression.Property(found, nameof(Found.ScaleVersion))),
                Expression.Bind(typeof(Dated).GetProperty(nameof(Dated.RatingKey))!, Expression.Property(found, nameof(Found.RatingKey)))),
            found);
    }

    private sealed class Dated
    {
        public int Step { get; init; }

        public int? ScaleVersion { get; init; }

        public string? RatingKey { get; init; }
    }
}
