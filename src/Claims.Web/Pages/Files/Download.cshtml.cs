using Claims.Data;
using Claims.Web.Files;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Files;

/// <summary>Downloads a stored file.</summary>
[Authorize(Policies.CanRead)]
public sealed class DownloadModel(ClaimsDb db, ILogger<FilePage> log) : FilePage(db, log)
{
    public Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => SendAsync(new(id), StoredFileResult.Download, cancel);
}
