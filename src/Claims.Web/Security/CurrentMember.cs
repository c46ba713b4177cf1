using System.Globalization;
using System.Security.Claims;

namespace Claims.Web.Security;

/// <summary>The signed-in member as the cookie knows them.</summary>
public static class CurrentMember
{
    /// <summary>Claim type of the name that is shown.</summary>
    public const string NameClaim = "claims:name";

    /// <exception cref="DomainException"><c>actor.no-member</c> when nobody is signed in.</exception>
    public static Actor ToActor(this ClaimsPrincipal user) =>
        user.FindFirstValue(ClaimTypes.NameIdentifier) is { } id
            ? Actor.Of(new MemberId(Guid.Parse(id, CultureInfo.InvariantCulture)), user.RolesHeld())
            : throw new DomainException("actor.no-member");

    public static IEnumerable<Role> RolesHeld(this ClaimsPrincipal user) =>
        user.FindAll(ClaimTypes.Role).Select(claim => Enum.Parse<Role>(claim.Value));

    public static bool IsMember(this ClaimsPrincipal user) => user.Identity?.IsAuthenticated == true;

    public static bool Is(this ClaimsPrincipal user, Role role) => user.IsInRole(role.ToString());

    /// <summary>Whether one of the policy's roles is held; for showing or leaving out a link, never in place of the policy.</summary>
    public static bool May(this ClaimsPrincipal user, string policy) => Policies.Roles[policy].Any(role => user.Is(role));

    public static string DisplayName(this ClaimsPrincipal user) => user.FindFirstValue(NameClaim) ?? user.Identity?.Name ?? "";
}
