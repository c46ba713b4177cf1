namespace Claims.Web.Import;

/// <summary>An uploaded table: its bytes as they came, and the characters in them.</summary>
/// <param name="IsGuessed">The bytes are no Unicode and were read as Windows-1252: only a person sees whether that is right.</param>
public sealed record TableUpload(string Name, byte[] Bytes, string Text, bool IsGuessed)
{
    /// <exception cref="DomainException"><c>series.file-type</c>, those of <see cref="FileTypes.Detect"/>, and those of <see cref="TextRules.Body"/> for the text in the file</exception>
    public static TableUpload Read(string name, byte[] bytes)
    {
        if (!FileType.Csv.Endings.Concat(FileType.Text.Endings).Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase))
        {
            throw new DomainException("series.file-type", name);
        }

        var unicode = TextDecoder.Unicode(bytes);
        FileTypes.Detect(name, bytes, oneByteText: unicode is null);
        // A text of one byte for each character grows when it is told in UTF-8.
        return new(name, bytes, TextRules.Body(unicode ?? TextDecoder.Windows1252(bytes), "File", 3 * Limits.SeriesBytes), unicode is null);
    }

    /// <summary>The file to be kept with the series.</summary>
    public StoredFile ToStored(Actor by, DateTimeOffset now) => StoredFile.Store(Name, Bytes, by, now, oneByteText: IsGuessed);
}
