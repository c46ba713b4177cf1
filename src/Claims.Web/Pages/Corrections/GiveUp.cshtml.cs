using Claims.Data;
using Claims.Web.Pages.Verdicts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Corrections;

/// <summary>Gives a retraction up before it is confirmed, with a reason.</summary>
[Authorize(Policies.CanApprove)]
public sealed class GiveUpModel(ClaimsDb db) : CorrectionPage(db)
{
    [BindProperty]
    public ReasonInput Input { get; set; } = new();

    public override string? Blocked => Notice is { IsUndecided: true } ? null : T["error.retraction.none"];

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => Fits(new ReasonInput.Validator(), Input)
        ? TakeAsync(claim => claim.GiveUpRetraction(Input.Reason!, Actor, Now), T["corrections.give-up.done"], cancel)
        : ShowAsync(cancel);
}
