using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Claims.Data;

/// <summary>Sets what SQLite keeps for a connection only: every commit reaches the disk, foreign keys hold, no checkpoint by itself.</summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    /// <summary>Bytes after which the WAL is written back, and to which the next writer then cuts it.</summary>
    public const long WalLimit = 4 * 1024 * 1024;

    public const string Sql =
        "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA wal_autocheckpoint=0; PRAGMA busy_timeout=5000; PRAGMA journal_size_limit=4194304; PRAGMA secure_delete=ON;";

    public static readonly SqlitePragmas Instance = new();

    public static void Set(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Sql;
        command.ExecuteNonQuery();
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Set(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Set(connection);
        return Task.CompletedTask;
    }
}
