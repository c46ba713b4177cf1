using System.Data.Common;

namespace Claims.Data;

/// <summary>Hashes large contents again: the bytes of files, texts, snapshots and editions, of which states hold the hash alone.</summary>
internal sealed class ContentCheck(DbConnection connection, DbTransaction? transaction, AuditReport report, SubjectStates states, LoggedErasures erasures)
{
    public void Run(CancellationToken cancellationToken)
    {
        foreach (var ((name, column), hash) in AuditedTables.Contents)
        {
            var table = states.Kinds.SelectMany(states.TablesOf).First(table => table.Audited.Name == name);
            using var command = connection.Command(transaction, table.Contents(column, hash));
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                cancellationToken.ThrowIfCancellationRequested();
                Check(name, column, reader);
            }
        }
    }

    private void Check(string table, string column, DbDataReader row)
    {
        var key = row.GetString(0);
        var isThere = !row.IsDBNull(1) && !row.IsDBNull(2);
        var content = row.IsDBNull(1) ? null : row.GetFieldValue<byte[]>(1);
        if (isThere && Hashes.Sha256Hex(content) == row.GetString(2))
        {
            return;
        }

        if (erasures.Find(column == "Gates" ? StoredFaults.Reports : table, key, content) is { } erasure)
        {
            report.Erased($"{table} {key}", erasure);
        }
        else
        {
            report.Changed(table, key, $"{table} {key}: {column} {(isThere ? "is not what its hash was made of, so one of them was changed" : "and its hash belong together, and one is missing")}.");
        }
    }
}
