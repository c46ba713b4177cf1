using System.Text.Json;
using Claims.Web.Import;

namespace Claims.Web.Annotations;

/// <summary>Takes one annotation apart: what it must have (model, 3.1), the words it quotes (4.2.4), and what it says of them (3.2.4).</summary>
internal static class AnnotationParts
{
    /// <summary>Selectors that refine one another; nobody nests deeper.</summary>
    private const int Deepest = 8;

    /// <param name="inContext">It stands in a page whose context was looked at.</param>
    public static IEnumerable<ReadAnnotation> Of(JsonElement annotation, string where, bool inContext) =>
        annotation.ValueKind == JsonValueKind.String ? [ReadAnnotation.Without(where, "elsewhere")]
        : annotation.Member("@context") is null && annotation.Member("type") is null && annotation.Member("target") is { ValueKind: JsonValueKind.Array } ? Row(annotation, where)
        : Problem(annotation, inContext) is { } problem ? [ReadAnnotation.Without(where, problem)]
        : Quotes(annotation, where, Body(annotation));

    /// <summary>A row of Hypothesis: no context, no type, its comment in <c>text</c>.</summary>
    public static IEnumerable<ReadAnnotation> Row(JsonElement row, string where) =>
        row.Member("target") is { ValueKind: JsonValueKind.Array } target && target.GetArrayLength() > 0
            ? Quotes(row, where, row.Text("text"))
            : [ReadAnnotation.Without(where, "target")];

    public static string? ContextProblem(JsonElement element) => element.Member("@context") is null ? "no-context"
        : element.Values("@context").Any(value => value.ValueKind == JsonValueKind.String && value.ValueEquals(AnnotationWriter.Context)) ? null
        : "context";

    private static string? Problem(JsonElement annotation, bool inContext) =>
        annotation.ValueKind != JsonValueKind.Object ? "type"
        : !inContext && ContextProblem(annotation) is { } context ? context
        : !annotation.HasType("Annotation") ? "type"
        : annotation.Text("id") is not { } id || !Uri.TryCreate(id, UriKind.Absolute, out _) ? "id"
        : annotation.Member("body") is not null && annotation.Member("bodyValue") is not null ? "two-bodies"
        : !annotation.Values("target").Any() || annotation.Values("target").Any(target => target.ValueKind is not (JsonValueKind.String or JsonValueKind.Object)) ? "target"
        : null;

    // An annotation with several targets quotes several times.
    private static IEnumerable<ReadAnnotation> Quotes(JsonElement annotation, string where, string? body)
    {
        var targets = annotation.Values("target").ToList();
        var quotes = targets.Select((target, at) => Quote(target, targets.Count == 1 ? where : $"{where}.target[{at}]", OneLine(body))).ToList();
        return quotes.Exists(quote => quote.Problem != "no-quote") ? quotes.Where(quote => quote.Problem != "no-quote") : [ReadAnnotation.Without(where, "no-quote")];
    }

    private static ReadAnnotation Quote(JsonElement target, string where, string? body)
    {
        var selectors = target.Values("selector").Select(Innermost).Where(selector => selector.HasType("TextQuoteSelector")).ToList();
        var exact = selectors.Select(selector => selector.Text("exact")).Distinct().ToList();
        return exact switch
        {
            [] => ReadAnnotation.Without(where, "no-quote"),
            [var words] when string.IsNullOrWhiteSpace(words) || !IsTextIfThere(selectors[0], "prefix") || !IsTextIfThere(selectors[0], "suffix") => ReadAnnotation.Without(where, "selector"),
            [var words] => new(where, Lines(words), Lines(selectors[0].Text("prefix")), Lines(selectors[0].Text("suffix")), body),
            _ => ReadAnnotation.Without(where, "two-quotes"),
        };
    }

    private static JsonElement Innermost(JsonElement selector)
    {
        for (var depth = 0; depth < Deepest && selector.Member("refinedBy") is { ValueKind: JsonValueKind.Object } refined; depth++)
        {
            selector = refined;
        }

        return selector;
    }

    private static string? Body(JsonElement annotation)
    {
        var bodies = annotation.Values("body").Where(body => body.HasType("TextualBody") && body.Text("value") is not null && body.Text("purpose") != "tagging").ToList();
        var body = bodies.Find(body => body.Text("purpose") == "describing") is { ValueKind: JsonValueKind.Object } describing ? describing : bodies.FirstOrDefault();
        return body.ValueKind != JsonValueKind.Object ? annotation.Text("bodyValue")
            : body.Text("format") == "text/html" ? HtmlText.Read(body.Text("value")!)
            : body.Text("value");
    }

    private static bool IsTextIfThere(JsonElement selector, string name) => selector.Member(name) is null || selector.Text(name) is not null;

    private static string? Lines(string? text) => text?.ReplaceLineEndings("\n");

    private static string? OneLine(string? text) => string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } line ? line : null;
}
