using Microsoft.AspNetCore.Authorization;

namespace Claims.Web.Pages.Help;

/// <summary>Explains the bookmark that opens the form of a claim from any page, and offers it.</summary>
[Authorize(Policies.CanRecord)]
public sealed class BookmarkletModel : DeskPage
{
    public string Code => Bookmarklet.For($"{Request.Scheme}://{Request.Host}{Request.PathBase}");
}
