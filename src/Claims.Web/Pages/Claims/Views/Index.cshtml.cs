using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Claims.Views;

/// <summary>The saved views of the list: one's own, and those that others share.</summary>
[Authorize(Policies.CanWork)]
public sealed class IndexModel(ClaimsDb db) : DeskPage
{
    public IReadOnlyList<SavedViewRow> Views { get; private set; } = [];

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Views = await db.SavedViewsAsync(Actor.Member, cancel);
        return true;
    }
}
