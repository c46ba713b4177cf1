using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Sources;

/// <summary>The quotes whose words do not stand any more in the newest text of their source.</summary>
[Authorize(Policies.CanWork)]
public sealed class DriftedModel(ClaimsDb db) : DeskPage
{
    [FromQuery(Name = "p")]
    public int Number { get; set; } = 1;

    public DriftedQuoteList List { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        List = await db.DriftedQuoteListAsync(Number, cancel);
        return true;
    }
}
