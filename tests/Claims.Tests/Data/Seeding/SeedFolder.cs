using Claims.Data;

namespace Claims.Tests.Data.Seeding;

/// <summary>A copy of the demonstration files that a test may change; gone when disposed.</summary>
internal sealed class SeedFolder : IDisposable
{
    public SeedFolder()
    {
        Directory.CreateDirectory(System.IO.Path.Combine(Path, "files"));
        foreach (var file in Directory.EnumerateFiles(SeedFolders.Demo, "*", SearchOption.AllDirectories))
        {
            File.Copy(file, System.IO.Path.Combine(Path, System.IO.Path.GetRelativePath(SeedFolders.Demo, file)));
        }
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("claims-seed-").FullName;

    /// <summary>Replaces the first place of a text that must be there.</summary>
    public void Change(string file, string text, string replacement)
    {
        var path = System.IO.Path.Combine(Path, file);
        var content = File.ReadAllText(path);
        var at = content.IndexOf(text, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} does not hold {text}");
        File.WriteAllText(path, content.Remove(at, text.Length).Insert(at, replacement));
    }

    public void Write(string file, string content) => File.WriteAllText(System.IO.Path.Combine(Path, file), content);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
