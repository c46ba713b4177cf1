namespace Claims.Tests.Pdf.Signing;

/// <summary>Bytes as a file, for programs that read one.</summary>
internal sealed class TemporaryFile : IDisposable
{
    public TemporaryFile(string extension, ReadOnlySpan<byte> bytes)
    {
        Path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), System.IO.Path.GetRandomFileName() + extension);
        File.WriteAllBytes(Path, bytes);
    }

    public string Path { get; }

    public void Dispose() => File.Delete(Path);
}
