using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Linking;

/// <summary>Takes evidence off a claim; its note number is not given again.</summary>
[Authorize(Policies.CanRecord)]
public sealed class RemoveModel(ClaimsDb db) : EvidenceLinkPage(db)
{
    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => ChangeAsync(
        (claim, _) =>
        {
            claim.RemoveEvidence(LinkIn(claim), Actor, Now);
            return Task.CompletedTask;
        },
        T["evidence.remove.done", N],
        cancel);
}
