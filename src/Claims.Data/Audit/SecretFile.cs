namespace Claims.Data;

/// <summary>A file with a key: readable by its owner alone, whole or not there, and never written over.</summary>
public static class SecretFile
{
    /// <summary>Writes beside and moves, so that a key that is there is whole; who comes second keeps the first one's.</summary>
    /// <param name="file">Full path.</param>
    public static void WriteOnce(string file, ReadOnlySpan<byte> content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var beside = $"{file}.{Path.GetRandomFileName()}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var writer = new FileStream(beside, options))
        {
            writer.Write(content);
        }

        try
        {
            File.Move(beside, file, overwrite: false);
        }
        catch (IOException) when (File.Exists(file))
        {
            File.Delete(beside);
        }
    }
}
