using System.Data.Common;
using System.Globalization;

namespace Claims.Data;

/// <summary>Reads the checkpoints that the database keeps.</summary>
internal static class CheckpointRows
{
    public static IReadOnlyList<KnownCheckpoint> Read(DbConnection connection, DbTransaction? transaction, AuditReport report)
    {
        using var command = connection.Command(transaction, "SELECT \"Branch\", \"Size\", \"Root\", \"At\", \"KeyId\", \"Signature\" FROM \"AuditCheckpoints\" ORDER BY \"Branch\", \"Size\"");
        using var reader = command.ExecuteReader();
        var read = new List<KnownCheckpoint>();
        while (reader.Read())
        {
            if (Parse(reader) is { } checkpoint)
            {
                read.Add(new(checkpoint, reader.GetFieldValue<byte[]>(5), null, null));
            }
            else
            {
                var key = string.Create(CultureInfo.InvariantCulture, $"{reader.GetInt64(0)}/{reader.GetInt64(1)}");
                report.Changed("AuditCheckpoints", key, $"AuditCheckpoints {key}: the row is no checkpoint, so it was changed.");
            }
        }

        return read;
    }

    private static Checkpoint? Parse(DbDataReader row)
    {
        var (branch, size, ticks, root) = (row.GetInt64(0), row.GetInt64(1), row.GetInt64(3), row.GetString(2));
        return branch is >= 0 and <= int.MaxValue && size > 0 && ticks >= 0 && ticks <= DateTime.MaxValue.Ticks && root.Length == 64 && root.All(char.IsAsciiHexDigitLower)
            ? new(row.GetString(4), (int)branch, size, Convert.FromHexString(root), new(ticks, TimeSpan.Zero))
            : null;
    }
}
