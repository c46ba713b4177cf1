using Claims.Data;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Files;

/// <summary>A file of the desk: its bytes are hashed at every look, and are not handed out when they are not those that were stored.</summary>
public abstract class FilePage(ClaimsDb db, ILogger<FilePage> log) : DeskPage
{
    /// <summary>The file that was altered or erased.</summary>
    public StoredFileContent Altered { get; private set; } = null!;

    /// <summary>Answers with the file, with a 404 where there is none that may be seen, or with the page that says that it was altered or erased.</summary>
    protected async Task<IActionResult> SendAsync(StoredFileId id, Func<StoredFileContent, IActionResult> send, CancellationToken cancel)
    {
        var file = await db.StoredFileAsync(id, standingOnly: !User.May(Policies.CanWork), cancel);
        if (file is null || file.IsIntact)
        {
            return file is null ? NotFound() : send(file);
        }

        Altered = file;
        if (file.Erased is not null)
        {
            Response.StatusCode = StatusCodes.Status410Gone;
            return Page();
        }

        log.LogError("File {File} is not what was stored: SHA-256 {Found} in place of {Expected}", file.Id, file.Found, file.Expected);
        await NoteAsync(file, cancel);
        Response.StatusCode = StatusCodes.Status500InternalServerError;
        return Page();
    }

    private async Task NoteAsync(StoredFileContent file, CancellationToken cancel)
    {
        try
        {
            db.Record(file.Mismatch(Actor, Now));
            await db.SaveChangesAsync(cancel);
        }
        catch (DomainException refusal)
        {
            // A desk that cannot write still must not hand the file out; the log above says what happened.
            log.LogError(refusal, "The mismatch of file {File} could not be noted in the history", file.Id);
        }
    }
}
