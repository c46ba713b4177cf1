using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Reads what a search finds within a filter, best first.</summary>
public static class ClaimSearch
{
    /// <summary>So many of the best are shown: ranks move with every change of any claim, so there is no reading on from a row.</summary>
    public const int Best = 200;

    /// <param name="page">From 1; a number behind the last shows the last.</param>
    internal static async Task<ClaimList> SearchedAsync(
        this ClaimsDb db, ClaimFilter filter, SearchText text, ClaimScope scope, int page, ClaimListChoices choices, CancellationToken cancellationToken)
    {
        var found = await db.FoundAsync(filter, text, scope, cancellationToken);
        var (shown, number) = Page(found, page);
        var rows = (await db.MarkedAsync(await db.RowsAsync(shown, choices, cancellationToken), cancellationToken)).Select(row => Snippets.Mark(row, text)).ToList();
        var elsewhere = await db.ElsewhereAsync([.. rows.Where(row => Snippets.LeavesOpen(row, text)).Select(row => row.Id)], cancellationToken);
        return new([.. rows.Select(row => Snippets.Find(row, text, elsewhere[row.Id]))], Math.Min(found.Count, Best)) { Page = number, More = found.Count > Best };
    }

    /// <summary>The ids of the best, best first; one more than is shown where there are more.</summary>
    internal static Task<List<ClaimId>> FoundAsync(this ClaimsDb db, ClaimFilter filter, SearchText text, ClaimScope scope, CancellationToken cancellationToken) => (
        from hit in db.Hits(text, SearchAudience.Desk)
        join claim in db.Matching(filter, scope) on hit.ClaimId equals claim.Id
        orderby hit.Rank, claim.Number descending
        select claim.Id).Take(Best + 1).ToListAsync(cancellationToken);

    /// <summary>The rows of these claims, in their order.</summary>
    internal static async Task<IReadOnlyList<ClaimRow>> RowsAsync(this ClaimsDb db, IReadOnlyList<ClaimId> ids, ClaimListChoices choices, CancellationToken cancellationToken)
    {
        var rows = await db.Told(db.Listed(db.Claims.AsNoTracking().Where(claim => ids.Contains(claim.Id)))).ToDictionaryAsync(row => row.Id, cancellationToken);
        return [.. ids.Where(rows.ContainsKey).Select(id => rows[id].ToRow(choices))];
    }

    /// <summary>One page of what was found, and its number.</summary>
    internal static (IReadOnlyList<T> Rows, int Number) Page<T>(IReadOnlyList<T> found, int page)
    {
        var shown = Math.Min(found.Count, Best);
        var number = Math.Clamp(page, 1, Math.Max(1, (shown + ClaimList.PageSize - 1) / ClaimList.PageSize));
        return ([.. found.Take(shown).Skip((number - 1) * ClaimList.PageSize).Take(ClaimList.PageSize)], number);
    }
}
