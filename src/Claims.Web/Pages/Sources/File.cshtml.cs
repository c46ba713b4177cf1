using Claims.Data;
using Claims.Web.Files;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Claims.Web.Pages.Sources;

/// <summary>The uploaded file that a text was read from.</summary>
[Authorize(Policies.CanWork)]
public sealed class FileModel(ClaimsDb db) : DeskPage
{
    public async Task<IActionResult> OnGetAsync(Guid id, int number, CancellationToken cancel)
    {
        var source = new SourceId(id);
        var file = await db.SourceTexts.Where(text => text.SourceId == source && text.Number == number).Select(text => text.FileId).SingleOrDefaultAsync(cancel);
        return file is { } stored ? new StoredFileResult(stored) : NotFound();
    }
}
