using Claims.Data;
using Claims.Web.Dossiers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Claims.Web.Pages.Dossiers;

/// <summary>The stored bytes of one edition, for every member; what no longer fits its hash is never sent. Of a withdrawn one readers get the reason instead.</summary>
[Authorize(Policies.CanRead)]
[EnableRateLimiting(RateLimits.ExportsPolicy)]
public sealed class EditionModel(ClaimsDb db) : DeskPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [FromRoute]
    public int Number { get; set; }

    /// <summary>Why there is no file for readers; null where there is one.</summary>
    public WithdrawnEdition? Withdrawn { get; private set; }

    public string? Sha256 { get; private set; }

    /// <summary>Why it is not sent.</summary>
    public StoredFault? Fault { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await db.EditionFileAsync(new(Id), Number, cancel) is not { } edition)
        {
            return NotFound();
        }

        if (edition.Withdrawn is not null && !User.May(Policies.CanWork))
        {
            (Withdrawn, Sha256) = (edition.Withdrawn, edition.Sha256);
            Response.StatusCode = StatusCodes.Status410Gone;
            return Page();
        }

        if (edition.Fault is not { } fault)
        {
            return File(edition.Pdf, "application/pdf", DossierFileNames.Edition(edition.Title, Number, edition.Withdrawn is null ? null : T["dossiers.edition.withdrawn-name"]));
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
