using Claims.Data;
using Claims.Web.Dossiers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Claims.Web.Pages.Dossiers;

/// <summary>The stored bytes of one edition, for every member; what no longer fits its hash is never sent.</summary>
[Authorize(Policies.CanRead)]
[EnableRateLimiting(RateLimits.ExportsPolicy)]
public sealed class EditionModel(ClaimsDb db) : DeskPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [FromRoute]
    public int Number { get; set; }

    /// <summary>Why it is not sent.</summary>
    public StoredFault Fault { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await db.EditionFileAsync(new(Id), Number, cancel) is not { } edition)
        {
            return NotFound();
        }

        if (edition.Fault is not { } fault)
        {
            return File(edition.Pdf, "application/pdf", DossierFileNames.Edition(edition.Title, Number));
        }

        Fault = fault;
        if (fault.IsErased)
        {
            Response.StatusCode = StatusCodes.Status410Gone;
            return Page();
        }

        db.Record(new("edition.hash-mismatch", "dossier", Id, Actor, Now, new Dictionary<string, string?>
        {
            ["edition"] = edition.Id.ToString(),
            ["expected"] = edition.Sha256,
            ["found"] = fault.Hash.Found,
        }, new Dictionary<string, string>()));
        await db.SaveChangesAsync(cancel);
        Response.StatusCode = StatusCodes.Status500InternalServerError;
        return Page();
    }
}
