using Claims.Data;
using Claims.Web.Exports;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Claims.Web.Pages.Claims;

/// <summary>The list of claims as CSV.</summary>
[Authorize(Policies.CanRead)]
[EnableRateLimiting(RateLimits.DownloadsPolicy)]
public sealed class ExportCsvModel(ClaimsDb db) : ExportPage(db)
{
    public Task<IActionResult> OnGetAsync(CancellationToken cancel) =>
        SendAsync(CsvRows.MediaType, "csv", (export, _, token) => new ClaimsCsv(T, F, Root).WriteAsync(Response.Body, export, Works, token), cancel);
}
