using System.Text;
using System.Text.Json;

namespace Claims.Web.Annotations;

/// <summary>
/// Reads W3C Web Annotations: one, an array, a page, or a collection with its first page embedded; and rows as Hypothesis answers them, whose selectors have the same shape.
/// What violates the model where it concerns a quote is told with its place; nothing is fetched.
/// </summary>
public static class AnnotationReader
{
    /// <summary>Length of the JSON, in bytes of UTF-8.</summary>
    public const int Bytes = 2 * 1024 * 1024;

    public const int Most = 200;

    /// <exception cref="DomainException"><c>annotations.required</c>, <c>annotations.too-large</c>, <c>annotations.json</c> with line and column, <c>annotations.none</c>, <c>annotations.too-many</c></exception>
    public static IReadOnlyList<ReadAnnotation> Read(string? json)
    {
        if (string.IsNullOrWhiteSpace(json))
        {
            throw new DomainException("annotations.required");
        }

        if (Encoding.UTF8.GetByteCount(json) is var bytes and > Bytes)
        {
            throw new DomainException("annotations.too-large", Bytes, bytes);
        }

        try
        {
            using var document = JsonDocument.Parse(json);
            IReadOnlyList<ReadAnnotation> read = [.. Root(document.RootElement).Take(Most + 1)];
            return read.Count == 0 ? throw new DomainException("annotations.none") : read.Count > Most ? throw new DomainException("annotations.too-many", Most) : read;
        }
        catch (JsonException fault)
        {
            throw new DomainException("annotations.json", (fault.LineNumber ?? 0) + 1, (fault.BytePositionInLine ?? 0) + 1);
        }
    }

    private static IEnumerable<ReadAnnotation> Root(JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.Array)
        {
            return Items(root, "$", inContext: false);
        }

        if (root.Member("rows") is { ValueKind: JsonValueKind.Array } rows)
        {
            return rows.EnumerateArray().SelectMany((row, at) => AnnotationParts.Row(row, $"$.rows[{at}]"));
        }

        var isPage = root.HasType("AnnotationPage");
        if (!isPage && !root.HasType("AnnotationCollection"))
        {
            return AnnotationParts.Of(root, "$", inContext: false);
        }

        var (page, where) = isPage ? (root, "$") : (root.Member("first"), "$.first");
        return AnnotationParts.ContextProblem(root) is { } problem ? [ReadAnnotation.Without("$", problem)]
            : page?.Member("items") is { ValueKind: JsonValueKind.Array } items ? Items(items, $"{where}.items", inContext: true)
            : [ReadAnnotation.Without(where, "elsewhere")];
    }

    private static IEnumerable<ReadAnnotation> Items(JsonElement items, string where, bool inContext) =>
        items.EnumerateArray().SelectMany((item, at) => AnnotationParts.Of(item, $"{where}[{at}]", inContext));
}
