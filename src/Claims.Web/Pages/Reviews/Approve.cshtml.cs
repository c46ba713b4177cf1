using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Reviews;

/// <summary>An editor who had no other part makes the version the standing verdict.</summary>
[Authorize(Policies.CanApprove)]
public sealed class ApproveModel(ClaimsDb db) : ReviewPage(db)
{
    public IActionResult OnGet() => LocalRedirect($"/claims/{Number}/review");

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => DecideAsync(
        async (claim, token) => claim.Approve(new(Input.ReadHash ?? "", Input.ReadGates ?? ""), Input.Note, await Db.CurrentPolicyAsync(token), F.LocalDay(Now), Actor, Now),
        version => Done($"/claims/{Number}/verdicts/{version}", T["reviews.approve.done", version]),
        cancel);
}
