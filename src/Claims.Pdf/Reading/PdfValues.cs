namespace Claims.Pdf;

/// <summary>A name, without its solidus. Numbers are <see cref="double"/>, strings <c>byte[]</c>, arrays and dictionaries the types below, null is null.</summary>
internal readonly record struct PdfName(string Value);

/// <summary>A reference to an object; its generation is always 0 here.</summary>
internal readonly record struct PdfReference(int Number);

/// <summary>A word that is no value: an operator, or a mark such as "stream".</summary>
internal readonly record struct PdfWord(string Value);

internal sealed class PdfArray : List<object?>;

internal sealed class PdfDictionary() : Dictionary<string, object?>(StringComparer.Ordinal);

/// <summary>A stream as it stands in the file.</summary>
internal sealed record PdfStream(PdfDictionary Dictionary, ReadOnlyMemory<byte> Raw);
