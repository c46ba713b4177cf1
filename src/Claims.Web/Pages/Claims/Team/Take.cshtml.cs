using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Claims.Team;

/// <summary>Gives the claim to who asks for it.</summary>
[Authorize(Policies.CanRecord)]
public sealed class TakeModel(ClaimsDb db) : TeamPage(db)
{
    public override string Title => "claims.plan.take";

    public override Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        TakeAsync(claim => claim.Assign(Actor.RequireMember(), Actor, Now), T["claims.plan.taken"], cancel);
}
