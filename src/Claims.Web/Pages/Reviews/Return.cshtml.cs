using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Reviews;

/// <summary>A reviewer or an editor sends the version back with a note.</summary>
[Authorize(Policies.CanReview)]
public sealed class ReturnModel(ClaimsDb db) : ReviewPage(db)
{
    public IActionResult OnGet() => LocalRedirect($"/claims/{Number}/review");

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => DecideAsync(
        claim => claim.Return(Input.ReadHash ?? "", Input.Note ?? "", Actor, Now),
        version => Done($"/claims/{Number}/verdicts/{version}", T["reviews.return.done", version]),
        cancel);
}
