using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Reviews;

/// <summary>A reviewer stands behind what they read.</summary>
[Authorize(Policies.CanReview)]
public sealed class EndorseModel(ClaimsDb db) : ReviewPage(db)
{
    public IActionResult OnGet() => LocalRedirect($"/claims/{Number}/review");

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => DecideAsync(
        claim => claim.Endorse(Input.ReadHash ?? "", Input.Note, Actor, Now),
        version => Done($"/claims/{Number}/review", T["reviews.endorse.done", version]),
        cancel);
}
