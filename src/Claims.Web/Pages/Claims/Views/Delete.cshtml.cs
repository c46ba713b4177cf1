using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Claims.Views;

/// <summary>Lets go of a saved view; the claims stay as they are.</summary>
[Authorize(Policies.CanWork)]
public sealed class DeleteModel(ClaimsDb db) : ViewPage(db)
{
    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => ChangeAsync(
        view =>
        {
            view.RequireRemovable(Actor);
            Db.SavedViews.Remove(view);
        },
        T["claimlist.views.deleted"],
        cancel);
}
