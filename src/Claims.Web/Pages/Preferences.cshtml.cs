using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Claims.Web.Pages;

/// <summary>Remembers language or theme for this browser and goes back. It changes nothing but the reader's own cookie, hence a GET.</summary>
[AllowAnonymous]
public sealed class PreferencesModel : PageModel
{
    public IActionResult OnGet(string? language, string? theme, string? back)
    {
        Localization.Preferences.Remember(Response, language, theme);
        return LocalRedirect(Url.IsLocalUrl(back) ? back : "/");
    }
}
