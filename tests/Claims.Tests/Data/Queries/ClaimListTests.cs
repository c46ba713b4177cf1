using Claims.Data;
using Claims.Domain;
using Claims.Tests.Data.Seeding;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Data.Queries;

public sealed class ClaimListTests(LoadedDesk loaded) : IClassFixture<LoadedDesk>
{
    private static readonly ClaimScope Nobody = new(null, new DateOnly(2026, 11, 27));

    private static readonly ListAddress All = new(ClaimFilter.All, []);

    [Fact]
    public async Task The_counts_of_the_views_are_those_of_their_rows()
    {
        await using var db = loaded.Desk.Open();
        var scope = Nobody with { Me = await MemberAsync(db, "hanna") };
        var page = await db.ClaimListPageAsync(All, scope, CancellationToken.None);
        Assert.Equal(18, page.Counts.All);
        Assert.Equal(18, page.List.Total);
        Assert.Equal(page.List.Rows.OrderByDescending(row => row.At).ThenByDescending(row => row.Number), page.List.Rows);
        foreach (var stage in Enum.GetValues<Stage>())
        {
            Assert.Equal(page.Counts.Stages.GetValueOrDefault(stage), (await ListAsync(db, new() { Stages = [stage] }, scope)).Rows.Count);
        }

        Assert.Equal(page.Counts.Mine, (await ListAsync(db, new() { Mine = true }, scope)).Rows.Count);
        Assert.Equal(page.Counts.UnderCorrection, (await ListAsync(db, new() { UnderCorrection = true }, scope)).Rows.Count);
    }

    [Fact]
    public async Task A_row_tells_what_is_claimed_and_what_was_found()
    {
        await using var db = loaded.Desk.Open();
        var rows = (await ListAsync(db, ClaimFilter.All)).Rows.ToDictionary(row => row.Number[5..]);
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
        var rows = (await db.StandingListAsync(All, CancellationToken.None)).Rows;
        Assert.Equal(await db.Verdicts.CountAsync(verdict => verdict.State == VerdictState.Approved), rows.Count);
        Assert.All(rows, row => Assert.NotNull(row.Rating));
        Assert.All(rows, row => Assert.Null(row.Assignee));
        Assert.True(rows.Single(row => row.Number.EndsWith("0016", StringComparison.Ordinal)).UnderCorrection);
    }

    [Fact]
    public async Task What_was_read_once_is_read_again_after_a_change()
    {
        await using var desk = await ManyClaims.CreateAsync(10);
        await using var db = desk.Open();
        Assert.Equal(10, (await ListAsync(db, ClaimFilter.All, desk.Scope)).Total);
        await db.WriteAsync(async token =>
        {
            var claimant = await db.ClaimantAsync("Neu", ClaimantKind.Person, desk.Author, TestDesk.Now, token);
            db.Add(Claim.Record(await db.NextClaimNumberAsync(2026, token), new("Noch eine.", claimant.Id, null, null, "de"), desk.Author, TestDesk.Now));
        });
        Assert.Equal(11, (await ListAsync(db, ClaimFilter.All, desk.Scope)).Total);
    }

    internal static async Task<MemberId> MemberAsync(ClaimsDb db, string name) =>
        (await db.Members.SingleAsync(member => member.Email!.StartsWith(name))).Id;

    private static Task<ClaimList> ListAsync(ClaimsDb db, ClaimFilter filter, ClaimScope? scope = null) =>
        db.ClaimListAsync(new(filter, []), scope ?? Nobody, CancellationToken.None);
}
