using Claims.Data;
using Claims.Domain;

namespace Claims.Tests.Data.Queries;

public sealed class ClaimSearchTests
{
    [Fact]
    public async Task The_best_two_hundred_are_shown_by_page_and_it_says_when_there_are_more()
    {
        await using var desk = await ManyClaims.CreateAsync(ClaimSearch.Best + 5);
        await using var db = desk.Open();
        var seen = new List<string>();
        for (var number = 1; number <= 4; number++)
        {
            var page = await db.ClaimListAsync(ListAddress.Read($"q=Handel&p={number}"), desk.Scope, CancellationToken.None);
            Assert.Equal((ClaimSearch.Best, true, number, 4), (page.Total, page.More, page.Page, page.Pages));
            seen.AddRange(page.Rows.Select(row => row.Number));
        }

        Assert.Equal(ClaimSearch.Best, seen.Distinct().Count());
        Assert.Equal(4, (await db.ClaimListAsync(ListAddress.Read("q=Handel&p=99"), desk.Scope, CancellationToken.None)).Page);
    }

    [Fact]
    public async Task A_search_is_bound_by_every_filter_and_marks_what_it_found()
    {
        await using var desk = await ManyClaims.CreateAsync(40);
        await using var db = desk.Open();
        var page = await db.ClaimListAsync(ListAddress.Read("q=Handel&quantity=with&stage=open"), desk.Scope, CancellationToken.None);
        Assert.NotEmpty(page.Rows);
        Assert.False(page.More);
        Assert.All(page.Rows, row => Assert.NotNull(row.Quantity));
        Assert.All(page.Rows, row => Assert.Equal(Stage.Open, row.Stage));
        Assert.All(page.Rows, row => Assert.Equal("Handel", row.Marks[0].Of(row.Statement)));
    }

    [Fact]
    public async Task Nothing_found_is_an_empty_list()
    {
        await using var desk = await ManyClaims.CreateAsync(3);
        await using var db = desk.Open();
        var page = await db.ClaimListAsync(ListAddress.Read("q=Raumfahrt"), desk.Scope, CancellationToken.None);
        Assert.Equal((0, 1, 0), (page.Total, page.Page, page.Pages));
        Assert.Empty(page.Rows);
    }
}
