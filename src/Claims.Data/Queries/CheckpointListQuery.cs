using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>One signed checkpoint of the log in a list.</summary>
/// <param name="Size">Entries.</param>
/// <param name="Root">64 hexadecimal digits.</param>
public sealed record CheckpointLine(int Branch, long Size, string Root, DateTimeOffset At);

/// <summary>A page of the checkpoints, newest first.</summary>
/// <param name="Newest">Of all, null where there is none yet.</param>
/// <param name="Entries">How many the log has now.</param>
/// <param name="More">Whether older ones follow.</param>
public sealed record CheckpointList(IReadOnlyList<CheckpointLine> Rows, CheckpointLine? Newest, long Entries, bool More);

/// <summary>Reads the signed checkpoints.</summary>
public static class CheckpointListQuery
{
    public const int PageSize = 50;

    /// <param name="before">Only those older than this one.</param>
    public static Task<CheckpointList> CheckpointsAsync(this ClaimsDb db, (int Branch, long Size)? before, CancellationToken cancellationToken) => db.ReadAsync(
        async token =>
        {
            var all = db.AuditCheckpoints.AsNoTracking().OrderByDescending(kept => kept.Branch).ThenByDescending(kept => kept.Size);
            var (branch, size) = before ?? (int.MaxValue, long.MaxValue);
            var rows = await Lines(all.Where(kept => kept.Branch < branch || (kept.Branch == branch && kept.Size < size))).Take(PageSize + 1).ToListAsync(token);
            return new CheckpointList(
                [.. rows.Take(PageSize)], before is null ? rows.FirstOrDefault() : await Lines(all).FirstOrDefaultAsync(token), await db.NewestEntryAsync(token), rows.Count > PageSize);
        },
        cancellationToken);

    /// <summary>One checkpoint as a file; null where there is none.</summary>
    /// <param name="signer">The desk's key: the file names it where it is the one that signed.</param>
    public static async Task<SignedCheckpoint?> CheckpointAsync(this ClaimsDb db, int branch, long size, CheckpointSigner? signer, CancellationToken cancellationToken) =>
        await db.AuditCheckpoints.AsNoTracking().SingleOrDefaultAsync(kept => kept.Branch == branch && kept.Size == size, cancellationToken) is { } found
            ? new(found.ToCheckpoint(), found.Signature, signer?.KeyId == found.KeyId ? signer.PublicKey : null)
            : null;

    private static IQueryable<CheckpointLine> Lines(IQueryable<AuditCheckpoint> kept) => kept.Select(row => new CheckpointLine(row.Branch, row.Size, row.Root, row.At));
}
