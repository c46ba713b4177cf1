using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Dossiers;

/// <summary>The editions that show what was corrected or taken back since, to be printed anew or withdrawn.</summary>
[Authorize(Policies.CanWork)]
public sealed class OutdatedModel(ClaimsDb db) : DeskPage
{
    [FromQuery(Name = PagerTagHelper.Parameter)]
    public int Number { get; set; } = 1;

    public OutdatedEditionList List { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        List = await db.OutdatedEditionListAsync(Number, cancel);
        return true;
    }
}
