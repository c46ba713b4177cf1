using Claims.Data;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Data.Seeding;

public sealed class DemoSeederTests
{
    [Fact]
    public async Task Loading_twice_changes_nothing()
    {
        await using var desk = await TestDesk.CreateAsync();
        var first = await LoadedDesk.LoadAsync(desk);
        var before = await StateAsync(desk);

        var second = await LoadedDesk.LoadAsync(desk, TestDesk.Now.AddDays(3));

        Assert.NotNull(first);
        Assert.Null(second);
        Assert.Equal(before, await StateAsync(desk));
    }

    [Fact]
    public async Task Loaded_in_January_the_desk_still_has_the_numbers_of_the_new_year()
    {
        await using var desk = await TestDesk.CreateAsync();
        await LoadedDesk.LoadAsync(desk, new(2027, 1, 2, 10, 0, 0, TimeSpan.Zero));
        await using var db = desk.Open();

        Assert.All(await db.Claims.Select(claim => claim.Number).ToListAsync(), number => Assert.StartsWith("2027-", number, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_step_that_the_desk_does_not_allow_is_named_and_nothing_is_loaded()
    {
        using var folder = new SeedFolder();
        folder.Change("claims-1-report.json", "\"do\": \"approve\", \"by\": \"clara\"", "\"do\": \"approve\", \"by\": \"hanna\"");
        await using var desk = await TestDesk.CreateAsync();

        var refused = await Assert.ThrowsAsync<SeedException>(() => LoadedDesk.LoadAsync(desk, folder: folder.Path));
        await using var db = desk.Open();

        Assert.Equal(("claims-1-report.json", "trade-volume"), (refused.File, refused.Place));
        Assert.Contains("actor.role", refused.Message, StringComparison.Ordinal);
        Assert.Empty(await db.Members.ToListAsync());
        Assert.Empty(await db.Claims.ToListAsync());
    }

    [Fact]
    public async Task Somebody_who_is_not_there_is_named()
    {
        using var folder = new SeedFolder();
        folder.Change("sources.json", "\"by\": \"hanna\"", "\"by\": \"nobody\"");
        await using var desk = await TestDesk.CreateAsync();

        var refused = await Assert.ThrowsAsync<SeedException>(() => LoadedDesk.LoadAsync(desk, folder: folder.Path));

        Assert.Equal(("sources.json", "report"), (refused.File, refused.Place));
    }

    [Theory]
    [InlineData("claims-2-essay.json", "\"key\": \"documents\"", "\"key\": \"trade-volume\"", "trade-volume")]
    [InlineData("claims-2-essay.json", "\"evidence\": \"kremlin-list\"", "\"evidence\": \"kremlin\"", "documents")]
    [InlineData("claims-1-report.json", "\"topics\": [\"trade\"]", "\"topics\": [\"trades\"]", "trade-volume")]
    [InlineData("claims-1-report.json", "\"unit\": \"money:9:EUR\"", "\"unit\": \"money:9:EURO\"", "trade-volume")]
    [InlineData("claims-3-article.json", "\"exact\": \"Auf rund\u0020", "\"exact\": \"Mit rund\u0020", "neighbours-trade")]
    [InlineData("members.json", "hanna.muster@example.org", "hanna.muster", "hanna")]
    public async Task What_the_desk_refuses_is_named_with_the_thing_it_belongs_to(string file, string text, string replacement, string place)
    {
        using var folder = new SeedFolder();
        folder.Change(file, text, replacement);
        await using var desk = await TestDesk.CreateAsync();

        var refused = await Assert.ThrowsAsync<SeedException>(() => LoadedDesk.LoadAsync(desk, folder: folder.Path));

        Assert.Equal((file, place), (refused.File, refused.Place));
    }

    [Fact]
    public async Task A_desk_of_ones_own_may_be_small()
    {
        using var folder = new SeedFolder();
        foreach (var file in Directory.EnumerateFiles(folder.Path, "claims-*.json"))
        {
            File.Delete(file);
        }

        folder.Write("members.json", """
            { "members": [ { "key": "ada", "name": "Ada", "email": "ada@example.org", "language": "en", "roles": ["fact-checker"], "daysAgo": 2, "at": "08:00" } ] }
            """);
        folder.Write("sources.json", """
            {
              "sources": [ {
                "key": "speech", "title": "A speech", "kind": "speech", "language": "en", "by": "ada", "daysAgo": 1, "at": "09:00",
                "text": { "file": "speech.txt", "by": "ada", "daysAgo": 1, "at": "09:05" }
              } ]
            }
            """);
        folder.Write("speech.txt", "We built forty bridges.\n");
        folder.Write("evidence.json", """{ "evidence": [] }""");
        folder.Write("dossiers.json", """{ "dossiers": [] }""");
        folder.Write("claims-speech.json", """
            {
              "claims": [ {
                "key": "bridges", "statement": "Forty bridges were built.", "claimant": { "name": "The mayor", "kind": "person" }, "language": "en", "topics": [],
                "quotes": [ { "source": "speech", "exact": "forty bridges" } ],
                "work": [ { "do": "record", "by": "ada", "daysAgo": 1, "at": "09:10" } ]
              } ]
            }
            """);
        await using var desk = await TestDesk.CreateAsync();

        var signIns = await LoadedDesk.LoadAsync(desk, folder: folder.Path);
        await using var db = desk.Open();
        var claim = await db.LoadClaimAsync("2026-0001", CancellationToken.None);

        Assert.Equal("ada@example.org", Assert.Single(signIns!).Email);
        Assert.Equal(9, Assert.Single(claim!.Quotes).Start);
    }

    private static async Task<string> StateAsync(TestDesk desk)
    {
        await using var db = desk.Open();
        var entries = await db.AuditEntries.OrderBy(entry => entry.Seq).Select(entry => entry.LeafHash).ToListAsync();
        var counts = new[]
        {
            await db.Members.CountAsync(), await db.Claims.CountAsync(), await db.Sources.CountAsync(), await db.Evidence.CountAsync(),
            await db.StoredFiles.CountAsync(), await db.Verdicts.CountAsync(), await db.Dossiers.CountAsync(), await db.Topics.CountAsync(),
        };
        return string.Join('\n', entries) + string.Join(' ', counts);
    }
}
