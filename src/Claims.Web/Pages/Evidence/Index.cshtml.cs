using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Library;

/// <summary>The library of evidence; readers see what standing verdicts cite.</summary>
[Authorize(Policies.CanRead)]
public sealed class IndexModel(ClaimsDb db) : DeskPage
{
    [FromQuery]
    public string? Q { get; set; }

    public EvidenceList List { get; private set; } = null!;

    public string? Newer => EvidencePaging.Address("/evidence", Q, "newer", List.Newer);

    public string? Older => EvidencePaging.Address("/evidence", Q, "older", List.Older);

    public async Task OnGetAsync(Guid? older, Guid? newer, CancellationToken cancel) =>
        List = await db.EvidenceListAsync(new(Q, StandingOnly: !User.May(Policies.CanWork)), EvidencePaging.From(older), EvidencePaging.From(newer), cancel);
}
