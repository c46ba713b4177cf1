using Claims.Data;
using Claims.Web.Files;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Files;

/// <summary>Shows a stored picture, sandboxed; what is no picture is not here.</summary>
[Authorize(Policies.CanRead)]
public sealed class ViewModel(ClaimsDb db, ILogger<FilePage> log) : FilePage(db, log)
{
    public Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => SendAsync(
        new(id), file => FileType.OfMediaType(file.MediaType).IsPicture ? StoredFileResult.View(file) : NotFound(), cancel);
}
