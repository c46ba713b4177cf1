using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Claims.Data;

/// <summary>Copies of a SQLite file, made page by page by SQLite's own backup.</summary>
/// <param name="database">Full path of its file.</param>
internal sealed class SqliteCopies(string database) : DatabaseCopies
{
    private const int Busy = 5, Locked = 6, Corrupt = 11, Full = 13, NotADatabase = 26;

    // The files that SQLite keeps beside a database.
    private static readonly string[] LogParts = ["-wal", "-shm", "-journal"];

    // What the system answers when a volume is full: ENOSPC, and the two of Windows.
    private static readonly int[] NoSpace = [28, unchecked((int)0x80070070), unchecked((int)0x80070027)];

    private static ReadOnlySpan<byte> Beginning => "SQLite format 3\0"u8;

    public override string Engine => "sqlite";

    // SQLite keeps its log beside the file itself, not beside a link to it.
    private string RealFile => Exists ? File.ResolveLinkTarget(database, returnFinalTarget: true)?.FullName ?? database : database;

    public override bool Exists => File.Exists(database);

    public override string Beside(string name) => Path.Combine(Path.GetDirectoryName(RealFile)!, name);

    public override void Copy(string file, Action<long, long> copied, CancellationToken cancellationToken)
    {
        PrivateFolder.Create(file).Dispose();
        using (var source = Open(RealFile, SqlitePragmas.Sql))
        using (var target = Open(file, "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;"))
        {
            SqlitePages.Copy(source, target, copied, cancellationToken);
        }

        // The pages say that there is a log beside them; a copy stands alone.
        Open(file, "PRAGMA journal_mode=DELETE;").Dispose();
    }

    public override DbConnection Connect(string file) => Open(file, SqlitePragmas.Sql);

    public override Engine OpenAsDesk(string file) => new SqliteEngine(new SqliteConnectionStringBuilder { DataSource = file }.ToString(), Path.GetDirectoryName(file)!);

    public override string? FindDamage(DbConnection copy)
    {
        try
        {
            return Scalar(copy, "PRAGMA integrity_check(1)") is { } found and not "ok" ? found : null;
        }
        catch (SqliteException damage) when (IsDamage(damage))
        {
            return damage.Message;
        }
    }

    public override IDisposable TakeAlone()
    {
        PrivateFolder.Make(Path.GetDirectoryName(RealFile)!);
        var taken = UseLock.TakeAlone(database);
        try
        {
            BringIntoOneFile();
            return taken;
        }
        catch
        {
            taken.Dispose();
            throw;
        }
    }

    public override LogState? FindState()
    {
        if (!Exists || !IsDatabase())
        {
            return null;
        }

        try
        {
            using var connection = Connect(RealFile);
            return LogState.Read(connection);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // Whatever is wrong with it is a reason to replace it, and none not to.
            return null;
        }
    }

    public override string? Replace(string file, string stamp)
    {
        BringIntoOneFile();
        var place = RealFile;
        var kept = Path.Combine(Path.GetDirectoryName(place)!, $"{Path.GetFileNameWithoutExtension(place)}.replaced-{stamp}{Path.GetExtension(place)}");
        if (File.Exists(kept))
        {
            throw new IOException($"{kept} is there already.");
        }

        // A log that is still there belongs to a file that SQLite cannot read; beside the new file it would be taken for its own.
        foreach (var part in LogParts.Where(part => File.Exists(place + part)))
        {
            File.Move(place + part, kept + part);
        }

        if (!Exists)
        {
            File.Move(file, place);
            return null;
        }

        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, File.GetUnixFileMode(place));
        }

        // Names the old file a second time and then renames the new one over it: at every moment there is a whole database in the place.
        File.Replace(file, place, kept);
        return kept;
    }

    public override DomainException? Translate(Exception failure) => failure switch
    {
        SqliteException error when IsDamage(error) => new("backup.database-damaged", error.Message),
        SqliteException { SqliteErrorCode: Full } => new("backup.disk-full"),
        SqliteException { SqliteErrorCode: Busy or Locked } => new("desk.busy"),
        IOException error when NoSpace.Contains(error.HResult) => new("backup.disk-full"),
        _ => null,
    };

    // Also finds whoever has the file open without the lock: SQLite leaves its log only when nobody else is there.
    private void BringIntoOneFile()
    {
        if (!Exists || !IsDatabase())
        {
            return;
        }

        try
        {
            using var connection = Open(RealFile, "PRAGMA busy_timeout=0;");
            if (Scalar(connection, "PRAGMA journal_mode=DELETE") != "delete")
            {
                throw new DomainException("restore.in-use");
            }
        }
        catch (SqliteException failure) when (IsDamage(failure))
        {
            // It is kept as it is, with its log.
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode is Busy or Locked)
        {
            throw new DomainException("restore.in-use");
        }
    }

    // SQLite throws away the log of a file that is none of its own; such a file is not opened, and kept with all that lies beside it.
    private bool IsDatabase()
    {
        using var file = File.OpenRead(RealFile);
        var beginning = new byte[Beginning.Length];
        return file.ReadAtLeast(beginning, beginning.Length, throwOnEndOfStream: false) == 0 || Beginning.SequenceEqual(beginning);
    }

    private static bool IsDamage(SqliteException failure) => failure.SqliteErrorCode is Corrupt or NotADatabase;

    private static SqliteConnection Open(string file, string pragmas)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false, DefaultTimeout = 5 }.ToString());
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = pragmas;
            command.ExecuteNonQuery();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static string? Scalar(DbConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar()?.ToString();
    }
}
