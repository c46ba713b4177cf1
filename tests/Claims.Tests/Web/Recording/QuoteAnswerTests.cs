using Claims.Domain;
using Claims.Web.Recording;

namespace Claims.Tests.Web.Recording;

public sealed class QuoteAnswerTests
{
    private const string Body = "Voll ist voll.\n\nDie Liste ist „voll“, sagt sie, und die Häfen sind es auch.";

    [Fact]
    public void Selected_words_are_taken_from_the_text_itself()
    {
        var found = Assert.IsType<QuoteAnswer.Found>(QuoteAnswer.Of(Body, null, "5-13"));
        Assert.Equal(("ist voll", new TextRange(5, 13)), (found.Exact, Assert.Single(found.Segments)));
    }

    [Theory]
    [InlineData("4-4")]
    [InlineData("4-999")]
    [InlineData("14-16")]
    [InlineData("anywhere")]
    public void A_selection_without_words_is_refused(string place) =>
        Assert.Equal(new QuoteAnswer.Refused("quote.not-there"), QuoteAnswer.Of(Body, "", place));

    [Theory]
    [InlineData(" Die Liste ", "Die Liste", 16)]
    [InlineData("voll.\r\n\r\nDie", "voll.\n\nDie", 9)]
    public void Pasted_words_that_stand_once_are_found_however_the_browser_ends_lines(string typed, string exact, int start)
    {
        var found = Assert.IsType<QuoteAnswer.Found>(QuoteAnswer.Of(Body, typed, null));
        Assert.Equal((exact, start), (found.Exact, Assert.Single(found.Segments).Start));
    }

    [Fact]
    public void Words_that_stand_at_several_places_are_a_persons_choice()
    {
        const string twice = "ist voll. Und noch einmal: ist voll.";
        var offered = Assert.IsType<QuoteAnswer.Offered>(QuoteAnswer.Of(twice, "ist voll", null));
        Assert.Equal([0, 27], offered.Finding.Candidates.Select(candidate => candidate.Start));
        Assert.Equal(27, Assert.Single(Assert.IsType<QuoteAnswer.Found>(QuoteAnswer.Of(twice, "ist voll", "27-35")).Segments).Start);
        Assert.IsType<QuoteAnswer.Offered>(QuoteAnswer.Of(twice, "ist voll", "7-15"));
    }

    [Theory]
    [InlineData("Liste ist \"voll\"", QuoteMatch.Normalised, "Liste ist „voll“")]
    [InlineData("die Hafen sind es auch", QuoteMatch.Approximate, "die Häfen sind es auch")]
    [InlineData("Die Liste […] sagt sie", QuoteMatch.Verbatim, "Die Liste […] sagt sie")]
    public void Words_that_the_text_says_otherwise_wait_for_a_yes_and_become_those_of_the_text(string typed, QuoteMatch match, string exact)
    {
        var offered = Assert.IsType<QuoteAnswer.Offered>(QuoteAnswer.Of(Body, typed, null));
        var candidate = offered.Finding.Candidates[0];
        Assert.Equal(match, candidate.Match);
        var found = Assert.IsType<QuoteAnswer.Found>(QuoteAnswer.Of(Body, typed, TextRanges.Write(candidate.Segments)));
        Assert.Equal(exact, found.Exact);
    }

    [Fact]
    public void Words_that_stand_nowhere_are_refused() =>
        Assert.Equal(new QuoteAnswer.Refused("quote.not-found"), QuoteAnswer.Of(Body, "zwölf Kraniche", null));

    [Theory]
    [InlineData(Body)]
    [InlineData(null)]
    public void No_words_are_refused(string? body) => Assert.Equal(new QuoteAnswer.Refused("quote.empty"), QuoteAnswer.Of(body, "  ", null));

    [Fact]
    public void Without_a_text_the_words_wait() => Assert.Equal(new QuoteAnswer.Waiting("ist voll"), QuoteAnswer.Of(null, "ist voll", null));
}
