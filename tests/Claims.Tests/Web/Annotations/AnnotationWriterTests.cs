using System.Text.Json.Nodes;
using Claims.Data;
using Claims.Domain;
using Claims.Web.Annotations;

namespace Claims.Tests.Web.Annotations;

public sealed class AnnotationWriterTests
{
    private const string Address = "https://desk.example/sources/1/annotations.json";
    private const string Body = "Erst 🚋, dann stieg der Handel auf 48 Milliarden Euro.";
    private static readonly DateTimeOffset Now = new(2026, 3, 14, 9, 26, 53, TimeSpan.Zero);
    private static readonly SourceTextId Text = SourceTextId.New(Now);

    /// <summary>What of the optional assertions the export has: the rest is about agents, dates, styles and renderings that a desk does not tell.</summary>
    private static readonly string[] Implemented =
    [
        "3.1-bodyKeyFound", "3.2.1-bodyEWR", "3.2.1-bodyFormat", "3.2.1-bodyLanguage", "3.2.1-bodySingleFormat", "3.2.1-bodySingleLanguage", "3.2.1-targEWR", "3.2.4-bodyETB",
        "3.2.4-bodyETBTypeTextualBody", "3.3.1-annotationCreatedImplemented", "3.3.5-annotationMotivationImplemented", "3.3.5-annotationSingleMotivationImplemented", "3.3.5-bodyPurpose",
        "4-targSpecificResource", "4.2-selectorFound", "4.2.4-prefix", "4.2.4-suffix", "4.2.4-textQuoteSelector", "4.2.5-textPositionSelector", "4.3-stateFound", "4.3.1-timeState", "4.3.3-refinedBy",
    ];

    [Fact]
    public void Positions_count_the_characters_of_the_captured_text_that_the_state_names()
    {
        var target = First(Of(2))["target"]!;
        var position = target["selector"]![1]!;
        var start = Body.IndexOf("48", StringComparison.Ordinal);
        Assert.Equal((start - 1, start + 1), (position["start"]!.GetValue<int>(), position["end"]!.GetValue<int>()));
        Assert.Equal(("48", "https://example.org/artikel"), (target["selector"]![0]!["exact"]!.GetValue<string>(), target["source"]!.GetValue<string>()));
        Assert.Equal((Hashes.Sha256Hex(Body), 3), (target["state"]!["schema:sha256"]!.GetValue<string>(), target["state"]!["schema:version"]!.GetValue<int>()));
    }

    [SkippableFact]
    public void A_quote_that_leaves_words_out_has_one_target_with_the_words_of_each_segment()
    {
        var annotations = Of(1);
        string[] exact = ["🚋, dann", "48 Milliarden"];
        var segments = exact.Select(words => Body.IndexOf(words, StringComparison.Ordinal) is var at ? new TextRange(at, at + words.Length) : default).ToList();
        var elided = annotations with
        {
            Quotes = [annotations.Quotes[0] with { Exact = Quote.WordsAt(Body, segments), Start = segments[0].Start, End = segments[1].End, Parts = TextRanges.Write(segments) }],
        };
        var annotation = First(elided);
        Assert.Equal(exact, annotation["target"]!.AsArray().Select(target => target!["selector"]![0]!["exact"]!.GetValue<string>()));
        Assert.Equal([(5, 12), (34, 47)], annotation["target"]!.AsArray().Select(target => target!["selector"]![1]!).Select(place => (place["start"]!.GetValue<int>(), place["end"]!.GetValue<int>())));
        MustHold("annotations/annotationMusts.test", annotation);
    }

    [Fact]
    public void A_quote_that_waits_and_a_source_without_an_address_are_told_by_what_is_known()
    {
        var annotations = Of(1);
        var waiting = annotations with { Source = annotations.Source with { Url = null }, Quotes = [annotations.Quotes[0] with { TextId = null, Start = null, End = null }] };
        var target = First(waiting)["target"]!;
        Assert.Equal($"urn:uuid:{annotations.Source.Id}", target["source"]!.GetValue<string>());
        Assert.Single(target["selector"]!.AsArray());
        Assert.Null(target["state"]);
    }

    [Fact]
    public void An_annotation_is_dated_by_the_id_of_its_quote() => Assert.Equal("2026-03-14T09:26:53Z", First(Of(1))["created"]!.GetValue<string>());

    [Fact]
    public void A_source_without_quotes_is_an_empty_collection()
    {
        var collection = Parse(AnnotationWriter.Collection(Of(0), Address));
        Assert.Equal(0, collection["total"]!.GetValue<int>());
        Assert.Null(collection["first"]);
    }

    [SkippableTheory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(401)]
    public void A_collection_holds_every_must_of_the_W3C(int total) =>
        MustHold("collections/collectionMusts.test", Parse(AnnotationWriter.Collection(Of(total), Address)));

    [SkippableFact]
    public void An_embedded_page_and_a_page_by_itself_hold_every_must_of_the_W3C()
    {
        MustHold("collections/pages/pageMusts.test", Parse(AnnotationWriter.Collection(Of(2), Address)));
        MustHold("collections/pages/pageMusts.test", Parse(AnnotationWriter.Page(Of(500, skipped: 200), Address)));
    }

    [SkippableFact]
    public void An_annotation_holds_every_must_of_the_W3C_and_the_optional_features_that_are_listed()
    {
        var annotation = First(Of(2));
        MustHold("annotations/annotationMusts.test", annotation);
        var w3c = new W3cAssertions();
        var holding = W3cAssertions.Of("annotations/annotationOptionals.test").Concat(W3cAssertions.Of("annotations/annotationsAgentOptionals.test"))
            .Where(name => w3c.Holds(name, annotation)).Select(name => Path.GetFileNameWithoutExtension(name)!);
        Assert.Equal(Implemented.Order(StringComparer.Ordinal), holding.Order(StringComparer.Ordinal));
    }

    private static void MustHold(string manifest, JsonNode json)
    {
        var w3c = new W3cAssertions();
        var names = W3cAssertions.Of(manifest);
        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.True(w3c.Holds(name, json), name));
    }

    // As if it stood alone: in a page the context stands once, at the top.
    private static JsonObject First(SourceAnnotations annotations)
    {
        var annotation = Parse(AnnotationWriter.Collection(annotations, Address))["first"]!["items"]![0]!.DeepClone().AsObject();
        annotation.Insert(0, "@context", AnnotationWriter.Context);
        return annotation;
    }

    private static SourceAnnotations Of(int total, int skipped = 0)
    {
        var source = new SourceHead(
            SourceId.New(Now), "Der Hafen wächst", SourceKind.Article, "de", null, null, "https://example.org/artikel", null, null, 1, Now, null, null, total);
        var start = Body.IndexOf("48", StringComparison.Ordinal);
        var quotes = Enumerable.Range(0, Math.Min(AnnotationWriter.PageSize, total - skipped))
            .Select(_ => new AnnotatedQuote(QuoteId.New(Now), "48", "auf ", " Milliarden", Text, start, start + 2, null, "Der Handel erreichte 48 Milliarden Euro.", "de"));
        return new(source, total, skipped, [.. quotes], new Dictionary<SourceTextId, AnnotatedText> { [Text] = new(Text, 3, Hashes.Sha256Hex(Body), Now, Body) });
    }

    private static JsonNode Parse(byte[] json) => JsonNode.Parse(json)!;
}
