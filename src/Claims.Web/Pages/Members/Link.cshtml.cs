using Claims.Data;
using Claims.Web.Commands;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Members;

/// <summary>Makes a one-time link for a member, to join or to set a new password, and shows it once.</summary>
[Authorize(Policies.CanAdminister)]
public sealed class LinkModel(ClaimsDb db, OneTimeLinks links) : MemberPage(db)
{
    /// <summary>Carries the address to the page that shows it; encrypted, and gone when it is read.</summary>
    public const string AddressKey = "Link";

    public string? Address { get; private set; }

    public override Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Address = TempData[AddressKey] as string;
        return ShowAsync(cancel);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => StepAsync(
        async () =>
        {
            TempData[AddressKey] = AddressOf(Request, await links.IssueAsync(MemberId, Actor, Now, cancel));
            return Done($"/members/{Id}/link");
        },
        cancel);

    /// <summary>The full address of a link, as the administrator passes it on.</summary>
    public static string AddressOf(HttpRequest request, (LinkPurpose Purpose, string Token) link) =>
        $"{request.Scheme}://{request.Host}{request.PathBase}{LinkAddress.Of(link.Purpose, link.Token)}";
}
