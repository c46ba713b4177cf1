using Claims.Data;
using Claims.Web.Dossiers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Claims.Web.Pages.Dossiers;

/// <summary>A copy to work with: marked on every page, without ratings, not stored.</summary>
[Authorize(Policies.CanWork)]
[EnableRateLimiting(RateLimits.ExportsPolicy)]
public sealed class WorkingCopyModel(ClaimsDb db, DossierPrinter printer) : DeskPage
{
    [FromRoute]
    public Guid Id { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) =>
        await db.DossierMaterialAsync(new DossierId(Id), cancel) is { } material
            ? File(printer.WorkingCopy(material), "application/pdf", DossierFileNames.WorkingCopy(material.Title, material.Language))
            : NotFound();
}
