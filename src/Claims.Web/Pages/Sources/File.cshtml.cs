using Claims.Data;
using Claims.Web.Files;
using Claims.Web.Pages.Files;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Claims.Web.Pages.Sources;

/// <summary>The uploaded file that a text was read from.</summary>
[Authorize(Policies.CanWork)]
public sealed class FileModel(ClaimsDb db, ILogger<FilePage> log) : FilePage(db, log)
{
    private readonly ClaimsDb _db = db;

    public async Task<IActionResult> OnGetAsync(Guid id, int number, CancellationToken cancel)
    {
        var source = new SourceId(id);
        var file = await _db.SourceTexts.Where(text => text.SourceId == source && text.Number == number).Select(text => text.FileId).SingleOrDefaultAsync(cancel);
        return file is { } stored ? await SendAsync(stored, StoredFileResult.Download, cancel) : NotFound();
    }
}
