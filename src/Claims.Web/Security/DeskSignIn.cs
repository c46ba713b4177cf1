using Claims.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Claims.Web.Security;

/// <summary>Signs members in; a disabled one is refused, and a cookie from before is dropped at its next request.</summary>
public sealed class DeskSignIn(
    UserManager<Member> users,
    IHttpContextAccessor http,
    IUserClaimsPrincipalFactory<Member> principals,
    IOptions<IdentityOptions> options,
    ILogger<SignInManager<Member>> log,
    IAuthenticationSchemeProvider schemes,
    IUserConfirmation<Member> confirmation)
    : SignInManager<Member>(users, http, principals, options, log, schemes, confirmation)
{
    public override async Task<bool> CanSignInAsync(Member user) => !user.Disabled && await base.CanSignInAsync(user);

    /// <summary>Lets in a member who has proved who they are, and notes when.</summary>
    public async Task EnterAsync(Member member, DateTimeOffset now)
    {
        member.Seen(now);
        (await UserManager.UpdateAsync(member)).Require();
        await SignInAsync(member, isPersistent: false);
    }
}
