using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Verdicts;

/// <summary>Deletes the draft: whoever saved it last, or an editor.</summary>
[Authorize(Policies.CanRecord)]
public sealed class DeleteDraftModel(ClaimsDb db) : DeskPage
{
    [FromRoute]
    public string Number { get; set; } = "";

    /// <summary>The draft version that was shown.</summary>
    [BindProperty]
    public int DraftVersion { get; set; }

    public VerdictForm Form { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => StepAsync(async () =>
    {
        await db.WriteAsync(async token =>
        {
            var claim = await db.LoadClaimAsync(Number, token) ?? throw new DomainException("claim.unknown");
            claim.DeleteDraft(DraftVersion, Actor, Now);
        }, cancel);
        return Done($"/claims/{Number}", T["verdicts.delete.done"]);
    }, cancel);

    protected override async Task<bool> LoadAsync(CancellationToken cancel) =>
        (Form = (await db.VerdictFormAsync(Number, Actor.Member, cancel))!) is not null;
}
