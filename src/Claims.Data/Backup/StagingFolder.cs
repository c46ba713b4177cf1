namespace Claims.Data;

/// <summary>Where a backup is unpacked and made ready: a folder on the volume of the database, gone when disposed.</summary>
internal sealed class StagingFolder(string path) : IDisposable
{
    private readonly string _path = PrivateFolder.MakeEmpty(path);

    public string Database => Path.Combine(_path, BackupManifest.DatabaseName);

    public string Keys => Path.Combine(_path, "keys");

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
