using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Dossiers;

/// <summary>Begins a dossier.</summary>
[Authorize(Policies.CanManage)]
public sealed class CreateModel(ClaimsDb db) : DeskPage
{
    [BindProperty]
    public DossierInput Input { get; set; } = new();

    public void OnGet() => Input.Language = F.Language;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) => Fits(new DossierInput.Validator(), Input)
        ? await StepAsync(() => SaveAsync(cancel), cancel)
        : await ShowAsync(cancel);

    private async Task<IActionResult> SaveAsync(CancellationToken cancel)
    {
        var dossier = Dossier.Create(Input.Details(), Actor, Now);
        db.Add(dossier);
        await db.SaveChangesAsync(cancel);
        return Done($"/dossiers/{dossier.Id}/claims", T["dossiers.create.done"]);
    }
}
