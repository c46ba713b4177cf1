using Microsoft.Data.Sqlite;

namespace Claims.Data;

/// <summary>
/// The connection that stays open until the process ends. SQLite checkpoints when the last connection closes, and 3.50.4 may corrupt the
/// WAL file when a checkpoint meets another connection's reset: so the last close happens inside the gate, and so does every checkpoint.
/// </summary>
internal sealed class SqliteKeeper : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly string _pooled;
    private readonly WriterGate _gate;
    private readonly FileInfo _wal;
    private readonly IDisposable _use;
    private bool _truncationDue;

    private SqliteKeeper(SqliteConnection connection, string pooled, WriterGate gate, FileInfo wal, IDisposable use) =>
        (_connection, _pooled, _gate, _wal, _use) = (connection, pooled, gate, wal, use);

    /// <exception cref="DomainException"><c>desk.busy</c>, <c>desk.restoring</c></exception>
    public static SqliteKeeper Open(string file, string connectionString, WriterGate gate)
    {
        PrivateFolder.Make(Path.GetDirectoryName(file)!);
        var use = UseLock.Share(file);
        try
        {
            using var pass = Enter(gate);
            return new(Connect(connectionString), connectionString, gate, new FileInfo(file + "-wal"), use);
        }
        catch
        {
            use.Dispose();
            throw;
        }
    }

    /// <summary>From now on the WAL is to be written back and emptied, so that no page of before stays in it.</summary>
    public void RequireTruncation() => _truncationDue = true;

    /// <summary>Writes the WAL back once it has grown by some megabytes, and empties it where that is due. Only inside the gate.</summary>
    public void CheckpointWhenDue()
    {
        if (_truncationDue)
        {
            // A reader who still looks at an older state holds it up: then the next commit tries again.
            _truncationDue = !Truncate();
            return;
        }

        _wal.Refresh();
        if (_wal.Exists && _wal.Length > SqlitePragmas.WalLimit)
        {
            Execute(_connection, "PRAGMA wal_checkpoint(PASSIVE);");
        }
    }

    public void Dispose()
    {
        using var use = _use;
        using var pass = Enter(_gate);
        using (var pooled = new SqliteConnection(_pooled))
        {
            SqliteConnection.ClearPool(pooled);
        }

        _connection.Dispose();
    }

    private static SqliteConnection Connect(string connectionString)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder(connectionString) { Pooling = false }.ToString());
        try
        {
            connection.Open();
            Execute(connection, SqlitePragmas.Sql);
            Execute(connection, "PRAGMA journal_mode=WAL;");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    // Answers with a row that begins with 1 when somebody was in the way (sqlite.org/pragma.html#pragma_wal_checkpoint).
    private bool Truncate()
    {
        using var command = _connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE);";
        return Convert.ToInt64(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture) == 0;
    }

    private static IDisposable Enter(WriterGate gate) => Task.Run(() => gate.EnterAsync()).GetAwaiter().GetResult();

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
