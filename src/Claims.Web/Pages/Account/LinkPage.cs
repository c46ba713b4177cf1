using Claims.Data;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Account;

/// <summary>A page that somebody reaches by a one-time link and leaves signed in. The token travels in the address once and in the form after that.</summary>
public abstract class LinkPage(DeskSignIn signIn) : DeskPage
{
    /// <summary>What the address or the form carries.</summary>
    public string Token { get; private set; } = "";

    /// <summary>The address of whose link this is; null when it does not work.</summary>
    public string? Holder { get; protected set; }

    public Task<IActionResult> OnGetAsync([FromQuery] string? token, CancellationToken cancel) => OpenAsync(token, cancel);

    protected abstract Task<string?> FindHolderAsync(CancellationToken cancel);

    protected async Task<IActionResult> OpenAsync(string? token, CancellationToken cancel)
    {
        Token = token ?? "";
        // The address holds a secret: nothing that this page links to may learn it.
        Response.Headers["Referrer-Policy"] = "no-referrer";
        return await ShowAsync(cancel);
    }

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Holder = await FindHolderAsync(cancel);
        if (Holder is null)
        {
            Response.StatusCode = StatusCodes.Status410Gone;
        }

        return true;
    }

    protected async Task<IActionResult> EnterAsync(Member member, string url, string message)
    {
        await signIn.EnterAsync(member, Now);
        MemberPreferences.Apply(Response, member);
        return Done(url, message);
    }
}
