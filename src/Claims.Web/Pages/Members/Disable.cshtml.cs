using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Members;

/// <summary>Shuts an account out, with the reason.</summary>
[Authorize(Policies.CanAdminister)]
public sealed class DisableModel(ClaimsDb db, MemberDirectory directory) : MemberPage(db)
{
    [BindProperty]
    public MemberReason Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) => Fits(new MemberReason.Validator(), Input)
        ? await StepAsync(
            async () =>
            {
                await directory.DisableAsync(MemberId, Input.Reason!, Actor, Now, cancel);
                return Done(List, T["members.disable.done"]);
            },
            cancel)
        : await ShowAsync(cancel);
}
