using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>A page of erasures, the newest first.</summary>
/// <param name="Before">Read on before this one for the older; null on the last page.</param>
public sealed record ErasureList(IReadOnlyList<ErasureRow> Rows, int Total, ErasureId? Before)
{
    public const int PageSize = 50;
}

/// <summary>One erasure.</summary>
/// <param name="Places">How many rows it took something from.</param>
/// <param name="Editions">How many printings lost their bytes.</param>
public sealed record ErasureRow(ErasureId Id, string Reason, string By, DateTimeOffset At, int Places, int Editions);

/// <summary>One erasure with what it touched.</summary>
/// <param name="Tables">How many rows of each table.</param>
/// <param name="Editions">Printings that lost their bytes.</param>
/// <param name="Files">Files whose content went, by name.</param>
public sealed record ErasureDetails(
    ErasureRow Erasure, IReadOnlyList<(string Table, int Rows)> Tables, IReadOnlyList<FoundEdition> Editions, IReadOnlyList<string> Files);

/// <summary>Reads erasures.</summary>
public static class ErasureListQuery
{
    /// <summary>So many things of a kind are named.</summary>
    public const int Named = 100;

    /// <param name="before">Only those before this one.</param>
    public static Task<ErasureList> ErasureListAsync(this ClaimsDb db, ErasureId? before, CancellationToken cancellationToken) => db.ReadAsync(
        async token =>
        {
            var from = before is { } id ? await db.Erasures.Where(erasure => erasure.Id == id).Select(erasure => (DateTimeOffset?)erasure.At).SingleOrDefaultAsync(token) : null;
            var rows = await db.Rows(erasures => from is null ? erasures : erasures.Where(erasure => erasure.At < from || (erasure.At == from && erasure.Id < before!.Value)))
                .Take(ErasureList.PageSize + 1).ToListAsync(token);
            var page = rows.Take(ErasureList.PageSize).ToList();
            return new ErasureList(page, await db.Erasures.CountAsync(token), rows.Count > page.Count ? page[^1].Id : null);
        },
        cancellationToken);

    public static Task<ErasureDetails?> ErasureAsync(this ClaimsDb db, ErasureId id, CancellationToken cancellationToken) => db.ReadAsync(
        async token =>
        {
            if (await db.Rows(erasures => erasures.Where(erasure => erasure.Id == id)).SingleOrDefaultAsync(token) is not { } row)
            {
                return null;
            }

            var tables = await db.ErasedRows.Where(erased => erased.ErasureId == id).GroupBy(erased => erased.Table)
                .Select(group => new { group.Key, Count = group.Count() }).OrderBy(group => group.Key).ToListAsync(token);
            var editions = (await db.KeysAsync(id, StoredFaults.Editions, token)).ConvertAll(key => new EditionId(key));
            var files = (await db.KeysAsync(id, StoredFaults.Files, token)).ConvertAll(key => new StoredFileId(key));
            return new ErasureDetails(
                row,
                [.. tables.Select(table => (table.Key, table.Count))],
                await (
                    from edition in db.Editions.AsNoTracking()
                    where editions.Contains(edition.Id)
                    join dossier in db.Dossiers on edition.DossierId equals dossier.Id
                    orderby dossier.Title, edition.Number
                    select new FoundEdition(edition.Id, dossier.Id, dossier.Title, edition.Number)).ToListAsync(token),
                await db.StoredFiles.Where(file => files.Contains(file.Id) && file.Content.Length == 0).OrderBy(file => file.Name).Select(file => file.Name).ToListAsync(token));
        },
        cancellationToken);

    private static IQueryable<ErasureRow> Rows(this ClaimsDb db, Func<IQueryable<Erasure>, IQueryable<Erasure>> chosen) =>
        from erasure in chosen(db.Erasures.AsNoTracking())
        join member in db.Members on erasure.By equals member.Id
        orderby erasure.At descending, erasure.Id descending
        select new ErasureRow(erasure.Id, erasure.Reason, member.Name, erasure.At, erasure.Places, erasure.Editions);

    private static async Task<List<Guid>> KeysAsync(this ClaimsDb db, ErasureId id, string table, CancellationToken cancellationToken) =>
        (await db.ErasedRows.Where(row => row.ErasureId == id && row.Table == table).OrderBy(row => row.Key).Take(Named).Select(row => row.Key).ToListAsync(cancellationToken))
            .ConvertAll(Guid.Parse);
}
