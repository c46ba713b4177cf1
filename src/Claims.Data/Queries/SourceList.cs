using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>One line of the list of sources.</summary>
/// <param name="Texts">How many texts were captured.</param>
/// <param name="Claims">How many claims are quoted from it.</param>
/// <param name="Waiting">How many quotes wait for a text.</param>
public sealed record SourceRow(
    SourceId Id, string Title, string Language, string? Outlet, string? Authors, SourceKind Kind, PartialDate? Published, DateTimeOffset RecordedAt, int Texts, int Claims, int Waiting);

/// <summary>One page of the list of sources, newest first.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Total">How many sources there are.</param>
public sealed record SourceList(IReadOnlyList<SourceRow> Rows, int Page, int Total)
{
    public const int PageSize = 50;

    public int Pages => Math.Max(1, (Total + PageSize - 1) / PageSize);
}

/// <summary>Reads the list of sources.</summary>
public static class SourceListQuery
{
    /// <param name="page">From 1; what lies outside is brought to the nearest page.</param>
    /// <param name="outlet">Only what this outlet published; null for all.</param>
    public static Task<SourceList> SourceListAsync(this ClaimsDb db, int page, string? outlet, CancellationToken cancellationToken) =>
        db.ReadAsync(async token =>
        {
            var sources = db.Sources.AsNoTracking().Where(source => outlet == null || source.Outlet == outlet);
            var total = await sources.CountAsync(token);
            var shown = new SourceList([], 1, total);
            var number = Math.Clamp(page, 1, shown.Pages);
            var rows = await sources
                .OrderByDescending(source => source.RecordedAt).ThenByDescending(source => source.Id)
                .Skip((number - 1) * SourceList.PageSize).Take(SourceList.PageSize)
                .Select(Row(db))
                .ToListAsync(token);
            return shown with { Rows = rows, Page = number };
        }, cancellationToken);

    internal static Expression<Func<Source, SourceRow>> Row(ClaimsDb db) => source => new SourceRow(
        source.Id,
        source.Title,
        source.Language,
        source.Outlet,
        source.Authors,
        source.Kind,
        source.Published,
        source.RecordedAt,
        source.TextCount,
        db.Set<Quote>().Where(quote => quote.SourceId == source.Id).Select(quote => quote.ClaimId).Distinct().Count(),
        db.Set<Quote>().Count(quote => quote.SourceId == source.Id && quote.TextId == null));
}
