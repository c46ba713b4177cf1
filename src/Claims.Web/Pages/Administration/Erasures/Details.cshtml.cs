using Claims.Data;
using Claims.Web.Erasing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Administration.Erasures;

/// <summary>One erasure: why, by whom, from how many rows, and which printings are to be called back.</summary>
[Authorize(Policies.CanAdminister)]
public sealed class DetailsModel(ClaimsDb db) : DeskPage
{
    [FromRoute]
    public Guid Id { get; set; }

    public ErasureDetails Erased { get; private set; } = null!;

    public IReadOnlyList<string> Counts => FoundView.CountsOf(Erased.Tables, T);

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    protected override async Task<bool> LoadAsync(CancellationToken cancel) => (Erased = (await db.ErasureAsync(new(Id), cancel))!) is not null;
}
