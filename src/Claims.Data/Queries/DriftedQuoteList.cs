using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>One page of the quotes that drifted, those found last first.</summary>
/// <param name="Page">From 1.</param>
public sealed record DriftedQuoteList(IReadOnlyList<DriftedQuote> Rows, int Page, int Total)
{
    public const int PageSize = 50;

    public int Pages => Math.Max(1, (Total + PageSize - 1) / PageSize);
}

/// <summary>Reads the list of quotes that drifted.</summary>
public static class DriftedQuoteListQuery
{
    /// <param name="page">From 1; what lies outside is brought to the nearest page.</param>
    public static Task<DriftedQuoteList> DriftedQuoteListAsync(this ClaimsDb db, int page, CancellationToken cancellationToken) => db.ReadAsync(
        async token =>
        {
            var all = new DriftedQuoteList([], 1, await db.Drifted().CountAsync(token));
            var shown = Math.Clamp(page, 1, all.Pages);
            return all with { Page = shown, Rows = await db.Drifted().Skip((shown - 1) * DriftedQuoteList.PageSize).Take(DriftedQuoteList.PageSize).ToListAsync(token) };
        },
        cancellationToken);
}
