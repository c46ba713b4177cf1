using Claims.Web.Files;
using Claims.Web.Houses;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Houses;

/// <summary>The logo of the house, under its hash: open to everybody, because the page to sign in shows it, and kept by browsers for good.</summary>
[AllowAnonymous]
public sealed class LogoModel(HouseSign house) : DeskPage
{
    public async Task<IActionResult> OnGetAsync(string sha256, CancellationToken cancel)
    {
        if ((await house.ReadAsync(cancel)).Logo is not { } logo || logo.Sha256 != sha256)
        {
            return NotFound();
        }

        Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        Response.Headers.ContentSecurityPolicy = StoredFileResult.Sandbox;
        Response.Headers.XContentTypeOptions = "nosniff";
        return File(logo.Content, logo.MediaType);
    }
}
