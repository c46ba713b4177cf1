using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Which names a list shows, in the order of the alphabet, and from where.</summary>
/// <param name="Search">Words that all stand in the name; null or empty for no filter.</param>
/// <param name="After">Read on from this name.</param>
/// <param name="Before">Read back from this name.</param>
public sealed record NamePlace(string? Search, string? After = null, string? Before = null);

/// <summary>One page of a list of things that have a name.</summary>
/// <param name="Before">The name from where to read the page before, null on the first.</param>
/// <param name="After">The name from where to read the page after, null on the last.</param>
public sealed record NameList<T>(IReadOnlyList<T> Rows, string? Before, string? After)
{
    public const int PageSize = 50;
}

/// <summary>Reads names page by page.</summary>
internal static class NameListQuery
{
    /// <param name="names">Each once.</param>
    public static async Task<NameList<string>> NamesAsync(IQueryable<string> names, NamePlace place, CancellationToken cancellationToken)
    {
        names = Matching(names, place.Search);
        var back = place.Before is not null;
        if (place.Before is { } before)
        {
            names = names.Where(name => name.CompareTo(before) < 0).OrderByDescending(name => name);
        }
        else
        {
            names = (place.After is { } after ? names.Where(name => name.CompareTo(after) > 0) : names).OrderBy(name => name);
        }

        var rows = await names.Take(NameList<string>.PageSize + 1).ToListAsync(cancellationToken);
        var more = rows.Count > NameList<string>.PageSize;
        var page = rows.Take(NameList<string>.PageSize).ToList();
        if (back)
        {
            page.Reverse();
        }

        return page.Count == 0 ? new([], null, null)
            : back ? new(page, more ? page[0] : null, page[^1])
            : new(page, place.After is null ? null : page[0], more ? page[^1] : null);
    }

    // Engines differ in which letters they fold: the word is looked for as typed, in small letters and with a capital, so that umlauts are found everywhere.
    private static IQueryable<string> Matching(IQueryable<string> names, string? search)
    {
        foreach (var typed in (search ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var small = typed.ToLowerInvariant();
            var capital = char.ToUpperInvariant(typed[0]) + small[1..];
#pragma warning disable CA1304, CA1311, CA1862 // It is the database that lowers and compares, and it knows no culture.
            names = names.Where(name => name.Contains(typed) || name.Contains(capital) || name.ToLower().Contains(small));
#pragma warning restore CA1304, CA1311, CA1862
        }

        return names;
    }
}
