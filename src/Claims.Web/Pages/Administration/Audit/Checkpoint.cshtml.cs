using System.Text;
using Claims.Data;
using Claims.Web.Audit;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Administration.Audit;

/// <summary>One checkpoint as a file.</summary>
[Authorize(Policies.CanAudit)]
public sealed class CheckpointModel(ClaimsDb db, CheckpointKey key) : DeskPage
{
    [FromRoute]
    public int Branch { get; set; }

    [FromRoute]
    public long Size { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) =>
        await db.CheckpointAsync(Branch, Size, key.Find(), cancel) is { } signed
            ? File(Encoding.UTF8.GetBytes(signed.ToString()), "text/plain; charset=utf-8", CheckpointAddress.FileName(signed.Checkpoint))
            : NotFound();
}
