using Claims.Data;
using Claims.Web.Gating;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Claims.Gates;

/// <summary>The whole checklist of a claim: what the gates say now, and what they said when its standing verdict was approved.</summary>
[Authorize(Policies.CanWork)]
public sealed class IndexModel(ClaimsDb db) : DeskPage
{
    [FromRoute]
    public string Number { get; set; } = "";

    public ClaimHead Head { get; private set; } = null!;

    /// <summary>Null once the claim is approved or discarded.</summary>
    public GateChecklist? Work { get; private set; }

    /// <summary>Null without a standing verdict, and for one from before there were gates.</summary>
    public GateChecklist? Standing { get; private set; }

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await db.ClaimChecklistAsync(Number, Actor.Member, F.LocalDay(Now), cancel) is not { } found)
        {
            return false;
        }

        Head = found.Head;
        Work = found.Now is null ? null : GateChecklist.Of(found.Now, Head, Actor, T);
        Standing = found.Standing is null ? null : GateChecklist.Frozen(found.Standing, T);
        return true;
    }
}
