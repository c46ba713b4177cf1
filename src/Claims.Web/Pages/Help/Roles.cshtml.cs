using Microsoft.AspNetCore.Authorization;

namespace Claims.Web.Pages.Help;

/// <summary>What each role may do, read from the policies that the pages ask for.</summary>
[Authorize(Policies.CanRead)]
public sealed class RolesModel : DeskPage
{
    /// <summary>The roles in their order, each with the policies that let it in.</summary>
    public IReadOnlyList<(Role Role, bool Mine, IReadOnlyList<string> May)> Lines =>
        [.. Enum.GetValues<Role>().Select(role => (role, User.Is(role), (IReadOnlyList<string>)[.. Policies.Roles.Where(policy => policy.Value.Contains(role)).Select(policy => Texts.Kebab(policy.Key))]))];
}
