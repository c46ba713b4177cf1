using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Claims.Web.Pages.Files;

/// <summary>Says that a stored file is not what was stored, and is therefore not given out.</summary>
[Authorize(Policies.CanRead)]
public sealed class DamagedModel(ClaimsDb db) : DeskPage
{
    [FromRoute]
    public Guid Id { get; set; }

    /// <summary>What the file should hash to.</summary>
    public string Sha256 { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Response.StatusCode = StatusCodes.Status500InternalServerError;
        return await ShowAsync(cancel);
    }

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var id = new StoredFileId(Id);
        var stored = await db.StoredFiles.AsNoTracking().Where(file => file.Id == id).Select(file => new { file.Sha256, file.Content }).SingleOrDefaultAsync(cancel);
        Sha256 = stored?.Sha256 ?? "";
        return stored is not null && Hashes.Sha256Hex(stored.Content) != stored.Sha256;
    }
}
