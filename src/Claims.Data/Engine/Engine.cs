using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Claims.Data;

/// <summary>What differs between database engines: connections, types, the writer gate, triggers and the meaning of errors.</summary>
public abstract class Engine : IDisposable
{
    /// <summary>Whether the desk may be written to, and if not, why.</summary>
    public DeskState State { get; } = new();

    /// <summary>The gate that every writer of this database passes, one at a time.</summary>
    public abstract WriterGate Gate { get; }

    /// <summary>What was read of this database and holds until it changes.</summary>
    internal ReadCache Cache { get; } = new();

    /// <summary>Copies the whole database into one file, and puts such a file back.</summary>
    internal abstract DatabaseCopies Copies { get; }

    /// <summary>Says where the data are, for people: never a password.</summary>
    public abstract string Location { get; }

    /// <summary>Makes the database reachable; may be called often.</summary>
    public abstract void Open();

    /// <summary>Points a context's options at this database.</summary>
    public abstract void Configure(DbContextOptionsBuilder options);

    /// <summary>Begins a transaction that only reads and sees one state.</summary>
    public abstract Task<IDbContextTransaction> BeginReadAsync(DbContext db, CancellationToken cancellationToken);

    /// <summary>Drops the triggers, so that a migration may rebuild tables.</summary>
    public abstract Task DropTriggersAsync(DbContext db, CancellationToken cancellationToken);

    /// <summary>Creates all triggers anew.</summary>
    public abstract Task CreateTriggersAsync(DbContext db, CancellationToken cancellationToken);

    /// <summary>Names the triggers that are missing or differ from what they should be.</summary>
    public abstract Task<IReadOnlyList<string>> FindBrokenTriggersAsync(DbContext db, CancellationToken cancellationToken);

    /// <summary>Drops what refuses updates of these tables; <see cref="CreateTriggersAsync"/> in the same transaction brings it back.</summary>
    public abstract Task LiftUpdateTriggersAsync(DbContext db, IEnumerable<string> tables, CancellationToken cancellationToken);

    /// <summary>Whether a migration that was killed has left its lock, on which the next one would wait for ever.</summary>
    public abstract Task<bool> HasMigrationLockAsync(DbContext db, CancellationToken cancellationToken);

    public abstract Task ClearMigrationLockAsync(DbContext db, CancellationToken cancellationToken);

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Types that this engine stores in its own way.</summary>
    internal abstract void ConfigureConventions(ModelConfigurationBuilder builder);

    /// <summary>Turns what the database refused into the domain's words; null when the failure is not a refusal.</summary>
    internal abstract DomainException? Translate(Exception failure, IModel model);

    /// <summary>How this engine finds words in what is stored.</summary>
    internal abstract PassageSql Passages { get; }

    /// <summary>Housekeeping after a commit, inside the gate.</summary>
    /// <param name="scrub">What was overwritten must not stay behind in any file.</param>
    internal abstract void AfterCommit(bool scrub = false);

    protected abstract void Dispose(bool disposing);
}
