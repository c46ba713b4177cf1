using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>How many claims there are by what was found and by what they are about.</summary>
/// <param name="Ratings">The labels of the newest scale in their order, those that no verdict has included; then those of older scales that still stand.</param>
/// <param name="Topics">Those with a claim, the most first.</param>
public sealed record DeskCounts(IReadOnlyList<RatingCount> Ratings, IReadOnlyList<TopicCount> Topics);

/// <summary>How many standing verdicts say this.</summary>
public sealed record RatingCount(Rating Rating, int Count);

/// <summary>How many claims are filed under a topic.</summary>
public sealed record TopicCount(Topic Topic, int Count);

/// <summary>Counts the whole desk, from indexes alone.</summary>
internal static class DeskCountsQuery
{
    public static Task<Dictionary<Stage, int>> StageCountsAsync(this ClaimsDb db, CancellationToken cancellationToken) =>
        db.Claims.GroupBy(claim => claim.Stage).Select(group => new { Stage = group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Stage, group => group.Count, cancellationToken);

    public static async Task<IReadOnlyList<RatingCount>> RatingCountsAsync(this ClaimsDb db, CancellationToken cancellationToken)
    {
        var standing = db.Verdicts.Where(verdict => verdict.State == VerdictState.Approved);
        return await db.RatingCountsAsync(standing, cancellationToken);
    }

    /// <summary>The same for some of the standing verdicts.</summary>
    public static async Task<IReadOnlyList<RatingCount>> RatingCountsAsync(this ClaimsDb db, IQueryable<Verdict> standing, CancellationToken cancellationToken)
    {
        var counts = await standing.GroupBy(verdict => new { verdict.ScaleVersion, verdict.RatingKey }).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => (group.Key.ScaleVersion, group.Key.RatingKey), group => group.Count, cancellationToken);
        var ratings = await db.Set<Rating>().AsNoTracking().OrderByDescending(rating => rating.ScaleVersion).ThenBy(rating => rating.Position).ToListAsync(cancellationToken);
        return [.. ratings.Where(rating => rating.ScaleVersion == ratings[0].ScaleVersion || counts.ContainsKey((rating.ScaleVersion, rating.Key)))
            .Select(rating => new RatingCount(rating, counts.GetValueOrDefault((rating.ScaleVersion, rating.Key))))];
    }

    public static Task<IReadOnlyList<TopicCount>> TopicCountsAsync(this ClaimsDb db, CancellationToken cancellationToken) =>
        db.TopicCountsAsync(db.Set<ClaimTopic>(), cancellationToken);

    /// <summary>Of the claims with a standing verdict.</summary>
    public static Task<IReadOnlyList<TopicCount>> StandingTopicCountsAsync(this ClaimsDb db, CancellationToken cancellationToken) =>
        db.TopicCountsAsync(
            db.Set<ClaimTopic>().Where(topic => db.Verdicts.Any(verdict => verdict.ClaimId == topic.ClaimId && verdict.State == VerdictState.Approved)), cancellationToken);

    /// <param name="weeks">When each week begins, oldest first, and when the last one ends.</param>
    public static async Task<IReadOnlyList<WeekFlow>> WeekFlowAsync(this ClaimsDb db, IReadOnlyList<DateTimeOffset> weeks, CancellationToken cancellationToken)
    {
        var recorded = await WeeksAsync(db.Claims.Select(claim => claim.RecordedAt), weeks, cancellationToken);
        var approved = await WeeksAsync(
            db.Verdicts.Where(verdict => (verdict.State == VerdictState.Approved || verdict.State == VerdictState.Superseded) && verdict.DecidedAt != null)
                .Select(verdict => verdict.DecidedAt!.Value),
            weeks,
            cancellationToken);
        return [.. Enumerable.Range(0, weeks.Count - 1).Select(week => new WeekFlow(recorded.GetValueOrDefault(week), approved.GetValueOrDefault(week)))];
    }

    private static async Task<IReadOnlyList<TopicCount>> TopicCountsAsync(this ClaimsDb db, IQueryable<ClaimTopic> filed, CancellationToken cancellationToken)
    {
        var counts = await filed.GroupBy(topic => topic.TopicKey).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancellationToken);
        var topics = await db.Topics.AsNoTracking().ToDictionaryAsync(topic => topic.Key, cancellationToken);
        return [.. counts.OrderByDescending(count => count.Count).ThenBy(count => count.Key, StringComparer.Ordinal).Select(count => new TopicCount(topics[count.Key], count.Count))];
    }

    private static Task<Dictionary<int, int>> WeeksAsync(IQueryable<DateTimeOffset> moments, IReadOnlyList<DateTimeOffset> weeks, CancellationToken cancellationToken)
    {
        var (first, end) = (weeks[0], weeks[^1]);
        return moments.Where(at => at >= first && at < end).GroupBy(WeekOf(weeks)).Select(week => new { week.Key, Count = week.Count() })
            .ToDictionaryAsync(week => week.Key, week => week.Count, cancellationToken);
    }

    private static Expression<Func<DateTimeOffset, int>> WeekOf(IReadOnlyList<DateTimeOffset> weeks)
    {
        var at = Expression.Parameter(typeof(DateTimeOffset), "at");
        return Expression.Lambda<Func<DateTimeOffset, int>>(StepOf(at, weeks), at);
    }

    /// <summary>The number of the step, from 0, that a moment lies in.</summary>
    /// <param name="bounds">When each step begins, oldest first, and when the last one ends.</param>
    // A week begins at midnight where the desk is, and twice a year it is an hour shorter or longer: no division of ticks finds it.
    internal static Expression StepOf(Expression at, IReadOnlyList<DateTimeOffset> bounds)
    {
        Expression step = Expression.Constant(bounds.Count - 2);
        for (var i = bounds.Count - 3; i >= 0; i--)
        {
            step = Expression.Condition(Expression.LessThan(at, Expression.Constant(bounds[i + 1])), Expression.Constant(i), step);
        }

        return step;
    }
}
