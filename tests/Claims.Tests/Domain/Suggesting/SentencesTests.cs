using Claims.Domain;
using Claims.Tests.Support;
using FsCheck.Fluent;

namespace Claims.Tests.Domain.Suggesting;

public sealed class SentencesTests
{
    // A stroke marks where one sentence ends and the next begins.
    [Theory]
    [InlineData("Der Handel wuchs.|Die Ausfuhr sank.")]
    [InlineData("Wächst er?|Ja!|Sehr …|Und wie?!|Gut.")]
    [InlineData("Das sind z. B. Äpfel, d. h. Obst, u. a. Birnen.|Mehr nicht.")]
    [InlineData("Das sind z.B. Äpfel, d.h. Obst, i. d. R. Birnen.|Mehr nicht.")]
    [InlineData("So steht es z. B. Die Zeit zufolge nicht da.")]
    [InlineData("Dr. Anna Muster und Prof. Dr. Peter Beispiel stimmten zu.|Hr. Klein nicht.")]
    [InlineData("Er zahlte 5 Mio. Euro, sie 3 Mrd. Dollar und wir ca. 2 Tsd. Franken.|Das reicht.")]
    [InlineData("Der Umsatz lag bei 5 Mio.|Das war viel.")]
    [InlineData("Siehe Nr. 5 und Abs. 3 bzw. Art. 16 des Gesetzes.|Dieser Art.|Peter weiß das.")]
    [InlineData("Am 16. Mai und am 16. 5. 2024 sprach er.|Dann ging er.")]
    [InlineData("Xi Jinpings 3. Amtszeit begann im 20. Jahrhundert der Neuzeit.|So war es.")]
    [InlineData("Es geschah am 3.|Der Rest folgte.")]
    [InlineData("Das war im Jahr 2024.|Peking schwieg.")]
    [InlineData("Die Quote stieg auf 3,5.|Berlin klagte.")]
    [InlineData("Die Zahl ist 1.234,56 und der Wert 3.5 genau.|Ende.")]
    [InlineData("Der Beginn war um 12:30.|Berlin wartete.")]
    [InlineData("Wilhelm II. Kaiser nannte man ihn, und Ludwig XIV. war König.|So ist es.")]
    [InlineData("„Ich stimme zu.“|Peking schwieg.")]
    [InlineData("„Kommt er?“, fragte sie.|„Nein!“ rief er.|»Gut.« Das war alles.", "„Kommt er?“, fragte sie.|„Nein!“ rief er.|»Gut.«|Das war alles.")]
    [InlineData("Er sagte: „Wir kommen.“ und ging.|Dann kam er.")]
    [InlineData("A. Gabuev und J. F. Muster sprachen.|Vitamin C.|Das hilft.")]
    [InlineData("Ich … weiß es nicht ... oder doch.|Na ja …|Vielleicht.")]
    [InlineData("Er sagte: „Wir […] kommen (…) Freitag.“|Dann kam er.")]
    [InlineData("Das steht dort.[12]|Niemand widerspricht.[3][4]|Gut.")]
    [InlineData("Es folgt (siehe unten.) Nichts.", "Es folgt (siehe unten.)|Nichts.")]
    [InlineData("Auf example.org steht v. Chr. nichts.|Wirklich.")]
    public void German_sentences_end_where_a_reader_stops(string marked, string? expected = null) => AssertSplit(marked, expected, Language.De);

    [Theory]
    [InlineData("Trade grew.|Exports fell.")]
    [InlineData("Mr. Smith met Mrs. Jones and Dr. Brown vs. Sen. White.|They agreed.")]
    [InlineData("The U.S. Senate met U.S. officials, e.g. Republicans, i.e. senators.|It voted.")]
    [InlineData("He lives in the U.S.|The rest do not.")]
    [InlineData("At 5 p.m. Washington voted.|At 6 p.m.|The vote ended.")]
    [InlineData("J. F. Kennedy and G. W. Bush won.|He and I.|We won.")]
    [InlineData("It cost $3.5 bn. Taxpayers paid.|In 1999.|Congress paid.|There were 12.|Congress paid.")]
    [InlineData("See No. 5 on Jan. 6 by Acme Inc. Lawyers.|No.|Never.")]
    [InlineData("\"It is over.\"|Congress left.|\"Really?\" he asked.|\"Yes,\" she said.")]
    [InlineData("“It is over.”|Congress left.|(It was late.)|He knew.")]
    [InlineData("He said ... nothing.|Well...|Nobody did.")]
    [InlineData("Nobody knows.[12]|Everybody asks.")]
    public void English_sentences_end_where_a_reader_stops(string marked, string? expected = null) => AssertSplit(marked, expected, Language.En);

