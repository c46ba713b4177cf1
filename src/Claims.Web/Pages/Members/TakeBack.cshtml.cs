using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Members;

/// <summary>Takes back the open one-time link of a member.</summary>
[Authorize(Policies.CanAdminister)]
public sealed class TakeBackModel(ClaimsDb db, OneTimeLinks links) : MemberPage(db)
{
    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => StepAsync(
        async () =>
        {
            await links.RevokeAsync(MemberId, Actor, Now, cancel);
            return Done(List, T["members.take-back.done"]);
        },
        cancel);
}
