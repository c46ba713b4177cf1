using Claims.Data;
using Claims.Domain;
using Claims.Tests.Data.Seeding;

namespace Claims.Tests.Data.Queries;

public sealed class DeskStartTests(LoadedDesk loaded) : IClassFixture<LoadedDesk>
{
    [Fact]
    public async Task Lists_are_bounded_and_say_how_much_there_is()
    {
        await using var db = loaded.Desk.Open();
        foreach (var member in db.Members.ToList())
        {
            var start = await db.DeskStartAsync(member.Id, true, CancellationToken.None);
            var mine = await db.ClaimListAsync(new(new() { Mine = true }, []), new(member.Id, default), CancellationToken.None);
            Assert.Equal(mine.Rows.Count, start.Mine.Total + start.Returned.Total);
            Assert.True(start.Mine.Rows.Count <= DeskStart.Shown);
            Assert.Equal(1, start.Waiting.Total);
            Assert.Equal(18, start.Stages.Values.Sum());
            Assert.Equal(start.Waiting.Rows[0].Mine, mine.Rows.Any(row => row.Stage == Stage.InReview));
        }
    }

    [Fact]
    public async Task Those_who_do_not_review_have_nothing_waiting()
    {
        await using var db = loaded.Desk.Open();
        var start = await db.DeskStartAsync(db.Members.First().Id, false, CancellationToken.None);
        Assert.Empty(start.Waiting.Rows);
        Assert.Equal(DeskStart.Shown, start.Approved.Count);
    }
}
