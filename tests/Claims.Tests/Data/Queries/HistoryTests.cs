using Claims.Data;
using Claims.Tests.Data.Seeding;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Data.Queries;

public sealed class HistoryTests(LoadedDesk loaded) : IClassFixture<LoadedDesk>
{
    [Fact]
    public async Task Paging_visits_each_entry_once_newest_first()
    {
        await using var db = loaded.Desk.Open();
        var claim = (await db.Claims.OrderBy(claim => claim.Number).Skip(1).FirstAsync()).Id.Value;
        var seen = new List<HistoryEntry>();
        var page = await db.HistoryAsync("claim", claim, null, 4, CancellationToken.None);
        Assert.True(page.Newest);
        seen.AddRange(page.Entries);
        while (page.Before is not null)
        {
            page = await db.HistoryAsync("claim", claim, page.Before, 4, CancellationToken.None);
            Assert.False(page.Newest);
            seen.AddRange(page.Entries);
        }

        Assert.Equal(page.Total, seen.Count);
        Assert.Equal(await db.AuditEntries.Where(entry => entry.SubjectId == claim).OrderByDescending(entry => entry.Seq).Select(entry => entry.Seq).ToListAsync(), seen.Select(entry => entry.Seq));
    }

    [Fact]
    public async Task An_entry_names_who_did_it_and_keeps_its_texts()
    {
        await using var db = loaded.Desk.Open();
        var claim = (await db.Claims.OrderBy(claim => claim.Number).Skip(1).FirstAsync()).Id.Value;
        var entries = (await db.HistoryAsync("claim", claim, null, 100, CancellationToken.None)).Entries;
        var returned = entries.Single(entry => entry.Kind == "verdict.returned");
        Assert.Equal("1", returned.Facts["version"]);
        Assert.NotNull(returned.Texts["reason"]);
        Assert.NotNull(returned.Who);
        Assert.All(entries, entry => Assert.Equal(64, entry.Hash.Length));
    }

    [Fact]
    public async Task Another_claim_is_named_by_its_number()
    {
        await using var db = loaded.Desk.Open();
        var claim = (await db.Claims.OrderBy(claim => claim.Number).Skip(2).FirstAsync()).Id.Value;
        var related = (await db.HistoryAsync("claim", claim, null, 100, CancellationToken.None)).Entries.First(entry => entry.Kind == "claim.related");
        Assert.Contains(related.Facts["otherNumber"], await db.Claims.Select(other => other.Number).ToListAsync());
    }

    [Fact]
    public async Task Nothing_that_happened_is_an_empty_history()
    {
        await using var db = loaded.Desk.Open();
        var none = await db.HistoryAsync("claim", Guid.Empty, null, 10, CancellationToken.None);
        Assert.Empty(none.Entries);
        Assert.Equal(0, none.Total);
    }
}
