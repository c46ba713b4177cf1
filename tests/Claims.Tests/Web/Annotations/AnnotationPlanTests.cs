using Claims.Domain;
using Claims.Web.Annotations;

namespace Claims.Tests.Web.Annotations;

public sealed class AnnotationPlanTests
{
    private const string Body = "Voll ist voll, sagt die Hafenmeisterin. Die Liste ist voll.";
    private static readonly HashSet<(string Exact, int? Start)> None = [];

    [Theory]
    [InlineData("sagt die Hafenmeisterin", null, 15, null)]
    [InlineData("voll", null, null, "several")]
    [InlineData("voll", "Die Liste ist ", 54, null)]
    [InlineData("sagt der Hafenmeister", null, null, "not-found")]
    [InlineData("Sagt die Hafenmeisterin", null, null, "not-found")]
    [InlineData("sagt\0die", null, null, "unfit")]
    public void Only_words_that_stand_verbatim_at_a_certain_place_are_taken(string exact, string? prefix, int? start, string? problem)
    {
        var planned = Assert.Single(AnnotationPlan.Of([Read(exact, prefix)], Body, None));
        Assert.Equal((start, problem), (planned.Start, planned.Problem));
    }

    [Fact]
    public void A_source_without_a_text_takes_the_words_to_wait()
    {
        var planned = Assert.Single(AnnotationPlan.Of([Read("irgendwo")], null, None));
        Assert.Equal((true, null), (planned.CanBeTaken, planned.Start));
    }

    [Fact]
    public void What_is_quoted_already_or_twice_in_the_same_file_is_taken_once()
    {
        var quoted = new HashSet<(string Exact, int? Start)> { ("Die Liste", 40) };
        Assert.Equal(
            ["there-already", null, "there-already"],
            AnnotationPlan.Of([Read("Die Liste"), Read("sagt die"), Read("sagt die")], Body, quoted).Select(planned => planned.Problem));
    }

    [Theory]
    [InlineData("The harbour says so.", "The harbour says so.")]
    [InlineData(null, "sagt die Hafenmeisterin")]
    public void The_statement_is_what_the_annotation_says_or_else_its_words(string? body, string statement) =>
        Assert.Equal(statement, Assert.Single(AnnotationPlan.Of([Read("sagt die Hafenmeisterin", body: body)], Body, None)).Statement);

    [Fact]
    public void A_text_too_long_for_a_statement_gives_way_to_the_words_and_words_too_long_are_told()
    {
        var words = string.Concat(Enumerable.Repeat("Wort ", 120)).Trim();
        Assert.Equal("sagt die", Assert.Single(AnnotationPlan.Of([Read("sagt die", body: words)], Body, None)).Statement);
        Assert.Equal("statement", Assert.Single(AnnotationPlan.Of([Read(words)], words, None)).Problem);
        Assert.True(words.Length > Limits.Statement);
    }

    private static ReadAnnotation Read(string exact, string? prefix = null, string? body = null) => new("$", exact, prefix, null, body);
}
