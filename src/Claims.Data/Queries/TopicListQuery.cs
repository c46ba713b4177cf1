using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>A topic as the list of topics shows it.</summary>
/// <param name="Claims">How many claims are filed under it.</param>
/// <param name="Standing">How many of these have a standing verdict.</param>
public sealed record TopicLine(Topic Topic, int Claims, int Standing);

/// <summary>Reads topics for the pages that manage them.</summary>
public static class TopicListQuery
{
    /// <summary>One page of all topics by their name, those that are offered first, and how many there are.</summary>
    /// <param name="page">From 1.</param>
    public static Task<(IReadOnlyList<TopicLine> Lines, int Count)> TopicListAsync(
        this ClaimsDb db, Language language, int page, int size, CancellationToken cancellationToken) => db.ReadAsync<(IReadOnlyList<TopicLine>, int)>(
            async token =>
            {
                var topics = db.Topics.AsNoTracking().OrderBy(topic => topic.Retired).ThenBy(topic => language == Language.De ? topic.NameDe : topic.NameEn).ThenBy(topic => topic.Key);
                return (await db.LinesAsync(topics.Skip((page - 1) * size).Take(size), token), await db.Topics.CountAsync(token));
            },
            cancellationToken);

    public static async Task<TopicLine?> TopicLineAsync(this ClaimsDb db, string key, CancellationToken cancellationToken) =>
        (await db.LinesAsync(db.Topics.AsNoTracking().Where(topic => topic.Key == key), cancellationToken)).SingleOrDefault();

    private static Task<List<TopicLine>> LinesAsync(this ClaimsDb db, IQueryable<Topic> topics, CancellationToken cancellationToken) => topics
        .Select(topic => new TopicLine(
            topic,
            db.Set<ClaimTopic>().Count(filed => filed.TopicKey == topic.Key),
            db.Set<ClaimTopic>().Count(filed => filed.TopicKey == topic.Key && db.Verdicts.Any(verdict => verdict.ClaimId == filed.ClaimId && verdict.State == VerdictState.Approved))))
        .ToListAsync(cancellationToken);
}
