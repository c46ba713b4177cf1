using Claims.Domain;
using Claims.Tests.Support;
using Claims.Web.Annotations;

namespace Claims.Tests.Web.Annotations;

public sealed class AnnotationReaderTests
{
    private const string Context = "\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\"id\":\"urn:x:1\",\"type\":\"Annotation\"";
    private const string Quoted = "{\"source\":\"urn:x:2\",\"selector\":[{\"type\":\"TextPositionSelector\",\"start\":1,\"end\":2},{\"type\":\"TextQuoteSelector\",\"exact\":\"two\\r\\nlines\",\"prefix\":\"a \"}]}";

    [Theory]
    [InlineData("""{%C,"target":%Q}""", "$")]
    [InlineData("""[{%C,"target":%Q}]""", "$[0]")]
    [InlineData("""{"@context":["urn:x:0","http://www.w3.org/ns/anno.jsonld"],"type":"AnnotationPage","items":[{"id":"urn:x:1","type":["Annotation"],"target":[%Q]}]}""", "$.items[0]")]
    [InlineData("""{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationCollection","first":{"type":"AnnotationPage","items":[{"id":"urn:x:1","type":"Annotation","target":%Q}]}}""", "$.first.items[0]")]
    [InlineData("""{"total":1,"rows":[{"id":"abc","text":"x","target":[%Q]}]}""", "$.rows[0]")]
    public void Every_form_that_holds_a_quote_is_read(string json, string where)
    {
        var read = Assert.Single(AnnotationReader.Read(Full(json)));
        Assert.Equal((where, "two\nlines", "a ", null, null), (read.Where, read.Exact, read.Prefix, read.Suffix, read.Problem));
    }

    [Theory]
    [InlineData("""{"body":{"type":"TextualBody","value":"says this"}}""", "says this")]
    [InlineData("""{"body":[{"type":"TextualBody","value":"a tag","purpose":"tagging"},{"type":"TextualBody","value":"first"},{"type":"TextualBody","value":"described","purpose":"describing"}]}""", "described")]
    [InlineData("""{"body":{"type":"TextualBody","value":"<p>two <b>words</b></p>","format":"text/html"}}""", "two words")]
    [InlineData("""{"bodyValue":" in\n one line "}""", "in one line")]
    [InlineData("""{"body":"http://example.org/somewhere"}""", null)]
    public void The_body_in_words_becomes_the_statement(string body, string? expected) =>
        Assert.Equal(expected, Assert.Single(AnnotationReader.Read(Full("""{%C,"target":%Q,""") + body[1..])).Body);

    [Theory]
    [InlineData("""{"id":"urn:x:1","type":"Annotation","target":"urn:x:2"}""", "no-context")]
    [InlineData("""{"@context":"fish","id":"urn:x:1","type":"Annotation","target":"urn:x:2"}""", "context")]
    [InlineData("""{"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:x:1","type":"Squirrel","target":"urn:x:2"}""", "type")]
    [InlineData("""{"@context":"http://www.w3.org/ns/anno.jsonld","id":["urn:x:1","urn:x:2"],"type":"Annotation","target":"urn:x:2"}""", "id")]
    [InlineData("""{%C}""", "target")]
    [InlineData("""{%C,"target":9}""", "target")]
    [InlineData("""{%C,"target":"urn:x:2"}""", "no-quote")]
    [InlineData("""{%C,"target":%Q,"body":"urn:x:3","bodyValue":"x"}""", "two-bodies")]
    [InlineData("""{%C,"target":{"selector":{"type":"TextQuoteSelector"}}}""", "selector")]
    [InlineData("""{%C,"target":{"selector":{"type":"TextQuoteSelector","exact":["a","b"]}}}""", "selector")]
    [InlineData("""{%C,"target":{"selector":[{"type":"TextQuoteSelector","exact":"a"},{"type":"TextQuoteSelector","exact":"b"}]}}""", "two-quotes")]
    [InlineData("""{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationCollection","first":"http://example.org/page1"}""", "elsewhere")]
    [InlineData("""{}""", "no-context")]
    public void What_violates_the_model_is_told_and_nothing_is_taken_from_it(string json, string problem)
    {
        var read = Assert.Single(AnnotationReader.Read(Full(json)));
        Assert.Equal((problem, null), (read.Problem, read.Exact));
    }

