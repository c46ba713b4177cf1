using Claims.Data;

namespace Claims.Web.ClaimLists;

/// <summary>Puts a filter of a saved view in words.</summary>
internal static class FilterChips
{
    public static async Task<IReadOnlyList<FilterChip>> ChipsAsync(this ClaimsDb db, string query, Texts texts, Formats formats, CancellationToken cancel)
    {
        var filter = ListAddress.Read(query).Filter;
        return new FilterWords(filter, await db.ClaimListChoicesAsync(cancel), await db.FilterNamesAsync(filter, cancel), texts, formats).Chips;
    }
}
