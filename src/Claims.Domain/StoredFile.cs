namespace Claims.Domain;

/// <summary>An uploaded file: immutable, its type known by its content, with the SHA-256 that every download is checked against.</summary>
public sealed class StoredFile
{
    private StoredFile()
    {
    }

    public StoredFileId Id { get; private set; }

    public string Name { get; private set; } = "";

    public string MediaType { get; private set; } = "";

    /// <summary>Bytes.</summary>
    public int Length { get; private set; }

    public string Sha256 { get; private set; } = "";

    public byte[] Content { get; private set; } = [];

    public DateTimeOffset StoredAt { get; private set; }

    public MemberId? StoredBy { get; private set; }

    /// <exception cref="DomainException"><c>file.empty</c>, <c>file.too-large</c>, <c>file.type-unknown</c>, <c>file.type-mismatch</c></exception>
    /// <param name="oneByteText">A person said that the text is Windows-1252.</param>
    public static StoredFile Store(string name, byte[] content, Actor by, DateTimeOffset now, bool oneByteText = false)
    {
        by.Require(Role.FactChecker, Role.Editor);
        var type = FileTypes.Detect(name, content, oneByteText);
        return new()
        {
            Id = StoredFileId.New(now),
            Name = TextRules.Required(Path.GetFileName(name), nameof(Name), Limits.Name),
            MediaType = type.MediaType,
            Length = content.Length,
            Sha256 = Hashes.Sha256Hex(content),
            Content = content,
            StoredAt = now,
            StoredBy = by.Member,
        };
    }
}
