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

    /// <summary>Why nothing is printed.</summary>
    public string Refusal { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await db.DossierMaterialAsync(new DossierId(Id), cancel) is not { } material)
        {
            return NotFound();
        }

        try
        {
            return File(printer.WorkingCopy(material), "application/pdf", DossierFileNames.WorkingCopy(material.Title, material.Language));
        }
        catch (DomainException refusal) when (refusal.Code == "dossier.claim-altered")
        {
            Refusal = T.Error(refusal);
            Response.StatusCode = StatusCodes.Status500InternalServerError;
            return Page();
        }
    }
}
