using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Linking;

/// <summary>Changes how linked evidence bears on a claim.</summary>
[Authorize(Policies.CanRecord)]
public sealed class EditModel(ClaimsDb db) : EvidenceLinkPage(db)
{
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) => Fits(new LinkInput.Validator(), Input)
        ? await ChangeAsync(
            (claim, _) =>
            {
                claim.ChangeEvidence(LinkIn(claim), Input.Stance!.Value, Input.Role, Input.Note, Actor, Now);
                return Task.CompletedTask;
            },
            T["evidence.edit.done"],
            cancel)
        : await ShowAsync(cancel);
}
