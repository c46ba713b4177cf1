using Claims.Data;
using Microsoft.AspNetCore.Authorization;

namespace Claims.Web.Pages.Administration.Scales;

/// <summary>All versions of the rating scale, with how many standing verdicts hang on each label.</summary>
[Authorize(Policies.CanAdminister)]
public sealed class IndexModel(ClaimsDb db) : DeskPage
{
    public IReadOnlyList<ScaleVersion> Versions { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => Versions = await db.ScaleVersionsAsync(cancel);
}
