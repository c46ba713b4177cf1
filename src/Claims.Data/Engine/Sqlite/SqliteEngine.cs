using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Claims.Data;

/// <summary>SQLite: one file in WAL mode, one connection kept open until the process ends, checkpoints only inside the writer gate.</summary>
public sealed class SqliteEngine : Engine
{
    public const string MigrationsAssembly = "Claims.Migrations.Sqlite";

    private readonly Lock _opening = new();
    private readonly string _connectionString;
    private readonly string _file;
    private volatile SqliteKeeper? _keeper;

    /// <param name="connectionString">Of a file; a relative path counts from <paramref name="root"/>.</param>
    /// <param name="root">Full path of the content root.</param>
    /// <exception cref="ArgumentException">The connection string is none, or names no file.</exception>
    public SqliteEngine(string connectionString, string root)
    {
        var builder = new SqliteConnectionStringBuilder(connectionString);
        if (builder.DataSource.Length == 0 || builder.DataSource == ":memory:" || builder.Mode == SqliteOpenMode.Memory)
        {
            throw new ArgumentException("The database must be a file: Data Source=PATH.", nameof(connectionString));
        }

        _file = Path.GetFullPath(builder.DataSource, root);
        builder.DataSource = _file;
        _connectionString = builder.ToString();
        Gate = WriterGate.For(_file);
        Copies = new SqliteCopies(_file);
    }

    public override WriterGate Gate { get; }

    public override string Location => _file;

    internal override DatabaseCopies Copies { get; }

    public override void Open()
    {
        if (_keeper is not null)
        {
            return;
        }

        lock (_opening)
        {
            _keeper ??= SqliteKeeper.Open(_file, _connectionString, Gate);
        }
    }

    public override void Configure(DbContextOptionsBuilder options) =>
        options
            .UseSqlite(_connectionString, sqlite => sqlite.MigrationsAssembly(MigrationsAssembly))
            .AddInterceptors(SqlitePragmas.Instance);

    // Microsoft.Data.Sqlite takes the write lock at once for every level but this one. What is read is still one committed state: without a
    // shared cache SQLite knows no dirty read.
    public override Task<IDbContextTransaction> BeginReadAsync(DbContext db, CancellationToken cancellationToken) =>
        db.Database.BeginTransactionAsync(IsolationLevel.ReadUncommitted, cancellationToken);

    public override Task DropTriggersAsync(DbContext db, CancellationToken cancellationToken) =>
        SqliteTriggers.DropAsync(db, cancellationToken);

    public override Task CreateTriggersAsync(DbContext db, CancellationToken cancellationToken) =>
        SqliteTriggers.CreateAsync(db, cancellationToken);

    public override Task LiftUpdateTriggersAsync(DbContext db, IEnumerable<string> tables, CancellationToken cancellationToken) =>
        SqliteTriggers.DropUpdatesAsync(db, tables, cancellationToken);

    public override Task<IReadOnlyList<string>> FindBrokenTriggersAsync(DbContext db, CancellationToken cancellationToken) =>
        SqliteTriggers.FindBrokenAsync(db, cancellationToken);

    public override Task<bool> HasMigrationLockAsync(DbContext db, CancellationToken cancellationToken) =>
        SqliteMigrationLock.ExistsAsync(db, cancellationToken);

    public override Task ClearMigrationLockAsync(DbContext db, CancellationToken cancellationToken) =>
        SqliteMigrationLock.ClearAsync(db, cancellationToken);

    internal override void ConfigureConventions(ModelConfigurationBuilder builder) =>
        builder.Properties<DateTimeOffset>().HaveConversion<UtcTicksConverter>();

    internal override DomainException? Translate(Exception failure, IModel model) => SqliteErrors.Translate(failure, model);

    internal override PassageSql Passages { get; } = new SqlitePassages();

    internal override void AfterCommit(bool scrub = false)
    {
        if (scrub)
        {
            _keeper?.RequireTruncation();
        }

        _keeper?.CheckpointWhenDue();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _keeper?.Dispose();
            _keeper = null;
        }
    }
}
