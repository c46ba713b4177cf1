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

    private static async Task<string> StateAsync(TestDesk desk)
    {
        await using var db = desk.Open();
        var entries = await db.AuditEntries.OrderBy(entry => entry.Seq).Select(entry => entry.PayloadHash).ToListAsync();
        var counts = new[]
        {
            await db.Members.CountAsync(), await db.Claims.CountAsync(), await db.Sources.CountAsync(), await db.Evidence.CountAsync(),
            await db.StoredFiles.CountAsync(), await db.Verdicts.CountAsync(), await db.Dossiers.CountAsync(), await db.Topics.CountAsync(),
        };
        return string.Join('\n', entries) + string.Join(' ', counts);
    }
}