    [Fact]
    public void Several_targets_are_several_quotes() =>
        Assert.Equal(["$.target[0]", "$.target[2]"], AnnotationReader.Read(Full("""{%C,"target":[%Q,"urn:x:3",%Q]}""")).Select(read => read.Where));

    [Theory]
    [InlineData("", "annotations.required")]
    [InlineData("[]", "annotations.none")]
    [InlineData("{\n  \"a\": 1,\n}", "annotations.json")]
    public void What_is_no_annotation_at_all_is_refused(string json, string code) => Refused.With(code, () => AnnotationReader.Read(json));

    [Fact]
    public void A_fault_in_the_JSON_is_told_by_line_and_byte()
    {
        var refusal = Assert.Throws<DomainException>(() => AnnotationReader.Read("{\n  \"a\": 1,\n}"));
        Assert.Equal([3L, 1L], refusal.Args);
    }

    [Fact]
    public void More_than_the_most_are_refused_and_so_is_a_JSON_that_is_too_long()
    {
        Refused.With("annotations.too-many", () => AnnotationReader.Read($"[{string.Join(',', Enumerable.Repeat("{}", AnnotationReader.Most + 1))}]"));
        Refused.With("annotations.too-large", () => AnnotationReader.Read($"[\"{new string('x', AnnotationReader.Bytes)}\"]"));
        Assert.Equal(AnnotationReader.Most, AnnotationReader.Read($"[{string.Join(',', Enumerable.Repeat("{}", AnnotationReader.Most))}]").Count);
    }

    [SkippableFact]
    public void Every_correct_sample_of_the_W3C_is_read_without_an_error()
    {
        var read = Samples("correct").ToDictionary(file => Path.GetFileName(file), file => AnnotationReader.Read(File.ReadAllText(file)));
        Assert.NotEmpty(read);
        Assert.Empty(read.Where(sample => sample.Value.Any(one => one.Problem is not (null or "no-quote" or "elsewhere"))).Select(sample => sample.Key));
        Assert.Equal(["anno26.json", "anno32.json", "collection1.json"], read.Where(sample => sample.Value.Any(one => one.Exact is not null)).Select(sample => sample.Key).Order(StringComparer.Ordinal));
    }

    [SkippableFact]
    public void No_incorrect_sample_of_the_W3C_is_taken_for_a_quote()
    {
        var files = Samples("incorrect").ToList();
        Assert.NotEmpty(files);
        Assert.All(files, file =>
        {
            try
            {
                Assert.All(AnnotationReader.Read(File.ReadAllText(file)), read => Assert.NotNull(read.Problem));
            }
            catch (DomainException refusal)
            {
                Assert.Equal("annotations.json", refusal.Code);
            }
        });
    }

    [SkippableFact]
    public void Rows_of_Hypothesis_are_read_with_their_quotes()
    {
        var rows = AnnotationReader.Read(File.ReadAllText(SharedData.Path("anchoring", "hypothesis", "minimal.json")));
        Assert.Equal(["Two"], rows.Select(row => row.Exact));
    }

    // Braces of JSON and those of an interpolated text get in each other's way.
    private static string Full(string json) => json.Replace("%C", Context, StringComparison.Ordinal).Replace("%Q", Quoted, StringComparison.Ordinal);

    private static IEnumerable<string> Samples(string kind) => Directory.EnumerateFiles(SharedData.Path("anchoring", "w3c", "samples", kind), "*.json");
}
