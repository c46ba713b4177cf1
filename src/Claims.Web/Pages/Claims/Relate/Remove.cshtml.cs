using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Claims.Relate;

/// <summary>Takes back what was said about two claims.</summary>
[Authorize(Policies.CanRecord)]
public sealed class RemoveModel(ClaimsDb db) : ClaimPage(db)
{
    [FromRoute]
    public string Other { get; set; } = "";

    public ClaimHead OtherHead { get; private set; } = null!;

    public override string? Blocked => null;

    public override string? Warning => null;

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) => await LoadAsync(cancel)
        ? await TakeAsync(claim => claim.Unrelate(OtherHead.Id, Actor, Now), T["claims.relate.removed", OtherHead.Number], cancel)
        : NotFound();

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await base.LoadAsync(cancel) || await Db.ClaimHeadAsync(Other, null, cancel) is not { } other)
        {
            return false;
        }

        OtherHead = other;
        return true;
    }
}
