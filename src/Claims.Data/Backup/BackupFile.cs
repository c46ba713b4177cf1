using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace Claims.Data;

/// <summary>A backup that is there: one ZIP file with the database, what it says of itself, and perhaps sealed keys.</summary>
public sealed class BackupFile : IDisposable
{
    private const int MostKeyBytes = 16 * 1024 * 1024;

    private readonly ZipArchive _pack;

    private BackupFile(ZipArchive pack, BackupManifest manifest) => (_pack, Manifest) = (pack, manifest);

    public BackupManifest Manifest { get; }

    /// <exception cref="DomainException"><c>backup.unreadable</c>, <c>backup.newer</c></exception>
    /// <exception cref="IOException">There is no such file, or it cannot be read.</exception>
    public static BackupFile Open(string file)
    {
        ZipArchive? pack = null;
        try
        {
            pack = ZipFile.OpenRead(file);
            using var manifest = Entry(pack, BackupManifest.FileName).Open();
            return new(pack, BackupManifest.Read(manifest));
        }
        catch (Exception failure)
        {
            pack?.Dispose();
            if (failure is InvalidDataException or JsonException)
            {
                throw new DomainException("backup.unreadable");
            }

            throw;
        }
    }

    /// <summary>Whether a file is a backup, of this program or of a newer one.</summary>
    internal static bool IsBackup(string file)
    {
        try
        {
            Open(file).Dispose();
            return true;
        }
        catch (DomainException refusal)
        {
            return refusal.Code == "backup.newer";
        }
    }

    /// <summary>Writes the database into a new file, and says how far it is.</summary>
    /// <exception cref="DomainException"><c>backup.unreadable</c>, <c>backup.changed</c></exception>
    internal async Task UnpackDatabaseAsync(string file, Action<long> unpacked, CancellationToken cancellationToken)
    {
        try
        {
            await using var source = Entry(_pack, BackupManifest.DatabaseName).Open();
            await using var target = PrivateFolder.Create(file);
            var (bytes, sha256) = await HashedCopy.RunAsync(source, target, Manifest.Bytes, unpacked, cancellationToken);
            if (bytes != Manifest.Bytes || sha256 != Manifest.Sha256)
            {
                throw new DomainException("backup.changed");
            }

            target.Flush(flushToDisk: true);
        }
        catch (InvalidDataException)
        {
            throw new DomainException("backup.unreadable");
        }
    }

    /// <summary>Opens the sealed keys and writes them into a folder.</summary>
    /// <exception cref="DomainException"><c>backup.unreadable</c>, <c>backup.passphrase-wrong</c></exception>
    internal void UnpackKeys(string passphrase, string folder)
    {
        try
        {
            var entry = Entry(_pack, BackupManifest.KeysName);
            using var content = entry.Open();
            var encrypted = new byte[entry.Length is > 0 and < MostKeyBytes ? entry.Length : throw new DomainException("backup.unreadable")];
            content.ReadExactly(encrypted);
            var keys = (Manifest.Keys ?? throw new DomainException("backup.unreadable")).Open(encrypted, passphrase, Manifest.Sha256);
            KeyFiles.Unpack(keys, folder);
            CryptographicOperations.ZeroMemory(keys);
        }
        catch (Exception failure) when (failure is InvalidDataException or EndOfStreamException)
        {
            throw new DomainException("backup.unreadable");
        }
    }

    public void Dispose() => _pack.Dispose();

    private static ZipArchiveEntry Entry(ZipArchive pack, string name) => pack.GetEntry(name) ?? throw new DomainException("backup.unreadable");
}
