using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Signs checkpoints of the log with the desk's key and keeps them; none of a log that has not grown since the last.</summary>
public sealed class CheckpointWriter(CheckpointKey key)
{
    /// <summary>Signs the log as it is; inside a unit of this context with the entries that the unit has brought so far.</summary>
    /// <returns>Null where there is one of this very log, or no entry.</returns>
    public Task<SignedCheckpoint?> SignAsync(ClaimsDb db, DateTimeOffset now, CancellationToken cancellationToken) => db.WriteAsync(
        async token =>
        {
            await db.SaveChangesAsync(token);
            var ((size, root), branch) = (await db.RootAsync(token), await db.BranchAsync(token));
            if (size == 0 || await db.AuditCheckpoints.AnyAsync(kept => kept.Branch == branch && kept.Size == size, token))
            {
                return null;
            }

            var (checkpoint, signature) = key.Sign(keyId => new(keyId, branch, size, root, now));
            using var rows = new RowWriter(db);
            rows.Write(AuditCheckpoint.Of(checkpoint, signature));
            return new SignedCheckpoint(checkpoint, signature, key.Find()?.PublicKey);
        },
        cancellationToken);
}
