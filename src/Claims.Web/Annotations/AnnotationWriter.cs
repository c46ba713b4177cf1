using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Claims.Data;

namespace Claims.Web.Annotations;

/// <summary>
/// Writes the quotes of a source as W3C Web Annotations: a collection with its first page embedded, and further pages by address. The body of an annotation is the
/// statement of the claim, which describes the words that it targets. Positions count characters (Unicode code points, as the model asks) of the captured text, which the
/// state names: when it was captured, its SHA-256 over UTF-8 and its number, in terms of the model's own context (<c>schema:</c> is one of its prefixes).
/// A quote that leaves words out has one target for each of its segments, with the words of that segment alone, so that every selector finds exactly what it says.
/// </summary>
public static class AnnotationWriter
{
    public const string Context = "http://www.w3.org/ns/anno.jsonld";

    public const string MediaType = "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"";

    /// <summary>Annotations on a page; as many as an import takes.</summary>
    public const int PageSize = 200;

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <param name="address">Absolute address of the collection.</param>
    public static byte[] Collection(SourceAnnotations annotations, string address)
    {
        var collection = CollectionOf(annotations, address, annotations.Total > 0 ? PageOf(annotations, address) : null);
        collection.Insert(0, "@context", Context);
        return Bytes(collection);
    }

    /// <summary>One page by itself.</summary>
    /// <param name="address">Absolute address of the collection.</param>
    public static byte[] Page(SourceAnnotations annotations, string address)
    {
        var page = PageOf(annotations, address);
        page.Insert(0, "@context", Context);
        page["partOf"] = CollectionOf(annotations, address, PageAddress(address, 1));
        return Bytes(page);
    }

    /// <summary>How many pages so many annotations fill.</summary>
    public static int Pages(int total) => (total + PageSize - 1) / PageSize;

    private static JsonObject CollectionOf(SourceAnnotations annotations, string address, JsonNode? first)
    {
        var collection = new JsonObject { ["id"] = address, ["type"] = "AnnotationCollection", ["label"] = annotations.Source.Title, ["total"] = annotations.Total };
        if (first is not null)
        {
            collection["first"] = first;
            collection["last"] = PageAddress(address, Pages(annotations.Total));
        }

        return collection;
    }

    private static JsonObject PageOf(SourceAnnotations annotations, string address)
    {
        var number = (annotations.Skipped / PageSize) + 1;
        var page = new JsonObject { ["id"] = PageAddress(address, number), ["type"] = "AnnotationPage", ["startIndex"] = annotations.Skipped };
        if (number > 1)
        {
            page["prev"] = PageAddress(address, number - 1);
        }

        if (number < Pages(annotations.Total))
        {
            page["next"] = PageAddress(address, number + 1);
        }

        page["items"] = new JsonArray([.. annotations.Quotes.Select(quote => Annotation(quote, annotations))]);
        return page;
    }

    private static JsonObject Annotation(AnnotatedQuote quote, SourceAnnotations annotations) => new()
    {
        ["id"] = Urn(quote.Id.Value),
        ["type"] = "Annotation",
        ["created"] = Moment(MadeAt(quote.Id)),
        ["motivation"] = "describing",
        ["body"] = new JsonObject { ["type"] = "TextualBody", ["value"] = quote.Statement, ["language"] = quote.Language, ["format"] = "text/plain", ["purpose"] = "describing" },
        ["target"] = Targets(quote, annotations),
    };

    private static JsonNode Targets(AnnotatedQuote quote, SourceAnnotations annotations) =>
        quote is { TextId: { } id, Parts: { } parts } && TextRanges.Read(parts) is { } segments
            ? new JsonArray([.. segments.Select(segment => Target(Alone(quote, annotations.Texts[id].Body, segment), annotations))])
            : Target(quote, annotations);

    private static AnnotatedQuote Alone(AnnotatedQuote quote, string body, TextRange segment)
    {
        var (prefix, suffix) = QuoteContext.Around(body, segment.Start, segment.End);
        return quote with { Exact = segment.Of(body), Prefix = prefix, Suffix = suffix, Start = segment.Start, End = segment.End };
    }

    private static JsonObject Target(AnnotatedQuote quote, SourceAnnotations annotations)
    {
        var selectors = new JsonArray(new JsonObject { ["type"] = "TextQuoteSelector", ["exact"] = quote.Exact, ["prefix"] = quote.Prefix, ["suffix"] = quote.Suffix });
        var target = new JsonObject { ["type"] = "SpecificResource", ["source"] = annotations.Source.Url ?? Urn(annotations.Source.Id.Value), ["selector"] = selectors };
        if (quote is { TextId: { } id, Start: { } start, End: { } end })
        {
            var text = annotations.Texts[id];
            var before = Characters(text.Body.AsSpan(0, start));
            selectors.Add(new JsonObject { ["type"] = "TextPositionSelector", ["start"] = before, ["end"] = before + Characters(text.Body.AsSpan(start, end - start)) });
            target["state"] = new JsonObject { ["type"] = "TimeState", ["sourceDate"] = Moment(text.CapturedAt), ["schema:sha256"] = text.Sha256, ["schema:version"] = text.Number };
        }

        return target;
    }

    // Captured texts have no half characters: each high surrogate is the first of two code units.
    private static int Characters(ReadOnlySpan<char> text)
    {
        var characters = text.Length;
        foreach (var unit in text)
        {
            characters -= char.IsHighSurrogate(unit) ? 1 : 0;
        }

        return characters;
    }

    // The first 48 bits of an id of version 7 are its milliseconds since 1970 (RFC 9562).
    private static DateTimeOffset MadeAt(QuoteId id) =>
        DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(id.Value.ToString("N").AsSpan(0, 12), NumberStyles.HexNumber, CultureInfo.InvariantCulture));

    private static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    private static string Urn(Guid id) => $"urn:uuid:{id}";

    private static string PageAddress(string address, int number) => FormattableString.Invariant($"{address}?{PagerTagHelper.Parameter}={number}");

    private static byte[] Bytes(JsonObject json) => JsonSerializer.SerializeToUtf8Bytes(json, Readable);
}
