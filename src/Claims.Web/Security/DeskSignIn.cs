using Claims.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Claims.Web.Security;

/// <summary>Signs members in; a disabled one is refused, and a cookie from before is dropped at its next request.</summary>
public sealed class DeskSignIn(
    UserManager<Member> users,
    MemberDirectory directory,
    IHttpContextAccessor http,
    IUserClaimsPrincipalFactory<Member> principals,
    IOptions<IdentityOptions> options,
    ILogger<SignInManager<Member>> log,
    IAuthenticationSchemeProvider schemes,
    IUserConfirmation<Member> confirmation)
    : SignInManager<Member>(users, http, principals, options, log, schemes, confirmation)
{
    public override async Task<bool> CanSignInAsync(Member user) => !user.Disabled && await base.CanSignInAsync(user);

    /// <summary>The member with this address and password, or null; a locked or disabled one is nobody, and every answer takes as long as the others.</summary>
    public async Task<Member?> FindAsync(string address, string password)
    {
        var member = await UserManager.FindByNameAsync(address);
        if (member is null)
        {
            UserManager.PasswordHasher.HashPassword(null!, password);
            Logger.LogWarning("A sign-in was refused: there is no such account.");
            return null;
        }

        var result = await CheckPasswordSignInAsync(member, password, lockoutOnFailure: true);
        Logger.Log(result.Succeeded ? LogLevel.Information : LogLevel.Warning, "Sign-in of member {Member}: {Result}.", member.Id, result);
        return result.Succeeded ? member : null;
    }

    /// <summary>Lets in a member who has proved who they are, and notes when.</summary>
    public async Task EnterAsync(Member member, DateTimeOffset now)
    {
        await directory.SeenAsync(member.Id, now);
        await SignInAsync(member, isPersistent: false);
    }
}
