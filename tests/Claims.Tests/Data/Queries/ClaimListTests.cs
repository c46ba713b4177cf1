using Claims.Data;
using Claims.Domain;
using Claims.Tests.Data.Seeding;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Data.Queries;

public sealed class ClaimListTests(LoadedDesk loaded) : IClassFixture<LoadedDesk>
{
    [Fact]
    public async Task The_counts_of_the_views_are_those_of_their_rows()
    {
        await using var db = loaded.Desk.Open();
        var me = await MemberAsync(db, "hanna");
        foreach (var tab in Enum.GetValues<ClaimTab>())
        {
            var list = await db.ClaimListAsync(tab, me, null, null, CancellationToken.None);
            Assert.Equal(list.Counts[tab], list.Rows.Count);
        }

        var all = await db.ClaimListAsync(ClaimTab.All, me, null, null, CancellationToken.None);
        Assert.Equal(18, all.Rows.Count);
        Assert.Equal(all.Rows.OrderByDescending(row => row.At).ThenByDescending(row => row.Number), all.Rows);
    }

    [Fact]
    public async Task A_row_tells_what_is_claimed_and_what_was_found()
    {
        await using var db = loaded.Desk.Open();
        var rows = (await db.ClaimListAsync(ClaimTab.All, null, null, null, CancellationToken.None)).Rows.ToDictionary(row => row.Number[5..]);
        Assert.Equal("true", rows["0001"].Rating?.Key);
        Assert.Equal(220, rows["0001"].Quantity?.Value);
        Assert.NotEqual(0, rows["0001"].Evidence);
        Assert.NotNull(rows["0001"].Source);
        Assert.Equal(0, rows["0001"].MoreSources);
        Assert.Null(rows["0005"].Quantity);
        Assert.Null(rows["0014"].Rating);
        Assert.Equal(Stage.InReview, rows["0014"].Stage);
        Assert.True(rows["0016"].UnderCorrection);
        Assert.Equal("mostly-false", rows["0016"].Rating?.Key);
    }

    [Fact]
    public async Task Readers_see_standing_verdicts_alone_in_the_words_they_were_given_on()
    {
        await using var db = loaded.Desk.Open();
        var rows = (await db.StandingListAsync(null, null, CancellationToken.None)).Rows;
        Assert.Equal(await db.Verdicts.CountAsync(verdict => verdict.State == VerdictState.Approved), rows.Count);
        Assert.All(rows, row => Assert.NotNull(row.Rating));
        Assert.True(rows.Single(row => row.Number.EndsWith("0016", StringComparison.Ordinal)).UnderCorrection);
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData(".2026-0001")]
    [InlineData("99999999999999999999.2026-0001")]
    [InlineData("-1.2026-0001")]
    [InlineData(null)]
    public void A_place_that_is_none_is_the_beginning(string? text) => Assert.Null(ListPlace.Parse(text));

    [Fact]
    public void A_place_reads_what_it_writes()
    {
        var place = new ListPlace(TestDesk.Now, "2026-0042");
        Assert.Equal(place, ListPlace.Parse(place.ToString()));
    }

    internal static async Task<MemberId> MemberAsync(ClaimsDb db, string name) =>
        (await db.Members.SingleAsync(member => member.Email!.StartsWith(name))).Id;
}
