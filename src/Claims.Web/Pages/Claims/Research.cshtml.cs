using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Claims;

/// <summary>Says that somebody has begun to look for evidence.</summary>
[Authorize(Policies.CanRecord)]
public sealed class ResearchModel(ClaimsDb db) : ClaimPage(db)
{
    public override string? Blocked => Head.Stage == Stage.Researching ? T["error.claim.researching-already"] : base.Blocked;

    // Beginning changes nothing that a verdict rests on.
    public override string? Warning => null;

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        TakeAsync(claim => claim.BeginResearch(Actor, Now), T["claims.research.done"], cancel);
}
