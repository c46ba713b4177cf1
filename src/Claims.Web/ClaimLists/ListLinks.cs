using Claims.Data;

namespace Claims.Web.ClaimLists;

/// <summary>Addresses of the list, from the root.</summary>
public static class ListLinks
{
    public const string Root = "/claims";

    public static string To(ClaimFilter filter) => With(Root, filter.ToString());

    public static string? To(ClaimFilter filter, ListPlace? older, ListPlace? newer) =>
        older is null && newer is null ? null : To(new ListAddress(filter, [], older, newer));

    public static string To(ListAddress address) => With(Root, address.ToString());

    public static string With(string path, string query) => query.Length == 0 ? path : $"{path}?{query}";
}