    [Theory]
    [InlineData("Intensiver Handel\n\nChina liefert alles.\nUnd Russland auch.", "Intensiver Handel|China liefert alles.|Und Russland auch.")]
    [InlineData("Intensiver Handel\nChina liefert alles.", "Intensiver Handel|China liefert alles.")]
    [InlineData("China liefert\nalles, was\nes hat,\nRussland nicht.", "China liefert\nalles, was\nes hat,\nRussland nicht.")]
    [InlineData("china liefert\n\nalles", "china liefert|alles")]
    [InlineData("1. Äpfel sind rot.\n2. Birnen\n- drei Pflaumen\n• Kirschen", "1. Äpfel sind rot.|2. Birnen|- drei Pflaumen|• Kirschen")]
    [InlineData("1.) Äpfel\n12. Birnen", "1.) Äpfel|12. Birnen")]
    [InlineData("… ließen sich nieder.„Momentan ist es so“, sagte er.", "… ließen sich nieder.|„Momentan ist es so“, sagte er.")]
    [InlineData("Sie wissen es.\"Momentan ist es so.Lauter Kenner?Ja!Wir", "Sie wissen es.|\"Momentan ist es so.|Lauter Kenner?|Ja!|Wir")]
    [InlineData("  \n\t ", "")]
    [InlineData("", "")]
    [InlineData("...", "...")]
    [InlineData(" ohne Punkt ", "ohne Punkt")]
    public void Lines_and_lost_spaces_part_sentences_too(string text, string expected) =>
        Assert.Equal(expected.Split('|', StringSplitOptions.RemoveEmptyEntries), Split(text, Language.De));

    [Fact]
    public void Sentences_hold_everything_but_white_space_in_order_and_without_overlap()
    {
        string[] parts = [".", "!", "?", "…", "\"", "„", "“", "»", ")", "[", "1", "]", " ", "\n", "\u00A0", "\r", "z", "B", "Dr", "16", "Mai", "das", "Das", ",", "-", "U.S", "\ud83d", "\ude00", "ü", "3,5"];
        var texts = Gen.Elements(parts).ListOf().Select(chosen => string.Concat(chosen));
        Always.Holds(texts, text =>
        {
            foreach (var language in Enum.GetValues<Language>())
            {
                AssertCovers(text, Sentences.Of(text, language));
            }
        });
    }

    [Theory]
    [InlineData(".")]
    [InlineData(".\"")]
    [InlineData("a. ")]
    [InlineData("z. B. ")]
    [InlineData(".[1")]
    [InlineData("\n ")]
    [InlineData(". \n")]
    [InlineData("1.")]
    public void A_text_of_one_sign_repeated_is_taken_apart_as_well(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length));

        AssertCovers(text, Sentences.Of(text, Language.De));
    }

    private static void AssertSplit(string marked, string? expected, Language language) =>
        Assert.Equal((expected ?? marked).Split('|'), Split(marked.Replace('|', ' '), language));

    private static IEnumerable<string> Split(string text, Language language) => Sentences.Of(text, language).Select(sentence => sentence.Of(text));

    private static void AssertCovers(string text, IReadOnlyList<TextRange> sentences)
    {
        var end = 0;
        foreach (var sentence in sentences)
        {
            Assert.True(sentence.Start >= end && sentence.Length > 0);
            Assert.True(string.IsNullOrWhiteSpace(text[end..sentence.Start]), text);
            Assert.False(char.IsWhiteSpace(text[sentence.Start]) || char.IsWhiteSpace(text[sentence.End - 1]));
            end = sentence.End;
        }

        Assert.True(string.IsNullOrWhiteSpace(text[end..]), text);
    }
}
