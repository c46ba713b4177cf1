using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Claims.Resembling;

/// <summary>Says that a claim which was found to resemble this one says something else.</summary>
[Authorize(Policies.CanRecord)]
public sealed class PutAsideModel(ClaimsDb db) : SuggestionPage(db)
{
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) => await LoadAsync(cancel)
        ? await TakeAsync(
            async (claim, token) => claim.PutAside(await SuggestedAsync(claim, token), Actor, Now), T["resembling.aside.done", OtherHead.Number], cancel)
        : NotFound();
}
