using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Members;

/// <summary>Lets a disabled member in again.</summary>
[Authorize(Policies.CanAdminister)]
public sealed class EnableModel(ClaimsDb db, MemberDirectory directory) : MemberPage(db)
{
    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => StepAsync(
        async () =>
        {
            await directory.EnableAsync(MemberId, Actor, Now, cancel);
            return Done(List, T["members.enable.done"]);
        },
        cancel);
}
