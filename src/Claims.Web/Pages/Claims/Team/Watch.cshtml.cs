using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Claims.Team;

/// <summary>Puts into the inbox from now on what happens to the claim.</summary>
[Authorize(Policies.AtDesk)]
public sealed class WatchModel(ClaimsDb db) : TeamPage(db)
{
    public override string Title => "claims.watch.do";

    public override Task<IActionResult> OnPostAsync(CancellationToken cancel) => StepAsync(
        async () => await Db.WatchAsync(Number, Actor.RequireMember(), watch: true, Now, cancel) ? Done(Home, T["claims.watch.done"]) : NotFound(),
        cancel);
}
