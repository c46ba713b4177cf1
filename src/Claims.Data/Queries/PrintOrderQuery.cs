using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>An order that prints what is to be printed now.</summary>
public sealed record SameOrder(EditionId Id, int Number);

/// <summary>An edition that is ordered, whether it is printed or not.</summary>
public sealed record OrderedEdition(EditionId Id, string Title);

/// <summary>Reads what editions are printed from.</summary>
public static class PrintOrderQuery
{
    /// <summary>The newest order of just this state, of which neither the content nor the edition was erased or withdrawn; null where there is none.</summary>
    /// <param name="stateSha256">Of the content without its number.</param>
    public static Task<SameOrder?> SameOrderAsync(this ClaimsDb db, DossierId id, string stateSha256, CancellationToken cancellationToken) => db.PrintOrders.AsNoTracking()
        .Where(order => order.DossierId == id && order.StateSha256 == stateSha256 && order.Content != PrintOrder.Gone && !db.EditionWithdrawals.Any(withdrawal => withdrawal.EditionId == order.Id))
        .OrderByDescending(order => order.Number).Select(order => new SameOrder(order.Id, order.Number)).FirstOrDefaultAsync(cancellationToken);

    /// <summary>Orders that wait for their edition, the oldest first: those of a desk that stopped before it had printed them.</summary>
    public static async Task<IReadOnlyList<EditionId>> WaitingOrdersAsync(this ClaimsDb db, CancellationToken cancellationToken) =>
        await db.PrintOrders.AsNoTracking().Where(order => order.Content != PrintOrder.Gone && order.Proof != null && !db.Editions.Any(edition => edition.Id == order.Id))
            .OrderBy(order => order.OrderedAt).ThenBy(order => order.Id).Select(order => order.Id).ToListAsync(cancellationToken);

    /// <summary>An edition that is ordered or printed, with the title of its dossier; null where there is none of that number.</summary>
    public static Task<OrderedEdition?> OrderedEditionAsync(this ClaimsDb db, DossierId id, int number, CancellationToken cancellationToken) => (
        from order in db.PrintOrders.AsNoTracking()
        where order.DossierId == id && order.Number == number
        join dossier in db.Dossiers on order.DossierId equals dossier.Id
        select new OrderedEdition(order.Id, dossier.Title)).SingleOrDefaultAsync(cancellationToken);

    public static Task<bool> IsPrintedAsync(this ClaimsDb db, EditionId id, CancellationToken cancellationToken) => db.Editions.AnyAsync(edition => edition.Id == id, cancellationToken);

    /// <summary>The media types of files by their SHA-256, erased ones left out.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> MediaTypesAsync(this ClaimsDb db, IReadOnlyCollection<string> hashes, CancellationToken cancellationToken) =>
        (await db.StoredFiles.AsNoTracking().Where(file => hashes.Contains(file.Sha256) && file.Content != PrintOrder.Gone).Select(file => new { file.Sha256, file.MediaType }).ToListAsync(cancellationToken))
        .DistinctBy(file => file.Sha256).ToDictionary(file => file.Sha256, file => file.MediaType);

    /// <summary>The bytes of files by their SHA-256; one whose bytes are gone or changed is not among them.</summary>
    public static async Task<IReadOnlyDictionary<string, byte[]>> ContentsAsync(this ClaimsDb db, IReadOnlyCollection<string> hashes, CancellationToken cancellationToken) =>
        (await db.StoredFiles.AsNoTracking().Where(file => hashes.Contains(file.Sha256)).Select(file => file.Content).ToListAsync(cancellationToken))
        .Select(content => (Hash: Hashes.Sha256Hex(content), Content: content)).Where(file => hashes.Contains(file.Hash)).DistinctBy(file => file.Hash).ToDictionary(file => file.Hash, file => file.Content);

    /// <summary>The verdicts that an order shows, in their order, as its entry names them.</summary>
    public static async Task<IReadOnlyList<(ClaimId Claim, VerdictId Verdict)>> OrderedVerdictsAsync(this ClaimsDb db, IReadOnlyList<(string Number, int Version)> printed, CancellationToken cancellationToken)
    {
        var numbers = printed.Select(one => one.Number).ToList();
        var rows = await (
            from claim in db.Claims.AsNoTracking()
            where numbers.Contains(claim.Number)
            join verdict in db.Verdicts on claim.Id equals verdict.ClaimId
            select new { claim.Number, verdict.ClaimId, Version = verdict.Number, verdict.Id }).ToListAsync(cancellationToken);
        var found = rows.ToDictionary(row => (row.Number, row.Version), row => (row.ClaimId, row.Id));
        return [.. printed.Select(one => found[one])];
    }
}
