namespace Claims.Pdf;

/// <summary>What a file says, as read from it alone.</summary>
public sealed record ReadDocument
{
    public required string Title { get; init; }

    /// <summary>BCP 47 tag; empty when none is said.</summary>
    public required string Language { get; init; }

    public required int Pages { get; init; }

    /// <summary>The first level of the structure tree, in reading order.</summary>
    public required IReadOnlyList<DocumentPart> Parts { get; init; }

    /// <summary>Text on the pages that is neither in the structure tree nor an artifact: empty in a file of this program.</summary>
    public required string Untagged { get; init; }

    public required IReadOnlyList<ReadAttachment> Attachments { get; init; }

    /// <summary>The properties of the XMP packet in its order.</summary>
    public required IReadOnlyList<MetadataProperty> Metadata { get; init; }
}

/// <summary>A part of the document.</summary>
/// <param name="Role">Its structure type, such as "Sect" or "P".</param>
/// <param name="Language">Its own or the document's; other languages within it are not told.</param>
/// <param name="Text">Its text in reading order, one line for each block, without the hyphens at which lines were broken.</param>
/// <param name="Alternatives">What its pictures say in words, in reading order.</param>
public sealed record DocumentPart(string Role, string Language, string Text, IReadOnlyList<string> Alternatives);

/// <summary>A file inside the document.</summary>
/// <param name="MimeType">Empty when none is said.</param>
/// <param name="Relationship">As the file says it, such as "Source"; empty when it does not.</param>
public sealed record ReadAttachment(string Name, string MimeType, string Relationship, string Description, ReadOnlyMemory<byte> Content);

/// <summary>A string of the metadata: <paramref name="Namespace"/> and <paramref name="Name"/> of its property, which may have several.</summary>
public sealed record MetadataProperty(string Namespace, string Name, string Value);
