using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Account;

/// <summary>Signs the member out, in this browser.</summary>
[Authorize(Policies.CanRead)]
public sealed class SignOutModel(DeskSignIn signIn) : DeskPage
{
    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await signIn.SignOutAsync();
        return Done(Composition.AccountServices.SignInPath, T["account.sign-out.done"]);
    }
}
