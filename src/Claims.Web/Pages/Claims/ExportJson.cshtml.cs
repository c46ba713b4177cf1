using Claims.Data;
using Claims.Web.Exports;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Claims.Web.Pages.Claims;

/// <summary>The list of claims as JSON; its shape stands at <see cref="ClaimsJson"/>.</summary>
[Authorize(Policies.CanRead)]
[EnableRateLimiting(RateLimits.DownloadsPolicy)]
public sealed class ExportJsonModel(ClaimsDb db) : ExportPage(db)
{
    public Task<IActionResult> OnGetAsync(CancellationToken cancel) =>
        SendAsync(ClaimsJson.MediaType, "json", (export, filter, token) => new ClaimsJson(Root).WriteAsync(Response.Body, export, filter, Now, Works, token), cancel);
}
