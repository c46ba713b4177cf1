using System.Globalization;

namespace Claims.Data;

/// <summary>
/// Puts a backup in the place of the database. Everything is made ready and verified beside it first; until the last step the old database
/// stands where it stood, and after that it stands beside, under a dated name.
/// </summary>
public sealed class DeskRestore(Engine engine, CheckpointKey key, TimeProvider clock, IProgress<BackupStep> progress)
{
    /// <param name="file">Full path of the backup.</param>
    /// <param name="keys">Where its keys go, and what opens them; null to leave the keys that are there.</param>
    /// <exception cref="DomainException"><c>restore.in-use</c>, <c>backup.*</c>, <c>migrate.newer</c></exception>
    /// <exception cref="IOException">The backup cannot be read, or the folder not written to.</exception>
    public async Task<Restoration> RunAsync(string file, KeysToOpen? keys, CancellationToken cancellationToken)
    {
        try
        {
            using var backup = BackupFile.Open(file);
            return await RunAsync(backup, keys, cancellationToken);
        }
        catch (Exception failure) when (engine.Copies.Translate(failure) is { } refusal)
        {
            throw refusal;
        }
    }

    private async Task<Restoration> RunAsync(BackupFile backup, KeysToOpen? keys, CancellationToken cancellationToken)
    {
        if (backup.Manifest.Engine != engine.Copies.Engine)
        {
            throw new DomainException("backup.other-engine", backup.Manifest.Engine);
        }

        using var alone = engine.Copies.TakeAlone();
        using var place = new StagingFolder(engine.Copies.Beside($"{Path.GetFileName(engine.Location)}-restoring"));
        if (keys is not null)
        {
            backup.UnpackKeys(keys.Passphrase, place.Keys);
        }

        await backup.UnpackDatabaseAsync(place.Database, done => progress.Report(new(BackupPhase.Unpacking, done, backup.Manifest.Bytes)), cancellationToken);
        // The kept checkpoints are signed by the key that comes with them, or by that of this desk.
        var signers = new[] { keys is null ? null : new CheckpointKey(place.Keys).Find(), key.Find() }.OfType<CheckpointSigner>().ToList();
        var (branch, renewed) = await PrepareAsync(place.Database, signers, cancellationToken);
        progress.Report(new(BackupPhase.Replacing));
        return Replace(place, keys?.Folder) with { Manifest = backup.Manifest, Branch = branch, RenewedTriggers = renewed };
    }

    /// <summary>Verifies the database of the backup, brings it to this program's version and notes in its history that it goes on from here.</summary>
    private async Task<(int Branch, IReadOnlyList<string> RenewedTriggers)> PrepareAsync(
        string database, IReadOnlyList<CheckpointSigner> signers, CancellationToken cancellationToken)
    {
        RequireSound(database);
        using var desk = engine.Copies.OpenAsDesk(database);
        var factory = new ClaimsDbFactory(desk);
        progress.Report(new(BackupPhase.Updating));
        await using var db = factory.CreateDbContext();
        await desk.ClearMigrationLockAsync(db, cancellationToken);
        var migrator = new DeskMigrator(factory);
        await migrator.StartAsync(cancellationToken);
        var broken = desk.State.Problems;
        if (broken.Count > 0)
        {
            await migrator.MigrateAsync(cancellationToken: cancellationToken);
        }

        progress.Report(new(BackupPhase.Verifying));
        var report = await db.CheckLogAsync([], signers, cancellationToken);
        return report.IsBroken
            ? throw new DomainException("backup.log-broken", report.Findings.First(finding => finding.IsProof).Sentence)
            : (await ContinueAsync(db, cancellationToken), broken);
    }

    private async Task<int> ContinueAsync(ClaimsDb db, CancellationToken cancellationToken)
    {
        var replaced = engine.Copies.FindState();
        return await db.WriteAsync(
            async token =>
            {
                var (size, root) = await db.RootAsync(token);
                var restored = DeskEvents.RestoredFrom(new(size, Convert.ToHexStringLower(root), await db.BranchAsync(token)), replaced, clock.GetUtcNow());
                db.Record(restored);
                return DeskEvents.Branch(restored.Facts);
            },
            cancellationToken);
    }

    private void RequireSound(string database)
    {
        progress.Report(new(BackupPhase.Checking));
        using var connection = engine.Copies.Connect(database);
        if (engine.Copies.FindDamage(connection) is { } damage)
        {
            throw new DomainException("backup.database-damaged", damage);
        }
    }

    // Keys first: should it end between the two, the database says nothing of a restoration, and restoring again goes on.
    private Restoration Replace(StagingFolder place, string? keys)
    {
        var stamp = clock.GetUtcNow().UtcDateTime.ToString("yyyyMMdd'T'HHmmssfff'Z'", CultureInfo.InvariantCulture);
        var keptKeys = keys is null ? null : FolderSwap.Run(place.Keys, keys, $"{keys}.replaced-{stamp}");
        try
        {
            return new(engine.Copies.Replace(place.Database, stamp), keptKeys);
        }
        catch when (keys is not null)
        {
            FolderSwap.Undo(keys, keptKeys);
            throw;
        }
    }
}

/// <summary>Where keys of a backup go, and what opens them.</summary>
/// <param name="Folder">Full path.</param>
public sealed record KeysToOpen(string Folder, string Passphrase);

/// <summary>What was restored.</summary>
/// <param name="KeptDatabase">Where the database lies that was replaced; null where there was none.</param>
/// <param name="KeptKeys">Where the keys lie that were replaced; null where none were.</param>
public sealed record Restoration(string? KeptDatabase, string? KeptKeys)
{
    public BackupManifest Manifest { get; init; } = null!;

    /// <summary>How often the history was continued from a backup.</summary>
    public int Branch { get; init; }

    /// <summary>Triggers that the database in the backup had lost.</summary>
    public IReadOnlyList<string> RenewedTriggers { get; init; } = [];
}
