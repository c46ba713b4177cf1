namespace Claims.Web.Commands;

/// <summary>Roles as they are written on the command line: <c>fact-checker</c>.</summary>
internal static class RoleNames
{
    public static string[] All { get; } = [.. Enum.GetNames<Role>().Select(Texts.Kebab)];

    public static Role Parse(string name) => Enum.GetValues<Role>().Single(role => Texts.Kebab(role.ToString()) == name);

    public static string Of(IEnumerable<Role> roles) => string.Join(", ", roles.Order().Select(role => Texts.Kebab(role.ToString())));
}
