using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Members;

/// <summary>Lets a disabled member in again, with the reason.</summary>
[Authorize(Policies.CanAdminister)]
public sealed class EnableModel(ClaimsDb db, MemberDirectory directory) : MemberPage(db)
{
    [BindProperty]
    public MemberReason Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) => Fits(new MemberReason.Validator(), Input)
        ? await StepAsync(
            async () =>
            {
                await directory.EnableAsync(MemberId, Input.Reason!, Actor, Now, cancel);
                return Done(List, T["members.enable.done"]);
            },
            cancel)
        : await ShowAsync(cancel);
}
