using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Dossiers;

/// <summary>Title, subtitle, introduction and language of a dossier.</summary>
[Authorize(Policies.CanManage)]
public sealed class EditModel(ClaimsDb db) : DeskPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public DossierInput Input { get; set; } = new();

    public DossierFolder Folder { get; private set; } = null!;

    protected override object? Stored => DossierInput.From(Folder);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var page = await ShowAsync(cancel);
        if (Folder is not null)
        {
            Input = DossierInput.From(Folder);
        }

        return page;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) => Fits(new DossierInput.Validator(), Input)
        ? await StepAsync(() => SaveAsync(cancel), cancel)
        : await ShowAsync(cancel);

    protected override async Task<bool> LoadAsync(CancellationToken cancel) =>
        await db.DossierFolderAsync(new(Id), cancel) is { } file && (Folder = file) is not null;

    private Task<IActionResult> SaveAsync(CancellationToken cancel) => db.WriteAsync<IActionResult>(async token =>
    {
        if (await db.LoadDossierAsync(new(Id), token) is not { } dossier)
        {
            return NotFound();
        }

        if (dossier.Version != Input.Version)
        {
            throw new DomainException("save.stale");
        }

        dossier.Edit(Input.Details(), Actor, Now);
        return Done($"/dossiers/{Id}", T["dossiers.edit.done"]);
    }, cancel);
}
