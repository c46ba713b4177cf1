using Claims.Data;
using Claims.Web.Dossiers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Claims.Web.Pages.Dossiers;

/// <summary>Prints an edition: what it will show, and the button.</summary>
[Authorize(Policies.CanManage)]
[EnableRateLimiting(RateLimits.ExportsPolicy)]
public sealed class PrintModel(ClaimsDb db, DossierPrinter printer) : DeskPage
{
    [FromRoute]
    public Guid Id { get; set; }

    public DossierFolder Folder { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => StepAsync(async () =>
        await printer.EditionAsync(new(Id), Actor, Now, cancel) is { } printed
            ? Done($"/dossiers/{Id}", T[printed.IsNew ? "dossiers.print.done" : "dossiers.print.unchanged", printed.Number])
            : NotFound(), cancel);

    protected override async Task<bool> LoadAsync(CancellationToken cancel) =>
        await db.DossierFolderAsync(new(Id), cancel) is { } file && (Folder = file) is not null;
}
