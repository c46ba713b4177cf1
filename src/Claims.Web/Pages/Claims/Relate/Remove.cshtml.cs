using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Claims.Relate;

/// <summary>Takes back what was said about two claims.</summary>
[Authorize(Policies.CanRecord)]
public sealed class RemoveModel(ClaimsDb db) : PairPage(db)
{
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) => await LoadAsync(cancel)
        ? await TakeAsync(claim => claim.Unrelate(OtherHead.Id, Actor, Now), T["claims.relate.removed", OtherHead.Number], cancel)
        : NotFound();
}
