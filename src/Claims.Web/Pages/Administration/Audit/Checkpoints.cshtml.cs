using Claims.Data;
using Claims.Web.Audit;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Administration.Audit;

/// <summary>The signed checkpoints of the history, to be kept elsewhere.</summary>
[Authorize(Policies.CanAudit)]
public sealed class CheckpointsModel(ClaimsDb db) : DeskPage
{
    [FromQuery(Name = "before")]
    public string? Before { get; set; }

    public CheckpointList List { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        List = await db.CheckpointsAsync(CheckpointAddress.Read(Before), cancel);
        return true;
    }
}
