using System.Data.Common;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Claims.Data;

/// <summary>Makes backups: a consistent copy of the database while the desk is in use, checked and packed into one file.</summary>
public sealed class DeskBackup(Engine engine, TimeProvider clock, IProgress<BackupStep> progress)
{
    /// <summary>Writes a backup. The file is there when it is whole, and not before.</summary>
    /// <param name="file">Full path.</param>
    /// <param name="keys">The keys to put in; null for none.</param>
    /// <param name="overwrite">Whether an older backup may be replaced; what is no backup never is.</param>
    /// <exception cref="DomainException"><c>backup.no-database</c>, <c>backup.file-exists</c>, <c>backup.no-backup</c>, <c>backup.database-damaged</c>, <c>backup.no-keys</c>, <c>backup.passphrase-short</c>, <c>backup.disk-full</c></exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public async Task<BackupManifest> WriteAsync(string file, KeysToSeal? keys, bool overwrite, CancellationToken cancellationToken)
    {
        RequireWritable(file, overwrite);
        var partial = file + ".partial";
        var work = file + ".partial-copy";
        // Whoever makes a backup of this name holds this file; a second one is refused here.
        await using var target = PrivateFolder.Create(partial);
        try
        {
            // Open as a desk has it: nobody restores meanwhile, and the connection that copies is not the last to close.
            engine.Open();
            PrivateFolder.MakeEmpty(work);
            var manifest = await WriteAsync(target, Path.Combine(work, BackupManifest.DatabaseName), keys, cancellationToken);
            target.Flush(flushToDisk: true);
            File.Move(partial, file, overwrite);
            return manifest;
        }
        catch (Exception failure) when (engine.Copies.Translate(failure) is { } refusal)
        {
            throw refusal;
        }
        finally
        {
            Remove(partial, work);
        }
    }

    /// <summary>Makes a backup without keys in the folder <c>backups</c> beside the database.</summary>
    internal async Task<string> KeepBeforeAsync(string migration, CancellationToken cancellationToken)
    {
        var folder = engine.Copies.Beside("backups");
        PrivateFolder.Make(folder);
        var file = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"before-{migration}-{clock.GetUtcNow().UtcDateTime:yyyyMMdd'T'HHmmss'Z'}.zip"));
        await WriteAsync(file, null, overwrite: true, cancellationToken);
        progress.Report(new(BackupPhase.Kept, File: file));
        return file;
    }

    private void RequireWritable(string file, bool overwrite)
    {
        if (!engine.Copies.Exists)
        {
            throw new DomainException("backup.no-database", engine.Location);
        }

        if (Directory.Exists(file) || (File.Exists(file) && !overwrite))
        {
            throw new DomainException("backup.file-exists", file);
        }

        if (File.Exists(file) && !BackupFile.IsBackup(file))
        {
            throw new DomainException("backup.no-backup", file);
        }
    }

    private async Task<BackupManifest> WriteAsync(Stream target, string copy, KeysToSeal? keys, CancellationToken cancellationToken)
    {
        // What cannot be sealed is found before the long part.
        var plain = keys is null ? [] : KeyFiles.Pack(keys.Folder);
        engine.Copies.Copy(copy, (done, all) => progress.Report(new(BackupPhase.Copying, done, all)), cancellationToken);
        var (state, migration) = Check(copy);
        using var pack = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        var (bytes, sha256) = await PackAsync(pack, copy, cancellationToken);
        var manifest = new BackupManifest
        {
            Format = BackupManifest.CurrentFormat,
            Program = BackupManifest.OwnProgram,
            Made = clock.GetUtcNow(),
            Engine = engine.Copies.Engine,
            Migration = migration,
            Entries = state.Size,
            Root = state.Root,
            Bytes = bytes,
            Sha256 = sha256,
            Keys = keys is null ? null : Pack(pack, plain, keys.Passphrase, sha256),
        };
        await using var entry = pack.CreateEntry(BackupManifest.FileName).Open();
        manifest.Write(entry);
        return manifest;
    }

    private (LogState State, string Migration) Check(string copy)
    {
        progress.Report(new(BackupPhase.Checking));
        using var connection = engine.Copies.Connect(copy);
        return engine.Copies.FindDamage(connection) is { } damage
            ? throw new DomainException("backup.database-damaged", damage)
            : (LogState.Read(connection), NewestMigration(connection));
    }

    private async Task<(long Bytes, string Sha256)> PackAsync(ZipArchive pack, string copy, CancellationToken cancellationToken)
    {
        await using var source = File.OpenRead(copy);
        await using var entry = pack.CreateEntry(BackupManifest.DatabaseName, CompressionLevel.Fastest).Open();
        return await HashedCopy.RunAsync(source, entry, source.Length, done => progress.Report(new(BackupPhase.Packing, done, source.Length)), cancellationToken);
    }

    private static KeySeal Pack(ZipArchive pack, byte[] keys, string passphrase, string belongsTo)
    {
        var (seal, encrypted) = KeySeal.Close(keys, passphrase, belongsTo);
        CryptographicOperations.ZeroMemory(keys);
        using var entry = pack.CreateEntry(BackupManifest.KeysName, CompressionLevel.NoCompression).Open();
        entry.Write(encrypted);
        return seal;
    }

    private static string NewestMigration(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT MAX(\"MigrationId\") FROM \"__EFMigrationsHistory\"";
        return (string)command.ExecuteScalar()!;
    }

    private static void Remove(string partial, string work)
    {
        File.Delete(partial);
        if (Directory.Exists(work))
        {
            Directory.Delete(work, recursive: true);
        }
    }
}

/// <summary>Keys to put into a backup, and what to seal them with.</summary>
/// <param name="Folder">Full path.</param>
public sealed record KeysToSeal(string Folder, string Passphrase);
