using System.Text;
using Claims.Domain;
using Claims.Tests.Support;
using FsCheck.Fluent;

namespace Claims.Tests.Domain.Suggesting;

public sealed class SuggestionsTests
{
    // The default weights with no threshold, so that each thing that is seen shows.
    private static readonly SuggestionWeights Open = SuggestionWeights.Parse(string.Join('\n',
        File.ReadLines(Path.Combine(Repository.Root, "seed/reference/suggestions.txt"))
            .Select(line => line.Contains(".threshold", StringComparison.Ordinal) ? line.Split('=')[0] + "= -1000" : line)));

    [Theory]
    [InlineData("Im Ort leben 4.500 Menschen.", SuggestionReason.Number, "4.500")]
    [InlineData("Drei Länder und CO2.", SuggestionReason.Number, "Drei")]
    [InlineData("Rund 220 Milliarden.", SuggestionReason.Number, "220|Milliarden")]
    [InlineData("Es sind 40 % und 3,5 Prozent.", SuggestionReason.Share, "40 %|Prozent")]
    [InlineData("Jeder dritte Haushalt.", SuggestionReason.Share, "Jeder dritte")]
    [InlineData("Das kostet 5 €, also $6 oder sieben Franken.", SuggestionReason.Money, "5 €|$6|Franken")]
    [InlineData("Seit 1989, genauer dem 16.05.1989, im Mai.", SuggestionReason.Date, "1989|16.05.1989|Mai")]
    [InlineData("Vor zehn Jahren war es so.", SuggestionReason.Date, "Vor zehn Jahren")]
    [InlineData("Er ist höher als du, doppelt so hoch.", SuggestionReason.Comparison, "höher als|doppelt so")]
    [InlineData("Ein Rekordwert, am höchsten, wie noch nie, erstmals.", SuggestionReason.Superlative, "Rekordwert|am höchsten|wie noch nie|erstmals")]
    [InlineData("Er sagte es, laut Bericht, nach russischen Angaben.", SuggestionReason.Attribution, "sagte|laut|Bericht|nach russischen Angaben")]
    [InlineData("Der Preis ist gestiegen und hat sich verdoppelt.", SuggestionReason.Change, "gestiegen|verdoppelt")]
    [InlineData("Wegen des Regens, das führt zu Stau.", SuggestionReason.Cause, "Wegen|führt zu")]
    [InlineData("Kein einziger kam, niemand.", SuggestionReason.Universal, "Kein einziger|niemand")]
    [InlineData("China und die EU, nicht die eu.", SuggestionReason.Name, "China|EU")]
    [InlineData("Gilt das?!", SuggestionReason.Question, "?!")]
    [InlineData("„Gilt das?“", SuggestionReason.Question, "?")]
    [InlineData("So ist es!", SuggestionReason.Exclamation, "!")]
    [InlineData("Meiner Meinung nach, leider.", SuggestionReason.Opinion, "Meiner|leider")]
    [InlineData("Wir werden das tun.", SuggestionReason.Intention, "Wir werden")]
    [InlineData("Das sollte man.", SuggestionReason.Demand, "sollte")]
    [InlineData("Das könnte sein, es wa\u0308re gut.", SuggestionReason.Conditional, "könnte|wa\u0308re")]
    [InlineData("Guten Morgen, meine Damen und Herren!", SuggestionReason.Greeting, "Guten Morgen|meine Damen und Herren")]
    [InlineData("Nein.", SuggestionReason.Brief, "")]
    public void A_reason_in_a_German_sentence_shows_its_words(string sentence, SuggestionReason reason, string words) => AssertSeen(sentence, Language.De, reason, words);

    [Theory]
    [InlineData("It fell by 40% or 3 percent.", SuggestionReason.Share, "40%|percent")]
    [InlineData("It cost $200 million in May, may it not.", SuggestionReason.Money, "$200")]
    [InlineData("It cost $200 million in May, may it not.", SuggestionReason.Date, "May")]
    [InlineData("It is higher than ours, other than that twice as high.", SuggestionReason.Comparison, "higher than|twice as")]
    [InlineData("The largest, for the first time.", SuggestionReason.Superlative, "largest|for the first time")]
    [InlineData("According to them, he said so.", SuggestionReason.Attribution, "According to|said")]
    [InlineData("Prices increased and exports doubled.", SuggestionReason.Change, "increased|doubled")]
    [InlineData("I think we don’t, I don’t think so.", SuggestionReason.Opinion, "I think|I don’t think")]
    [InlineData("We will see.", SuggestionReason.Intention, "We will")]
    [InlineData("Let’s go, we must.", SuggestionReason.Demand, "Let’s|must")]
    public void A_reason_in_an_English_sentence_shows_its_words(string sentence, SuggestionReason reason, string words) => AssertSeen(sentence, Language.En, reason, words);

