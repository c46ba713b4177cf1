using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Loads what every desk needs, if it is not there: the version of the rating scale, the topics and the first policy of the gates.</summary>
public sealed class ReferenceSeeder(ClaimsDb db)
{
    /// <summary>Nothing that is there already is changed; loading again writes nothing.</summary>
    /// <exception cref="SeedException">A file is not what it should be.</exception>
    public async Task LoadAsync(string folder, DateTimeOffset now, CancellationToken cancel)
    {
        var scale = await SeedJson.ReadAsync<ScaleFile>(Path.Combine(folder, "rating-scale.json"), cancel);
        var topics = (await SeedJson.ReadAsync<TopicsFile>(Path.Combine(folder, "topics.json"), cancel)).Topics;
        if (await HasScaleAsync(scale, cancel) && (await MissingAsync(topics, cancel)).Count == 0 && await HasPolicyAsync(cancel))
        {
            return;
        }

        await db.WriteAsync(async token =>
        {
            if (!await HasScaleAsync(scale, token))
            {
                db.Add(scale.ToScale());
                Record("scale.loaded", "scale", now, ("version", $"{scale.Version}"));
            }

            if (await MissingAsync(topics, token) is { Count: > 0 } missing)
            {
                db.AddRange(missing.Select(topic => topic.ToTopic()));
                Record("topics.loaded", "topics", now, ("topics", string.Join(' ', missing.Select(topic => topic.Key))));
            }

            if (!await HasPolicyAsync(token))
            {
                db.Add(GatePolicy.Standard());
                Record("policy.loaded", "policy", now, ("version", "1"));
            }
        }, cancel);
    }

    private Task<bool> HasScaleAsync(ScaleFile scale, CancellationToken cancel) => db.RatingScales.AnyAsync(s => s.Version == scale.Version, cancel);

    private Task<bool> HasPolicyAsync(CancellationToken cancel) => db.GatePolicies.AnyAsync(cancel);

    private async Task<List<SeedTopic>> MissingAsync(IReadOnlyList<SeedTopic> topics, CancellationToken cancel)
    {
        var known = await db.Topics.Select(topic => topic.Key).ToListAsync(cancel);
        return [.. topics.Where(topic => !known.Contains(topic.Key))];
    }

    private void Record(string kind, string subject, DateTimeOffset now, (string Name, string Value) fact) =>
        db.Record(new(kind, subject, Guid.Empty, Actor.Command, now, new Dictionary<string, string?> { [fact.Name] = fact.Value }, new Dictionary<string, string>()));
}
