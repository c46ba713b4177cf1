using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Help;

/// <summary>The single keys of all pages. As a part it is the dialog that the script opens, which leaves out what a page does not have.</summary>
[Authorize(Policies.CanRead)]
public sealed class KeysModel : DeskPage
{
    public IActionResult OnGet(bool part) => part ? Partial("_KeysDialog", this) : Page();
}
