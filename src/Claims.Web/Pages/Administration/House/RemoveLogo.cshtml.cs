using Claims.Data;
using Claims.Web.Houses;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Administration.HousePages;

/// <summary>Takes the logo down; the name stands in its place.</summary>
[Authorize(Policies.CanAdminister)]
public sealed class RemoveLogoModel(ClaimsDb db, HouseSign sign) : HousePage(db, sign)
{
    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => StepAsync(
        async () =>
        {
            await ChangeAsync(house => house.Show("", null, Actor, Now), cancel);
            return Done(Home, T["house.remove.done"]);
        },
        cancel);
}
