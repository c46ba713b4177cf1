using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Changes the topics under which claims are filed. They are few and looked at together, because no two may have one name.</summary>
public static class TopicWriting
{
    /// <returns>The new topic.</returns>
    /// <exception cref="DomainException"><c>actor.role</c>, <c>topic.name-taken</c>, <c>text.*</c></exception>
    public static Task<Topic> AddTopicAsync(this ClaimsDb db, string? nameDe, string? nameEn, Actor by, DateTimeOffset now, CancellationToken cancellationToken) =>
        db.WriteAsync(async token =>
        {
            var (topic, happened) = Topic.Add(nameDe, nameEn, await db.Topics.AsNoTracking().ToListAsync(token), by, now);
            db.Add(topic);
            db.Record(happened);
            return topic;
        }, cancellationToken);

    /// <param name="read">The names that the form was made from.</param>
    /// <exception cref="DomainException"><c>actor.role</c>, <c>topic.changed</c> with the names that stand there now, <c>topic.name-taken</c>, <c>topic.unknown</c>, <c>text.*</c></exception>
    public static Task RenameTopicAsync(
        this ClaimsDb db, string key, string? nameDe, string? nameEn, (string? De, string? En) read, Actor by, DateTimeOffset now, CancellationToken cancellationToken) =>
        db.WriteAsync(async token =>
        {
            var all = await db.Topics.ToListAsync(token);
            var topic = all.Find(topic => topic.Key == key) ?? throw new DomainException("topic.unknown");
            if ((topic.NameDe, topic.NameEn) != read)
            {
                throw new DomainException("topic.changed", topic.NameDe, topic.NameEn);
            }

            if (topic.Rename(nameDe, nameEn, all, by, now) is { } happened)
            {
                db.Record(happened);
            }
        }, cancellationToken);

    /// <exception cref="DomainException"><c>topic.unknown</c>, and those of the step</exception>
    public static Task ChangeTopicAsync(this ClaimsDb db, string key, Func<Topic, DomainEvent> step, CancellationToken cancellationToken) =>
        db.WriteAsync(async token => db.Record(step(await db.Topics.SingleOrDefaultAsync(topic => topic.Key == key, token) ?? throw new DomainException("topic.unknown"))), cancellationToken);

    /// <summary>Refuses a topic that is no longer offered for a claim that is not filed under it yet.</summary>
    /// <exception cref="DomainException"><c>topic.not-offered</c> with its names</exception>
    public static async Task RequireOfferedAsync(this ClaimsDb db, ClaimId claim, IReadOnlyCollection<string> topics, CancellationToken cancellationToken)
    {
        var retired = await db.Topics.AsNoTracking()
            .Where(topic => topic.Retired && topics.Contains(topic.Key) && !db.Set<ClaimTopic>().Any(filed => filed.ClaimId == claim && filed.TopicKey == topic.Key))
            .FirstOrDefaultAsync(cancellationToken);
        if (retired is not null)
        {
            throw new DomainException("topic.not-offered", "Topics", retired.NameDe, retired.NameEn);
        }
    }
}
