using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>An entry and the path from it to a checkpoint's root.</summary>
/// <param name="Payload">Canonical JSON.</param>
public sealed record ProvenEntry(string Payload, IReadOnlyList<byte[]> Path);

/// <summary>Reads what proves an edition: the entries of its order and of the approvals that it prints. Two queries, however many claims.</summary>
public static class DossierProofs
{
    /// <param name="checkpoint">Signed after the order was saved.</param>
    /// <returns>The order's entry first, then that of each approval.</returns>
    public static async Task<IReadOnlyList<ProvenEntry>> ProveAsync(
        this ClaimsDb db, PrintOrder order, IReadOnlyList<PrintedClaim> claims, Checkpoint checkpoint, CancellationToken cancellationToken)
    {
        var ids = claims.Select(claim => claim.Id.Value).ToList();
        var entries = await db.AuditEntries.AsNoTracking()
            .Where(entry => (entry.Kind == "verdict.approved" && ids.Contains(entry.SubjectId)) || (entry.Kind == "dossier.ordered" && entry.SubjectId == order.DossierId.Value))
            .OrderBy(entry => entry.Seq).Select(entry => new { entry.Seq, entry.Kind, entry.SubjectId, entry.Payload }).ToListAsync(cancellationToken);
        var approvals = entries.Where(entry => entry.Kind == "verdict.approved").ToLookup(entry => (entry.SubjectId, HistoryQuery.FactsOf(entry.Payload).GetValueOrDefault("contentHash")));
        var chosen = claims.SelectMany(claim => approvals[(claim.Id.Value, claim.Verdict!.ContentHash)].TakeLast(1)).Prepend(entries.Last(entry => entry.Kind == "dossier.ordered")).ToList();
        var paths = await db.InclusionProofsAsync([.. chosen.Select(entry => entry.Seq)], checkpoint.Size, cancellationToken);
        return [.. chosen.Zip(paths, (entry, path) => new ProvenEntry(entry.Payload, path))];
    }
}
