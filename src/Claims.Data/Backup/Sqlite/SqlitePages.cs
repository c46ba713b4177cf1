using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Claims.Data;

/// <summary>SQLite's online backup (sqlite.org/backup.html) in steps, all of one state: the reading transaction stays open, so that no writer makes it begin anew.</summary>
internal static class SqlitePages
{
    private const int PagesInStep = 2048;

    public static void Copy(SqliteConnection source, SqliteConnection target, Action<long, long> copied, CancellationToken cancellationToken)
    {
        using var state = source.BeginTransaction(deferred: true);
        Execute(source, state, "SELECT COUNT(*) FROM sqlite_master");
        var size = Execute(source, state, "PRAGMA page_size");
        using var backup = raw.sqlite3_backup_init(target.Handle, "main", source.Handle, "main");
        if (backup.IsInvalid)
        {
            Throw(raw.sqlite3_errcode(target.Handle), target);
        }

        int result;
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            result = raw.sqlite3_backup_step(backup, PagesInStep);
            var pages = (long)raw.sqlite3_backup_pagecount(backup);
            copied((pages - raw.sqlite3_backup_remaining(backup)) * size, pages * size);
        }
        while (result == raw.SQLITE_OK);
        if (result != raw.SQLITE_DONE)
        {
            Throw(result, target);
        }
    }

    private static long Execute(SqliteConnection connection, SqliteTransaction transaction, string sql)
    {
        using var command = new SqliteCommand(sql, connection, transaction);
        return (long)command.ExecuteScalar()!;
    }

    private static void Throw(int code, SqliteConnection target) => SqliteException.ThrowExceptionForRC(code, target.Handle);
}
