using System.Globalization;
using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Claims.Web.Pages.Verdicts;

/// <summary>Whether a printed version still stands: <c>/v/NUMBER/VERSION</c>, open to everybody, because the code on a printed sheet leads here. What was never approved is as unknown as what does not exist.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.PublicPolicy)]
public sealed class StateModel(ClaimsDb db) : DeskPage
{
    [FromRoute]
    public string Number { get; set; } = "";

    /// <summary>Digits; what is no number is a version that does not exist, and not an address of somebody who should sign in.</summary>
    [FromRoute]
    public string Version { get; set; } = "";

    /// <summary>Null for what is unknown.</summary>
    public PublicVerdict? Verdict { get; private set; }

    /// <summary>Ending of the words that name the state.</summary>
    public string State => Verdict switch
    {
        null => "unknown",
        { State: VerdictState.Retracted } => "withdrawn",
        { State: VerdictState.Superseded } => "corrected",
        _ => "current",
    };

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Verdict = int.TryParse(Version, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? await db.PublicVerdictAsync(Number, version, cancel) : null;
        Response.StatusCode = Verdict is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        if (!User.IsMember())
        {
            // The page of a member has a form in its mast, and is kept nowhere. Nobody is told that a version stands by a page from before its correction.
            Response.Headers.CacheControl = "private, no-cache";
            Response.Headers.Vary = "Accept-Language, Cookie";
        }

        return Page();
    }
}
