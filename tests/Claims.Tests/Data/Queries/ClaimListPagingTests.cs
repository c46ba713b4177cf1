using Claims.Data;
using Claims.Domain;

namespace Claims.Tests.Data.Queries;

public sealed class ClaimListPagingTests
{
    [Fact]
    public async Task Paging_on_and_back_visits_each_row_once_even_where_times_are_equal()
    {
        await using var desk = await TestDesk.CreateAsync();
        await using var db = desk.Open();
        const int claims = (2 * ClaimList.PageSize) + 7;
        await db.WriteAsync(async token =>
        {
            var claimant = await db.ClaimantAsync("Handelskammer Brunnau", ClaimantKind.Organisation, Actor.Command, TestDesk.Now, token);
            for (var i = 0; i < claims; i++)
            {
                // Three of a time.
                var at = TestDesk.Now.AddMinutes(i / 3);
                db.Add(Claim.Record(await db.NextClaimNumberAsync(2026, token), new($"Behauptung {i}.", claimant.Id, null, null, "de"), Actor.Command, at));
            }
        });

        var onward = new List<string>();
        var page = await db.ClaimListAsync(ClaimTab.All, null, null, null, CancellationToken.None);
        Assert.Null(page.Newer);
        for (var pages = 1; ; pages++)
        {
            onward.AddRange(page.Rows.Select(row => row.Number));
            if (page.Older is null)
            {
                Assert.Equal(3, pages);
                break;
            }

            page = await db.ClaimListAsync(ClaimTab.All, null, page.Older, null, CancellationToken.None);
        }

        Assert.Equal(claims, onward.Distinct().Count());
        Assert.Equal(claims, onward.Count);

        var back = page.Rows.Select(row => row.Number).Reverse().ToList();
        while (page.Newer is not null)
        {
            page = await db.ClaimListAsync(ClaimTab.All, null, null, page.Newer, CancellationToken.None);
            back.AddRange(page.Rows.Select(row => row.Number).Reverse());
        }

        onward.Reverse();
        Assert.Equal(onward, back);
    }
}
