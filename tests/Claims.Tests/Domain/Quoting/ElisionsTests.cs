using Claims.Domain;

namespace Claims.Tests.Domain.Quoting;

public sealed class ElisionsTests
{
    private const string Article =
        "Die Regierung hat, so heißt es, im Frühjahr beschlossen, die Zölle auf Stahl zu senken. Die Opposition hat im Herbst beschlossen, dagegen zu klagen. "
        + "Er sagte ... nichts. Am Ende wurden die Zölle auf Aluminium gesenkt.";

    [Theory]
    [InlineData("Ein Satz", "Ein Satz")]
    [InlineData("A […] B", "A|B")]
    [InlineData("A [...] B (…) C (...) D … E ... F", "A|B|C|D|E|F")]
    [InlineData("A [ … ] B [..] C", "A|B|C")]
    [InlineData("A…B....C", "A|B|C")]
    [InlineData("… A […]", "A")]
    [InlineData("[…]", "")]
    [InlineData("A. B.. C [x] (y)", "A. B.. C [x] (y)")]
    public void A_quote_falls_into_its_segments(string quote, string segments) => Assert.Equal(segments, string.Join('|', Elisions.Segments(quote)));

    [Fact]
    public void Segments_are_joined_by_one_sign() => Assert.Equal("A […] B […] C", Elisions.Join(["A", "B", "C"]));

    [Theory]
    [InlineData("Die Regierung hat […] beschlossen, die Zölle", "Die Regierung hat […] beschlossen, die Zölle", QuoteMatch.Verbatim)]
    [InlineData("Die Regierung hat ... beschlossen, die ZÖLLE", "Die Regierung hat […] beschlossen, die Zölle", QuoteMatch.Normalised)]
    [InlineData("„Die Regierung (…) im Frühjahr … zu senken“", "Die Regierung […] im Frühjahr […] zu senken", QuoteMatch.Verbatim)]
    [InlineData("Die Regirung hat […] die Zölle auf Stahl", "Die Regierung hat […] die Zölle auf Stahl", QuoteMatch.Approximate)]
    [InlineData("Die Regierung […] die Zölle auf Stahl", "Die Regierung […] die Zölle auf Stahl", QuoteMatch.Verbatim)]
    public void A_quote_with_elisions_is_found_in_segments(string quote, string expected, QuoteMatch match)
    {
        var finding = new QuoteFinder(Article).Find(quote);

        Assert.Equal((expected, match), (finding.Candidates[0].Words(Article), finding.Candidates[0].Match));
        Assert.Null(finding.Certain);
    }

    [Fact]
    public void Dots_that_stand_in_the_text_are_no_elision() => Assert.Equal("Er sagte ... nichts", new QuoteFinder(Article).Find("Er sagte ... nichts").Certain?.Words(Article));

    [Fact]
    public void Dots_of_another_kind_in_the_text_are_no_elision_either()
    {
        var only = Assert.Single(new QuoteFinder(Article).Find("Er sagte … nichts").Candidates);

        Assert.Equal((QuoteMatch.Normalised, 1), (only.Match, only.Segments.Count));
    }

    [Fact]
    public void The_tightest_reading_is_offered()
    {
        var only = Assert.Single(new QuoteFinder(Article).Find("hat […] beschlossen […] zu klagen").Candidates);

        Assert.Equal(Article.IndexOf("hat im Herbst", StringComparison.Ordinal), only.Start);
        Assert.Equal(" im Herbst ".Length + ", dagegen ".Length, only.LeftOut);
    }

    [Fact]
    public void Several_readings_are_listed_the_surroundings_first()
    {
        var starts = new QuoteFinder(Article).Find("hat […] beschlossen", prefix: "Die Regierung").Candidates.Select(candidate => candidate.Start);

        Assert.Equal([Article.IndexOf("hat,", StringComparison.Ordinal), Article.IndexOf("hat im", StringComparison.Ordinal)], starts);
    }

    [Theory]
    [InlineData("zu senken […] Die Regierung hat")]
    [InlineData("Die Regierung hat […] Die Raumfahrt")]
    [InlineData("zu senken […] senken. Die")]
    public void Segments_out_of_order_missing_or_overlapping_are_refused(string quote) => Assert.Empty(new QuoteFinder(Article).Find(quote).Candidates);

    [Theory]
    [InlineData(3_000, 1)]
    [InlineData(3_001, 0)]
    public void Segments_stand_near_one_another(int apart, int found) =>
        Assert.Equal(found, new QuoteFinder($"Der Anfang{new string('.', apart)}das Ende").Find("Der Anfang […] das Ende").Candidates.Count);
}
