using System.Text.Json;
using AngleSharp.Html.Parser;
using Claims.Domain;

namespace Claims.Tests.Domain.Quoting;

/// <summary>Annotations that people made on real pages, from the tests of Hypothesis' client.</summary>
public sealed class AnnotatedPagesTests
{
    // As a browser reads them: what stands in <noscript> is text.
    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsScripting = true });

    [SkippableTheory]
    [InlineData("minimal", 1)]
    [InlineData("wikipedia-regression-testing", 5)]
    public void Every_annotation_is_found_where_it_was_made(string page, int annotations)
    {
        var text = Parser.ParseDocument(File.ReadAllText(SharedData.Path("anchoring", "hypothesis", page + ".html"))).Body!.TextContent;
        var finder = new QuoteFinder(text);
        var seen = 0;
        foreach (var (quote, position) in Selectors(page))
        {
            var exact = quote.GetProperty("exact").GetString()!;
            var best = finder.Find(exact, quote.GetProperty("prefix").GetString(), quote.GetProperty("suffix").GetString()).Candidates[0];

            Assert.Equal((QuoteMatch.Verbatim, exact), (best.Match, best.Words(text)));
            Assert.Equal((position.GetProperty("start").GetInt32(), position.GetProperty("end").GetInt32()), (best.Start, best.End));
            seen++;
        }

        Assert.Equal(annotations, seen);
    }

    private static IEnumerable<(JsonElement Quote, JsonElement Position)> Selectors(string page) =>
        from row in JsonDocument.Parse(File.ReadAllText(SharedData.Path("anchoring", "hypothesis", page + ".json"))).RootElement.GetProperty("rows").EnumerateArray()
        from target in row.GetProperty("target").EnumerateArray()
        let selectors = target.GetProperty("selector").EnumerateArray().ToDictionary(selector => selector.GetProperty("type").GetString()!)
        select (selectors["TextQuoteSelector"], selectors["TextPositionSelector"]);
}
