using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Says of stored things whether they are sound, erased, or not what was stored. Sound ones cost no query.</summary>
public static class StoredFaults
{
    /// <summary>The tables whose content has a hash of its own.</summary>
    public const string Verdicts = "Verdicts", Texts = "SourceTexts", Files = "StoredFiles", Editions = "Editions", Orders = "PrintOrders", Reports = "VerdictGates";

    /// <summary>The faults among these, by id; a sound one has none.</summary>
    public static async Task<IReadOnlyDictionary<Guid, StoredFault>> FaultsAsync(this ClaimsDb db, string table, IEnumerable<StoredHash> stored, CancellationToken cancellationToken)
    {
        var faults = stored.Where(one => !one.IsSound).ToDictionary(one => one.Id, one => new StoredFault(one));
        if (faults.Count == 0)
        {
            return faults;
        }

        var keys = faults.Keys.Select(ErasedRow.KeyOf).ToList();
        var erased = await (
            from row in db.ErasedRows.AsNoTracking()
            where row.Table == table && keys.Contains(row.Key)
            join erasure in db.Erasures on row.ErasureId equals erasure.Id
            join member in db.Members on erasure.By equals member.Id
            orderby erasure.At, erasure.Id
            select new { row.Key, row.Left, erasure.At, By = member.Name, erasure.Reason }).ToListAsync(cancellationToken);
        foreach (var last in erased.GroupBy(row => row.Key).Select(rows => rows.Last()))
        {
            var fault = faults[Guid.Parse(last.Key)];
            if (last.Left == fault.Hash.Found)
            {
                faults[fault.Hash.Id] = fault with { At = last.At, By = last.By, Reason = last.Reason };
            }
        }

        return faults;
    }

    /// <summary>The fault of one; null when it is sound.</summary>
    public static async Task<StoredFault?> FaultAsync(this ClaimsDb db, string table, StoredHash stored, CancellationToken cancellationToken) =>
        (await db.FaultsAsync(table, [stored], cancellationToken)).GetValueOrDefault(stored.Id);
}
