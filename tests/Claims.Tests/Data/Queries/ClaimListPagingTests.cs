using Claims.Data;
using Claims.Domain;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Data.Queries;

public sealed class ClaimListPagingTests
{
    [Theory]
    [InlineData(ClaimSort.Changed)]
    [InlineData(ClaimSort.Recorded)]
    [InlineData(ClaimSort.Due)]
    [InlineData(ClaimSort.Claimant)]
    public async Task Paging_on_and_back_visits_each_row_once_even_where_keys_are_equal(ClaimSort sort)
    {
        const int claims = (2 * ClaimList.PageSize) + 7;
        await using var desk = await ManyClaims.CreateAsync(claims);
        await using var db = desk.Open();
        var address = new ListAddress(new() { Sort = sort }, []);
        var onward = new List<string>();
        var page = await db.ClaimListAsync(address, desk.Scope, CancellationToken.None);
        Assert.Null(page.Newer);
        for (var pages = 1; ; pages++)
        {
            onward.AddRange(page.Rows.Select(row => row.Number));
            if (page.Older is null)
            {
                Assert.Equal(3, pages);
                break;
            }

            page = await db.ClaimListAsync(address with { Older = page.Older }, desk.Scope, CancellationToken.None);
        }

        Assert.Equal(claims, page.Total);
        Assert.Equal(claims, onward.Distinct().Count());
        Assert.Equal(claims, onward.Count);

        var back = page.Rows.Select(row => row.Number).Reverse().ToList();
        while (page.Newer is not null)
        {
            page = await db.ClaimListAsync(address with { Newer = page.Newer }, desk.Scope, CancellationToken.None);
            back.AddRange(page.Rows.Select(row => row.Number).Reverse());
        }

        onward.Reverse();
        Assert.Equal(onward, back);
    }

    [Theory]
    [InlineData(ClaimSort.Changed)]
    [InlineData(ClaimSort.Due)]
    [InlineData(ClaimSort.Claimant)]
    public async Task A_row_that_changes_between_two_pages_makes_no_other_row_appear_twice_or_never(ClaimSort sort)
    {
        await using var desk = await ManyClaims.CreateAsync(3 * ClaimList.PageSize);
        await using var db = desk.Open();
        var address = new ListAddress(new() { Sort = sort }, []);
        var first = await db.ClaimListAsync(address, desk.Scope, CancellationToken.None);
        var touched = (await db.ClaimListAsync(address with { Older = first.Older }, desk.Scope, CancellationToken.None)).Rows.First(row => row is { Stage: Stage.Open or Stage.Researching, UnderCorrection: false });

        // From the second page it goes to the top of the list by change, and to the end of the others.
        await db.WriteAsync(async token =>
        {
            var claim = (await db.LoadClaimAsync(touched.Number, token))!;
            var last = await db.ClaimantAsync("Zz. Verband", ClaimantKind.Organisation, desk.Author, TestDesk.Now, token);
            claim.Plan(null, Priority.High, desk.Editor, TestDesk.Now);
            claim.Edit(new("Neu gefasst.", last.Id, null, null, "de"), claim.RecordedBy == desk.Author.Member ? desk.Author : desk.Colleague, TestDesk.Now.AddDays(30));
        });

        var seen = first.Rows.Select(row => row.Number).ToList();
        for (var place = first.Older; place is not null;)
        {
            var page = await db.ClaimListAsync(address with { Older = place }, desk.Scope, CancellationToken.None);
            seen.AddRange(page.Rows.Select(row => row.Number));
            place = page.Older;
        }

        var expected = await db.Claims.Where(claim => sort != ClaimSort.Changed || claim.Number != touched.Number).Select(claim => claim.Number).ToListAsync();
        Assert.Equal(expected.Order(), seen.Order());
    }

    [Theory]
    [InlineData("older=nothing.2026-0001&sort=due")]
    [InlineData("older=nothing.2026-0001")]
    [InlineData("older=99999999999999999999.2026-0001")]
    [InlineData("newer=nothing")]
    public async Task A_place_of_another_order_is_the_beginning(string query)
    {
        await using var desk = await ManyClaims.CreateAsync(60);
        await using var db = desk.Open();
        var page = await db.ClaimListAsync(ListAddress.Read(query), desk.Scope, CancellationToken.None);
        Assert.Null(page.Newer);
        Assert.Equal(ClaimList.PageSize, page.Rows.Count);
    }
}
