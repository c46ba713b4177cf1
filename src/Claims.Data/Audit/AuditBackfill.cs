using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Claims.Data;

/// <summary>Makes leaves and tree of a log that was written before there was one; its payloads stay as they are and name no state. After the migration, before the triggers.</summary>
internal static class AuditBackfill
{
    public static async Task FillAsync(ClaimsDb db, CancellationToken cancellationToken)
    {
        // A log that has its leaves is left alone, whatever else is missing: that is for the check to say, not to be mended here.
        var first = await db.AuditEntries.AsNoTracking().Where(entry => entry.Seq == 1).Select(entry => new { entry.Payload, entry.LeafHash }).SingleOrDefaultAsync(cancellationToken);
        if (first is null || first.LeafHash == LeafOf(first.Payload) || await db.AuditNodes.AnyAsync(cancellationToken) || await db.AuditCheckpoints.AnyAsync(cancellationToken))
        {
            return;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        Fill(db);
        await transaction.CommitAsync(cancellationToken);
    }

    private static void Fill(ClaimsDb db)
    {
        var (connection, transaction) = (db.Database.GetDbConnection(), db.Database.CurrentTransaction!.GetDbTransaction());
        using var rows = new RowWriter(db);
        using var read = connection.Command(transaction, "SELECT \"Seq\", \"Payload\" FROM \"AuditEntries\" ORDER BY \"Seq\"");
        using var write = connection.Command(transaction, "UPDATE \"AuditEntries\" SET \"LeafHash\" = @leaf WHERE \"Seq\" = @seq");
        write.AddParameter("@leaf", "");
        write.AddParameter("@seq", 0L);
        var leaves = new List<(long Seq, string Leaf)>();
        using (var reader = read.ExecuteReader())
        {
            while (reader.Read())
            {
                leaves.Add((reader.GetInt64(0), LeafOf(reader.GetString(1))));
            }
        }

        var edge = new MerkleEdge();
        foreach (var (seq, leaf) in leaves)
        {
            (write.Parameters[0].Value, write.Parameters[1].Value) = (leaf, seq);
            write.ExecuteNonQuery();
            edge.Append(Convert.FromHexString(leaf), (level, index, hash) => rows.Write(AuditNode.Of(level, index, hash)));
        }
    }

    private static string LeafOf(string payload) => Convert.ToHexStringLower(MerkleTree.Leaf(Encoding.UTF8.GetBytes(payload)));
}
