using Claims.Data;
using Claims.Domain;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Data.Seeding;

public sealed class ReferenceSeederTests
{
    [Fact]
    public async Task Loads_the_scale_the_topics_and_the_first_policy_once()
    {
        await using var desk = await TestDesk.CreateAsync();
        for (var i = 0; i < 2; i++)
        {
            await using var db = desk.Open();
            await new ReferenceSeeder(db).LoadAsync(SeedFolders.Reference, TestDesk.Now, CancellationToken.None);
        }

        await using var after = desk.Open();
        var scale = await after.CurrentScaleAsync(CancellationToken.None);

        Assert.Equal(1, scale.Version);
        Assert.Equal(
            [("true", 5), ("mostly-true", 4), ("misleading", 3), ("mostly-false", 2), ("false", 1), ("unproven", (int?)null)],
            scale.Ratings.OrderBy(rating => rating.Position).Select(rating => (rating.Key, rating.Number)));
        Assert.All(scale.Ratings, rating => Assert.NotEqual(rating.DefinitionDe, rating.DefinitionEn));
        Assert.NotEmpty(await after.Topics.ToListAsync());
        Assert.Equal(GatePolicy.Standard().Rules.Select(rule => (rule.Gate, rule.Strictness)), (await after.CurrentPolicyAsync(CancellationToken.None)).Rules.OrderBy(rule => rule.Gate, StringComparer.Ordinal).Select(rule => (rule.Gate, rule.Strictness)));
        Assert.Equal(["scale.loaded", "topics.loaded", "policy.loaded"], await after.AuditEntries.OrderBy(entry => entry.Seq).Select(entry => entry.Kind).ToListAsync());
    }

    [Fact]
    public async Task A_topic_that_came_later_is_added_to_those_that_are_there()
    {
        await using var desk = await TestDesk.CreateAsync();
        await using var db = desk.Open();
        await new ReferenceSeeder(db).LoadAsync(SeedFolders.Reference, TestDesk.Now, CancellationToken.None);
        using var folder = new TopicFolder("""{ "topics": [ { "key": "trade", "de": "Handel", "en": "Trade" }, { "key": "sport", "de": "Sport", "en": "Sports" } ] }""");

        await new ReferenceSeeder(db).LoadAsync(folder.Path, TestDesk.Now, CancellationToken.None);

        Assert.Equal("Außenhandel", (await db.Topics.SingleAsync(topic => topic.Key == "trade")).NameDe);
        Assert.Equal("Sports", (await db.Topics.SingleAsync(topic => topic.Key == "sport")).NameEn);
    }

    private sealed class TopicFolder : IDisposable
    {
        public TopicFolder(string topics)
        {
            File.Copy(System.IO.Path.Combine(SeedFolders.Reference, "rating-scale.json"), System.IO.Path.Combine(Path, "rating-scale.json"));
            File.WriteAllText(System.IO.Path.Combine(Path, "topics.json"), topics);
        }

        public string Path { get; } = Directory.CreateTempSubdirectory("claims-seed-").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
