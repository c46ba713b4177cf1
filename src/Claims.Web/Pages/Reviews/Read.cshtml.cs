using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Reviews;

/// <summary>Reads the version in review, with what may be decided on it.</summary>
[Authorize(Policies.CanWork)]
public sealed class ReadModel(ClaimsDb db) : ReviewPage(db)
{
    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);
}
