using Claims.Data;
using Claims.Web.Filing;
using Microsoft.AspNetCore.Authorization;

namespace Claims.Web.Pages.Outlets;

/// <summary>The outlets that sources appeared in; readers see those that standing verdicts quote.</summary>
[Authorize(Policies.CanRead)]
public sealed class IndexModel(ClaimsDb db) : FindPage(db)
{
    public NameList<OutletRow> List { get; private set; } = null!;

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        List = Works ? await Db.OutletListAsync(Place, cancel) : await Db.StandingOutletListAsync(Place, cancel);
        return true;
    }
}
