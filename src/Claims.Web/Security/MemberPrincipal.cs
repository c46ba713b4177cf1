using System.Security.Claims;
using Claims.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Claims.Web.Security;

/// <summary>Puts the member's name and roles into the cookie; Identity adds id, address and security stamp.</summary>
public sealed class MemberPrincipal(UserManager<Member> users, IOptions<IdentityOptions> options, MemberDirectory directory)
    : UserClaimsPrincipalFactory<Member>(users, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Member user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new(CurrentMember.NameClaim, user.Name));
        identity.AddClaims((await directory.RolesOfAsync(user.Id)).Select(role => new System.Security.Claims.Claim(ClaimTypes.Role, role.ToString())));
        return identity;
    }
}
