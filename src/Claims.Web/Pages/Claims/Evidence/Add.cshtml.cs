using Claims.Data;
using Claims.Web.Pages.Library;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Linking;

/// <summary>Offers what the library holds, to be linked to a claim.</summary>
[Authorize(Policies.CanRecord)]
public sealed class AddModel(ClaimsDb db) : ClaimEvidencePage(db)
{
    [FromQuery]
    public string? Q { get; set; }

    public EvidenceList List { get; private set; } = null!;

    public string? Newer => EvidencePaging.Address($"/claims/{Number}/evidence/add", Q, "newer", List.Newer);

    public string? Older => EvidencePaging.Address($"/claims/{Number}/evidence/add", Q, "older", List.Older);

    public async Task<IActionResult> OnGetAsync(Guid? older, Guid? newer, CancellationToken cancel)
    {
        if (Request.Query.ContainsKey("new"))
        {
            return LocalRedirect($"/claims/{Number}/evidence/new");
        }

        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        List = await Db.EvidenceListAsync(new(Q, OfferedTo: Head.Id), EvidencePaging.From(older), EvidencePaging.From(newer), cancel);
        return Page();
    }
}
