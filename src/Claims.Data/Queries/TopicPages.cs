using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>One topic, and the claims that are filed under it.</summary>
/// <param name="Claims">How many claims are filed under it; to readers how many of these have a standing verdict.</param>
public sealed record TopicPage(Topic Topic, int Claims, IReadOnlyList<RatingCount> Ratings, FiledClaims List);

/// <summary>Reads topics and what is filed under them. Topics are no part of a snapshot: readers see them as they are, and the claims as standing verdicts tell them.</summary>
public static class TopicPagesQuery
{
    /// <summary>The topics with a claim, the most first.</summary>
    public static Task<IReadOnlyList<TopicCount>> TopicsAsync(this ClaimsDb db, CancellationToken cancellationToken) => db.ReadAsync(token => db.TopicCountsAsync(token), cancellationToken);

    /// <summary>The topics with a standing verdict, the most first.</summary>
    public static Task<IReadOnlyList<TopicCount>> StandingTopicsAsync(this ClaimsDb db, CancellationToken cancellationToken) =>
        db.ReadAsync(token => db.StandingTopicCountsAsync(token), cancellationToken);

    public static Task<TopicPage?> TopicPageAsync(this ClaimsDb db, string key, FiledPlace place, CancellationToken cancellationToken) => db.ReadAsync(
        async token =>
        {
            var (filed, claims) = db.FiledUnder(key);
            return await db.Topics.AsNoTracking().SingleOrDefaultAsync(topic => topic.Key == key, token) is { } topic
                ? new TopicPage(
                    topic,
                    await filed.CountAsync(token),
                    await db.RatingsOfAsync(claims, token),
                    await db.FiledAsync(claims, place, token))
                : null;
        },
        cancellationToken);

    /// <summary>What readers see of it; null where no claim with a standing verdict is filed under it.</summary>
    public static Task<TopicPage?> StandingTopicPageAsync(this ClaimsDb db, string key, FiledPlace place, CancellationToken cancellationToken) => db.ReadAsync(
        async token =>
        {
            var filed = db.FiledUnder(key).Claims;
            var standing = filed.Where(claim => claim.Verdicts.Any(verdict => verdict.State == VerdictState.Approved));
            var ratings = await db.RatingsOfAsync(filed, token);
            var count = ratings.Sum(rating => rating.Count);
            return count == 0 ? null : new TopicPage(
                await db.Topics.AsNoTracking().SingleAsync(topic => topic.Key == key, token), count, ratings, await db.FiledStandingAsync(standing, place, token));
        },
        cancellationToken);

    private static (IQueryable<ClaimTopic> Filed, IQueryable<Claim> Claims) FiledUnder(this ClaimsDb db, string key)
    {
        var filed = db.Set<ClaimTopic>().Where(topic => topic.TopicKey == key);
        return (filed, db.Claims.AsNoTracking().Where(claim => filed.Select(topic => topic.ClaimId).Contains(claim.Id)));
    }
}
