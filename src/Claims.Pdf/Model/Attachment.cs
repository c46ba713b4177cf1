namespace Claims.Pdf;

/// <summary>What an attached file is to the document (ISO 19005-3, 6.8; ISO 32000-2, 7.11.3).</summary>
public enum AttachmentRelationship
{
    /// <summary>The document was made from it.</summary>
    Source,

    /// <summary>The data behind what is printed.</summary>
    Data,

    /// <summary>The same in another form.</summary>
    Alternative,

    /// <summary>More than what is printed.</summary>
    Supplement,
}

/// <summary>A file that travels inside the document.</summary>
/// <param name="Name">Unique in the document, such as "claims.json".</param>
/// <param name="MimeType">Such as "application/json".</param>
public sealed record Attachment(string Name, string MimeType, ReadOnlyMemory<byte> Content, AttachmentRelationship Relationship)
{
    /// <summary>What it is, in the document's language.</summary>
    public required string Description { get; init; }

    /// <summary>When it was last changed; null for the document's own date.</summary>
    public DateTimeOffset? Date { get; init; }
}
