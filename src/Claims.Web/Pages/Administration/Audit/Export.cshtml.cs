using Claims.Data;
using Claims.Web.Audit;
using Claims.Web.Exports;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Claims.Web.Pages.Administration.Audit;

/// <summary>Sends the filtered entries as a file, written as it is read.</summary>
[Authorize(Policies.CanAudit)]
[EnableRateLimiting(RateLimits.ExportsPolicy)]
public sealed class ExportModel(ClaimsDb db, AuditKinds kinds) : AuditTrailPage(db, kinds)
{
    public IActionResult OnGet() => LocalRedirect($"{Home}{Request.QueryString}");

    public async Task<IActionResult> OnPostAsync([FromForm] string? format, CancellationToken cancel)
    {
        if (await FilterAsync(cancel) is not { } filter)
        {
            return LocalRedirect($"{Home}{Request.QueryString}");
        }

        var (export, json) = (new AuditExport(Db, T, F), format == "json");
        Response.ContentType = json ? "application/json" : CsvRows.MediaType;
        Response.Headers.CacheControl = "private, no-store";
        Response.Headers.ContentDisposition = $"attachment; filename=\"audit-{F.Local(Now):yyyy-MM-dd}.{(json ? "json" : "csv")}\"";
        await (json ? export.WriteJsonAsync(filter, Response.Body, cancel) : export.WriteCsvAsync(filter, Response.Body, cancel));
        return new EmptyResult();
    }
}
