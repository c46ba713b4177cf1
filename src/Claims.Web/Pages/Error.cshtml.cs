using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Claims.Web.Pages;

/// <summary>Every refusal has a page that says what happened and what to do. A refused POST is shown here too, hence both handlers and no second look at its token.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
public sealed class ErrorModel : PageModel
{
    private static readonly int[] Worded = [400, 403, 404, 409, 413, 429, 500];

    public int Status { get; private set; }

    /// <summary>The status whose words are shown: its own, or those of its hundred.</summary>
    public string Shown { get; private set; } = "";

    /// <summary>What to look for in the log, for errors that are ours.</summary>
    public string? Trace { get; private set; }

    public IActionResult OnGet(int status) => Show(status);

    public IActionResult OnPost(int status) => Show(status);

    private PageResult Show(int status)
    {
        Status = status is >= 400 and < 600 ? status : StatusCodes.Status404NotFound;
        Shown = (Worded.Contains(Status) ? Status : Status / 100 * 100).ToString(System.Globalization.CultureInfo.InvariantCulture);
        Trace = Status >= 500 ? Activity.Current?.Id ?? HttpContext.TraceIdentifier : null;
        Response.StatusCode = Status;
        return Page();
    }
}
