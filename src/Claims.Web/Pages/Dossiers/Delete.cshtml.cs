using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Dossiers;

/// <summary>Removes a dossier that was never printed.</summary>
[Authorize(Policies.CanManage)]
public sealed class DeleteModel(ClaimsDb db) : DeskPage
{
    [FromRoute]
    public Guid Id { get; set; }

    public DossierFolder Folder { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => StepAsync(() => db.WriteAsync<IActionResult>(async token =>
    {
        if (await db.LoadDossierAsync(new(Id), token) is not { } dossier)
        {
            return NotFound();
        }

        dossier.Delete(Actor, Now);
        db.Remove(dossier);
        return Done("/dossiers", T["dossiers.delete.done"]);
    }, cancel), cancel);

    protected override async Task<bool> LoadAsync(CancellationToken cancel) =>
        await db.DossierFolderAsync(new(Id), cancel) is { } file && (Folder = file) is not null;
}
