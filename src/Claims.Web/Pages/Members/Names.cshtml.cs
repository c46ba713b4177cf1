using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Members;

/// <summary>The names that a comment can call, as JSON: a list of texts.</summary>
[Authorize(Policies.AtDesk)]
public sealed class NamesModel(ClaimsDb db) : DeskPage
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) =>
        new JsonResult((await db.DeskMemberChoicesAsync(cancel)).Select(member => member.Name).Distinct());
}
