using Claims.Data;

namespace Claims.Web.Filing;

/// <summary>The form that finds a name in a list.</summary>
/// <param name="Label">What is typed.</param>
/// <param name="Q">What was typed.</param>
public sealed record NameFind(string Label, string? Q);

/// <summary>The addresses of the pages around one page of a list of names, with its filter.</summary>
public static class NamePaging
{
    /// <param name="direction"><c>after</c> or <c>before</c>.</param>
    public static string? Address(string path, string? search, string direction, string? name) => name is null
        ? null
        : path + (string.IsNullOrWhiteSpace(search) ? QueryString.Empty : QueryString.Create("q", search)).Add(direction, name);

    public static NamePlace Place(string? search, string? after, string? before) => new(search, Null(after), Null(before));

    private static string? Null(string? name) => string.IsNullOrEmpty(name) ? null : name;
}
