using Claims.Data;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.Options;

namespace Claims.Web.Security;

/// <summary>
/// Looks at each request whether the member of the cookie is still who they were: a new password or a shut account drops the cookie, a changed name or
/// role takes hold at once. Identity's own check asks three times and writes the cookie anew at each request, which also forbids the browser to keep the
/// style sheet; this one asks once and writes it where something changed.
/// </summary>
internal sealed class MemberCheck(ClaimsDb db, SignInManager<Member> signIn, IOptions<IdentityOptions> options) : ISecurityStampValidator
{
    public async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var request = context.HttpContext;
        if (context.Principal is not { } user || request.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null)
        {
            return;
        }

        var known = user.FindFirst(options.Value.ClaimsIdentity.SecurityStampClaimType)?.Value;
        var id = user.ToActor().RequireMember();
        if (known is null || await db.MemberStandingAsync(id, request.RequestAborted) is not { Disabled: false } member || member.Stamp != known)
        {
            context.RejectPrincipal();
            await signIn.SignOutAsync();
        }
        else if (member.Name != user.DisplayName() || !member.Roles.SequenceEqual(user.RolesHeld().Order()))
        {
            context.ReplacePrincipal(await signIn.CreateUserPrincipalAsync((await signIn.UserManager.FindByIdAsync(id.ToString()))!));
            context.ShouldRenew = true;
        }
    }
}
