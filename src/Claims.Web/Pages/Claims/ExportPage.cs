using System.Globalization;
using Claims.Data;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Claims;

/// <summary>The list of claims as a file: exactly the rows that its filter shows on all pages, written while they are read.</summary>
public abstract class ExportPage(ClaimsDb db) : DeskPage
{
    /// <summary>Header that says how many rows the file holds.</summary>
    public const string CountHeader = "Claims-Rows";

    protected string Root => $"{Request.Scheme}://{Request.Host}{Request.PathBase}";

    protected bool Works => User.May(Policies.CanWork);

    protected async Task<IActionResult> SendAsync(string mediaType, string ending, Func<ClaimExport, ClaimFilter, CancellationToken, Task> write, CancellationToken cancel)
    {
        var read = ListAddress.Read(Request.QueryString.Value);
        var day = DateOnly.FromDateTime(F.Local(Now).DateTime);
        Task Send(ClaimExport export, ClaimFilter filter, CancellationToken token)
        {
            Response.ContentType = mediaType;
            Response.Headers.ContentDisposition = string.Create(CultureInfo.InvariantCulture, $"attachment; filename=\"claims-{day:yyyy-MM-dd}-{export.Count}.{ending}\"");
            Response.Headers[CountHeader] = export.Count.ToString(CultureInfo.InvariantCulture);
            return write(export, filter, token);
        }

        if (Works)
        {
            await db.ClaimExportAsync(read.Filter, new(Actor.Member, day), (export, token) => Send(export, read.Filter, token), cancel);
        }
        else
        {
            var filter = read.Filter.ForReaders();
            await db.StandingExportAsync(filter, (export, token) => Send(export, filter, token), cancel);
        }

        return new EmptyResult();
    }
}
