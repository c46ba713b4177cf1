using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Brings the database to this program's version and looks after its triggers; one at a time, inside the writer gate.</summary>
public sealed class DeskMigrator(ClaimsDbFactory factory)
{
    /// <summary>
    /// Applies what is pending, and only then renews the triggers: a desk that lost one starts read-only instead of being mended in silence.
    /// </summary>
    /// <returns>Names of the migrations applied.</returns>
    /// <exception cref="DomainException"><c>migrate.locked</c>, <c>migrate.newer</c>, <c>desk.busy</c></exception>
    public async Task<IReadOnlyList<string>> StartAsync(CancellationToken cancellationToken = default)
    {
        await using var db = factory.CreateDbContext();
        using var pass = await factory.Engine.Gate.EnterAsync(cancellationToken);
        var pending = await PendingAsync(db, cancellationToken);
        if (pending.Count > 0)
        {
            await ApplyAsync(db, cancellationToken);
        }

        await IndexAsync(db, cancellationToken);
        await CheckAsync(db, cancellationToken);
        return pending;
    }

    /// <summary>Applies what is pending, creates all triggers anew, and the search index where it is missing or of an older form.</summary>
    /// <returns>Names of the migrations applied.</returns>
    /// <exception cref="DomainException"><c>migrate.locked</c>, <c>migrate.newer</c>, <c>desk.busy</c></exception>
    public async Task<IReadOnlyList<string>> MigrateAsync(bool clearLock = false, CancellationToken cancellationToken = default)
    {
        await using var db = factory.CreateDbContext();
        using var pass = await factory.Engine.Gate.EnterAsync(cancellationToken);
        if (clearLock)
        {
            await factory.Engine.ClearMigrationLockAsync(db, cancellationToken);
        }

        var pending = await PendingAsync(db, cancellationToken);
        await ApplyAsync(db, cancellationToken);
        await IndexAsync(db, cancellationToken);
        await CheckAsync(db, cancellationToken);
        return pending;
    }

    private static async Task<IReadOnlyList<string>> PendingAsync(ClaimsDb db, CancellationToken cancellationToken)
    {
        var known = db.Database.GetMigrations().ToList();
        var applied = (await db.Database.GetAppliedMigrationsAsync(cancellationToken)).ToList();
        return applied.Except(known).FirstOrDefault() is { } newer
            ? throw new DomainException("migrate.newer", newer)
            : [.. known.Except(applied)];
    }

    private async Task ApplyAsync(ClaimsDb db, CancellationToken cancellationToken)
    {
        if (await factory.Engine.HasMigrationLockAsync(db, cancellationToken))
        {
            throw new DomainException("migrate.locked");
        }

        await factory.Engine.DropTriggersAsync(db, cancellationToken);
        await db.Database.MigrateAsync(cancellationToken);
        await AuditBackfill.FillAsync(db, cancellationToken);
        await factory.Engine.CreateTriggersAsync(db, cancellationToken);
    }

    // The gate is held here already; each part is a transaction, so that the log of a large desk stays short.
    private async Task IndexAsync(ClaimsDb db, CancellationToken cancellationToken)
    {
        if (await SearchIndex.PrepareAsync(db, cancellationToken))
        {
            await db.FillSearchAsync(InTransactionAsync, null, cancellationToken);
        }

        async Task InTransactionAsync(Func<CancellationToken, Task> work, CancellationToken token)
        {
            await using var transaction = await db.Database.BeginTransactionAsync(token);
            await work(token);
            await transaction.CommitAsync(token);
            factory.Engine.AfterCommit();
        }
    }

    private async Task CheckAsync(ClaimsDb db, CancellationToken cancellationToken) =>
        factory.Engine.State.Report(await factory.Engine.FindBrokenTriggersAsync(db, cancellationToken));
}
