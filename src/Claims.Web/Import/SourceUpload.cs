namespace Claims.Web.Import;

/// <summary>An uploaded text file: its bytes as they came, and the readable text in them.</summary>
/// <param name="Text">Null while a person has to say whether the bytes are Windows-1252.</param>
/// <param name="Beginning">What the file begins with when read as Windows-1252; for showing, while <paramref name="Text"/> is null.</param>
public sealed record SourceUpload(string Name, byte[] Bytes, string? Text, string? Beginning, CaptureMethod Method)
{
    /// <summary>How much of a file is shown before a person accepts how it is read, in characters.</summary>
    public const int Shown = 600;

    /// <param name="asWindows1252">A person looked at the beginning and said so.</param>
    /// <exception cref="DomainException"><c>upload.type</c>, those of <see cref="FileTypes.Detect"/>, and those of <see cref="TextRules.Body"/> for the text in the file</exception>
    public static SourceUpload Read(string name, byte[] bytes, bool asWindows1252)
    {
        var method = MethodOf(name);
        var unicode = TextDecoder.Unicode(bytes);
        if (unicode is null)
        {
            FileTypes.Detect(name, bytes, oneByteText: true);
        }

        var readable = Readable(unicode ?? TextDecoder.Windows1252(bytes), method);
        if (unicode is null && !asWindows1252)
        {
            var read = readable.Trim();
            return new(name, bytes, null, read.Length > Shown ? read[..Shown] : read, method);
        }

        var text = TextRules.Body(readable, "File", Limits.SourceTextBytes);
        FileTypes.Detect(name, bytes, oneByteText: unicode is null);
        return new(name, bytes, text, null, method);
    }

    /// <summary>The file to be kept with its text.</summary>
    public StoredFile ToStored(Actor by, DateTimeOffset now) =>
        StoredFile.Store(Name, Bytes, by, now, oneByteText: TextDecoder.Unicode(Bytes) is null);

    private static string Readable(string decoded, CaptureMethod method) => method == CaptureMethod.HtmlFile ? HtmlText.Read(decoded) : decoded;

    private static CaptureMethod MethodOf(string name) =>
        FileType.Text.Endings.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase) ? CaptureMethod.TextFile
        : FileType.Html.Endings.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase) ? CaptureMethod.HtmlFile
        : throw new DomainException("upload.type", name);
}