    [Theory]
    [InlineData("CO2 und G20.", SuggestionReason.Number)]
    [InlineData("1. Äpfel sind rot.", SuggestionReason.Number)]
    [InlineData("Im Jahr 1989.", SuggestionReason.Number)]
    [InlineData("Es sind 2050 %.", SuggestionReason.Date)]
    [InlineData("Es sind 16,4 Mrd. und 20,5 Mio.", SuggestionReason.Date)]
    [InlineData("Er ist mehr. Als ich kam.", SuggestionReason.Comparison)]
    [InlineData("Das ist mehr, als ich weiß.", SuggestionReason.Comparison)]
    public void What_only_looks_like_a_reason_is_none(string text, SuggestionReason reason) =>
        Assert.DoesNotContain(Suggestions.Of(text, Language.De, Open).SelectMany(suggestion => suggestion.Reasons), feature => feature.Reason == reason);

    [Fact]
    public void A_score_is_the_sum_of_its_weights_and_a_reason_counts_once()
    {
        var suggestion = Assert.Single(Suggestions.Of("Die Einfuhr stieg 2023 um 40 Prozent, die Ausfuhr um 30 Prozent.", Language.De, SuggestionWeights.Default));

        Assert.Equal(suggestion.Reasons.Sum(feature => feature.Weight), suggestion.Score);
        Assert.Equal(suggestion.Reasons.Count, suggestion.Reasons.Select(feature => feature.Reason).Distinct().Count());
        Assert.Equal(suggestion.Reasons.OrderByDescending(feature => feature.Weight), suggestion.Reasons);
        Assert.All(suggestion.Reasons, feature => Assert.Equal(SuggestionWeights.Default.Of(feature.Reason), feature.Weight));
    }

    [Fact]
    public void The_best_sentence_comes_first_equal_ones_stand_in_the_order_of_the_text()
    {
        const string Text = "Guten Morgen!\n\nDie Einfuhr stieg. Die Ausfuhr sank seit Januar. Meiner Meinung nach wird alles gut. 2023 erreichte der Handel einen Rekordwert von 220 Milliarden Euro. Die Ausfuhr sank seit Februar.";

        var suggested = Suggestions.Of(Text, Language.De, SuggestionWeights.Default).Select(suggestion => suggestion.Sentence.Of(Text));

        Assert.Equal(["2023 erreichte der Handel einen Rekordwert von 220 Milliarden Euro.", "Die Ausfuhr sank seit Januar.", "Die Ausfuhr sank seit Februar."], suggested);
    }

    [Fact]
    public void Every_sentence_is_weighed_and_every_reason_lies_inside_its_sentence()
    {
        string[] parts = ["Die ", "Einfuhr ", "stieg ", "um ", "40 ", "Prozent", ". ", "mehr ", "als ", "\n\n", "? ", "„", "“ ", "€", "3,5", "\ud83d", "\u0301", "am ", "größten ", "16. ", "Mai ", "’s ", "I think "];
        Always.Holds(Gen.Elements(parts).ListOf().Select(chosen => string.Concat(chosen)), text =>
        {
            foreach (var language in Enum.GetValues<Language>())
            {
                var suggestions = Suggestions.Of(text, language, Open);
                Assert.Equal(Sentences.Of(text, language), suggestions.Select(suggestion => suggestion.Sentence).OrderBy(sentence => sentence.Start));
                Assert.All(suggestions, suggestion => Assert.All(suggestion.Reasons.SelectMany(feature => feature.Words), words => Assert.True(suggestion.Sentence.Covers(words), text)));
            }
        });
    }

    [Fact]
    public void A_long_text_and_a_long_sentence_are_read_in_one_go()
    {
        const string Sentence = "Die Einfuhr stieg 2023 um 40 Prozent auf 220 Milliarden Euro";
        var text = new StringBuilder().Insert(0, Sentence + ". ", 16_000).ToString();
        var endless = new StringBuilder().Insert(0, Sentence + ", ", 16_000).ToString();

        Assert.Equal(16_000, Suggestions.Of(text, Language.De, SuggestionWeights.Default).Count);
        Assert.Equal(endless.Trim().Length, Assert.Single(Suggestions.Of(endless, Language.De, SuggestionWeights.Default)).Sentence.Length);
    }

    private static void AssertSeen(string text, Language language, SuggestionReason reason, string words)
    {
        var suggestion = Assert.Single(Suggestions.Of(text, language, Open));
        var feature = Assert.Single(suggestion.Reasons, feature => feature.Reason == reason);
        Assert.Equal(words.Split('|', StringSplitOptions.RemoveEmptyEntries), feature.Words.Select(place => place.Of(text)));
    }
}
