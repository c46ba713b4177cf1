using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Dossiers;

/// <summary>All dossiers; readers see those that were printed.</summary>
[Authorize(Policies.CanRead)]
public sealed class IndexModel(ClaimsDb db) : DeskPage
{
    [FromQuery(Name = "p")]
    public int Number { get; set; } = 1;

    public DossierList List { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        List = await db.DossierListAsync(Number, printedOnly: !User.May(Policies.CanWork), cancel);
        return true;
    }
}
