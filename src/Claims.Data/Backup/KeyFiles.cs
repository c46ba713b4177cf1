using System.IO.Compression;

namespace Claims.Data;

/// <summary>The files of a folder of keys as one block of bytes, and back.</summary>
internal static class KeyFiles
{
    /// <exception cref="DomainException"><c>backup.no-keys</c></exception>
    public static byte[] Pack(string folder)
    {
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder) : [];
        if (files.Length == 0)
        {
            throw new DomainException("backup.no-keys");
        }

        using var bytes = new MemoryStream();
        using (var pack = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var file in files.Order(StringComparer.Ordinal))
            {
                pack.CreateEntryFromFile(file, Path.GetFileName(file));
            }
        }

        return bytes.ToArray();
    }

    /// <summary>Writes the files into a folder that only their owner can read.</summary>
    public static void Unpack(byte[] packed, string folder)
    {
        PrivateFolder.MakeEmpty(folder);
        using var pack = new ZipArchive(new MemoryStream(packed), ZipArchiveMode.Read);
        foreach (var entry in pack.Entries)
        {
            using var file = PrivateFolder.Create(Path.Combine(folder, Path.GetFileName(entry.FullName)));
            using var content = entry.Open();
            content.CopyTo(file);
            file.Flush(flushToDisk: true);
        }
    }
}
