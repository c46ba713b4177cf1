using Claims.Domain;

namespace Claims.Tests.Domain.Quoting;

public sealed class QuotesWithErrorsTests
{
    private const string Article =
        "Die Ausfuhren nach China sanken im vergangenen Jahr um 12,3 Prozent, teilte das Statistische Bundesamt mit. Die Einfuhren aus China "
        + "stiegen dagegen leicht. Beobachter sprechen von einem „Weckruf“ für die deutsche Industrie.";

    [Theory]
    [InlineData("Die Ausfuren nach China sanken", "Die Ausfuhren nach China sanken", 1)]
    [InlineData("sanken im letzten Jahr um 12,3 Prozent", "sanken im vergangenen Jahr um 12,3 Prozent", 8)]
    [InlineData("teilte das statistisches Bundesamt mit", "teilte das Statistische Bundesamt mit", 1)]
    [InlineData("Statistische Bundesamte", "Statistische Bundesamt", 1)]
    [InlineData("inem „Weckruf“ fuer die deutsche Industri", "inem „Weckruf“ für die deutsche Industri", 2)]
    [InlineData("„die Einfuhren aus Chile stiegen“", "Die Einfuhren aus China stiegen", 2)]
    public void A_quote_with_errors_is_offered_in_whole_words_unless_they_cost_more(string quote, string expected, int errors)
    {
        var finding = new QuoteFinder(Article).Find(quote);
        var best = finding.Candidates[0];

        Assert.Null(finding.Certain);
        Assert.Equal((QuoteMatch.Approximate, expected, errors), (best.Match, best.Words(Article), best.Errors));
        Assert.InRange(best.Score, 0.75m, 0.9999m);
    }

    [Fact]
    public void The_score_is_the_share_of_characters_without_error() =>
        Assert.Equal(0.9m, new QuoteFinder("Zehn Worte").Find("Zehn Wörte").Candidates[0].Score);

    [Theory]
    [InlineData("Hausl und Hof", true)]
    [InlineData("Hausl", false)]
    public void A_quarter_of_the_characters_may_differ_and_no_more(string quote, bool found) =>
        Assert.Equal(found, new QuoteFinder("Maus und Hof").Find(quote).Candidates.Count > 0);

    [Theory]
    [InlineData("Amx")]
    [InlineData("1 %!")]
    public void A_very_short_quote_is_not_searched_with_errors(string quote) => Assert.Empty(new QuoteFinder("Am 1. Mai").Find(quote).Candidates);

    [Fact]
    public void Better_candidates_come_first_and_none_overlap()
    {
        const string text = "Der Hamdel stieg. Der Handel stiegg! Der Handel wuchs.";

        var found = new QuoteFinder(text).Find("Der Handel stieg!").Candidates;

        Assert.Equal(["Der Handel stiegg!", "Der Hamdel stieg."], found.Select(candidate => candidate.Words(text)));
        Assert.Equal([1, 2], found.Select(candidate => candidate.Errors));
    }

    [Fact]
    public void Of_candidates_with_equal_errors_that_with_the_right_surroundings_comes_first()
    {
        const string text = "Gestern: der Hamdel stieg. Heute: der Hamdel stieg.";

        Assert.Equal(text.LastIndexOf("der", StringComparison.Ordinal), new QuoteFinder(text).Find("der Handel stieg", prefix: "Heute: ").Candidates[0].Start);
    }
}
