using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Claims.Team;

/// <summary>Lets go of a claim that was watched.</summary>
[Authorize(Policies.AtDesk)]
public sealed class UnwatchModel(ClaimsDb db) : TeamPage(db)
{
    /// <summary>The page whose button sent it, where it is not the claim file.</summary>
    [FromQuery(Name = "back")]
    public string? From { get; set; }

    public override string Title => "claims.watch.end";

    public override string Back => Url.IsLocalUrl(From) ? From : Home;

    public override Task<IActionResult> OnPostAsync(CancellationToken cancel) => StepAsync(
        async () => await Db.WatchAsync(Number, Actor.RequireMember(), watch: false, Now, cancel) ? Done(Back, T["claims.watch.ended"]) : NotFound(),
        cancel);
}
