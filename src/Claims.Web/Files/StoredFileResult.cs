using Claims.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Claims.Web.Files;

/// <summary>
/// Answers with a stored file as an attachment, its hash checked before a byte of it leaves. Who may see the file is the page's to say.
/// A file that is no longer what was stored is not given out: the log gets an entry and the reader a page that says so.
/// </summary>
public sealed class StoredFileResult(StoredFileId id) : ActionResult
{
    public override async Task ExecuteResultAsync(ActionContext context)
    {
        var http = context.HttpContext;
        var db = http.RequestServices.GetRequiredService<ClaimsDb>();
        var file = await db.StoredFiles.AsNoTracking().SingleOrDefaultAsync(stored => stored.Id == id, http.RequestAborted);
        ActionResult answer = file switch
        {
            null => new NotFoundResult(),
            _ when await IsIntactAsync(file, http) => Attachment(file, http.Response),
            _ => new LocalRedirectResult($"/files/{id}/damaged"),
        };
        await answer.ExecuteResultAsync(context);
    }

    /// <summary>Whether the bytes still have the hash they were stored with; if not, the log says so.</summary>
    public static async Task<bool> IsIntactAsync(StoredFile file, HttpContext http)
    {
        var found = Hashes.Sha256Hex(file.Content);
        if (found == file.Sha256)
        {
            return true;
        }

        var db = http.RequestServices.GetRequiredService<ClaimsDb>();
        var now = http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        var facts = new Dictionary<string, string?> { ["sha256"] = file.Sha256, ["found"] = found };
        db.Record(new("file.hash-mismatch", "file", file.Id.Value, http.User.ToActor(), now, facts, new Dictionary<string, string>()));
        await db.SaveChangesAsync(CancellationToken.None);
        return false;
    }

    private static FileContentResult Attachment(StoredFile file, HttpResponse response)
    {
        // Nothing of an uploaded file ever runs in our name, even if a browser shows it all the same.
        response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        response.Headers.CacheControl = "private, no-cache";
        return new(file.Content, file.MediaType) { FileDownloadName = file.Name };
    }
}
