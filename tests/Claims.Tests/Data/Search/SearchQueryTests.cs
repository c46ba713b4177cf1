using Claims.Data;
using Claims.Domain;
using Claims.Tests.Data.Seeding;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Data.Search;

public sealed class SearchQueryTests(LoadedDesk loaded) : IClassFixture<LoadedDesk>
{
    [Fact]
    public async Task Hits_are_joined_with_filtered_claims_and_ordered()
    {
        await using var db = loaded.Desk.Open();
        var text = SearchText.Of("Huawei")!;
        var numbers = await (
            from claim in db.Claims.Where(claim => claim.Stage == Stage.Open)
            join hit in db.Hits(text, SearchAudience.Desk) on claim.Id equals hit.ClaimId
            orderby hit.Rank
            select claim.Number).Take(201).ToListAsync();
        Assert.Equal(["2026-0010"], numbers);
    }
}
