using Claims.Data;
using Claims.Web.Filing;
using Microsoft.AspNetCore.Authorization;

namespace Claims.Web.Pages.Claimants;

/// <summary>Those who made claims, with what was found; readers see those whom standing verdicts name.</summary>
[Authorize(Policies.CanRead)]
public sealed class IndexModel(ClaimsDb db) : FindPage(db)
{
    public NameList<ClaimantRow> List { get; private set; } = null!;

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        List = Works ? await Db.ClaimantListAsync(Place, cancel) : await Db.StandingClaimantListAsync(Place, cancel);
        return true;
    }
}
