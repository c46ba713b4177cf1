using System.Text;
using Claims.Domain;

namespace Claims.Tests.Domain.Quoting;

public sealed class QuoteFinderTests
{
    private const string Article = """
        Der Handel wuchs 2024 um 48 Milliarden Euro, sagte die Ministerin. „Das ist mehr als je zuvor“, ergänzte sie.
        Im Jahr davor war er noch geschrumpft – um fast ein Drittel. Die Straße nach Passau blieb offen.
        Der Handel wuchs 2023 nicht. Kritiker sprachen von einem »Strohfeuer«, das bald erlischt.

        """;

    [Theory]
    [InlineData("48 Milliarden Euro")]
    [InlineData("um fast ein Drittel.")]
    [InlineData("„Das ist mehr als je zuvor“, ergänzte sie.\nIm Jahr")]
    public void Words_that_stand_once_are_certain(string quote)
    {
        var certain = new QuoteFinder(Article).Find(quote).Certain;

        Assert.NotNull(certain);
        Assert.Equal((QuoteMatch.Verbatim, 0, 1m), (certain.Match, certain.Errors, certain.Score));
        Assert.Equal((Article.IndexOf(quote, StringComparison.Ordinal), quote), (certain.Start, certain.Words(Article)));
    }

    [Fact]
    public void White_space_at_the_ends_of_a_quote_is_not_looked_for() => Assert.Equal("48 Milliarden Euro", new QuoteFinder(Article).Find("\n 48 Milliarden Euro ").Certain?.Words(Article));

    [Theory]
    [InlineData("um 48\u00A0Milliarden\u202FEuro", "um 48 Milliarden Euro")]
    [InlineData("um 48\n  Milliarden\t\u2009Euro", "um 48 Milliarden Euro")]
    [InlineData("ergänzte sie. Im Jahr davor", "ergänzte sie.\nIm Jahr davor")]
    [InlineData("Milli\u200Barden\uFEFF Euro", "Milliarden Euro")]
    [InlineData("\"Das ist mehr als je zuvor\", ergänzte", "„Das ist mehr als je zuvor“, ergänzte")]
    [InlineData("»Das ist mehr als je zuvor«, ergänzte", "„Das ist mehr als je zuvor“, ergänzte")]
    [InlineData("von einem ‚Strohfeuer‘, das", "von einem »Strohfeuer«, das")]
    [InlineData("von einem ``Strohfeuer´´, das", "von einem »Strohfeuer«, das")]
    [InlineData("von einem ``Strohfeuer'', das", "von einem »Strohfeuer«, das")]
    [InlineData("von einem ,,Strohfeuer'', das", "von einem »Strohfeuer«, das")]
    [InlineData("von einem <<Strohfeuer>>, das", "von einem »Strohfeuer«, das")]
    [InlineData("geschrumpft—um fast", "geschrumpft – um fast")]
    [InlineData("von einem `Strohfeuer´, das", "von einem »Strohfeuer«, das")]
    [InlineData("geschrumpft - um fast", "geschrumpft – um fast")]
    [InlineData("geschrumpft — um fast", "geschrumpft – um fast")]
    [InlineData("geschrumpft -- um fast", "geschrumpft – um fast")]
    [InlineData("geschrumpft − um fast", "geschrumpft – um fast")]
    [InlineData("Milliar\u00ADden Euro", "Milliarden Euro")]
    [InlineData("erga\u0308nzte sie", "ergänzte sie")]
    [InlineData("DER HANDEL WUCHS 2023", "Der Handel wuchs 2023")]
    [InlineData("DIE STRASSE NACH PASSAU", "Die Straße nach Passau")]
    [InlineData("die Straẞe nach Paßau", "Die Straße nach Passau")]
    [InlineData("Milliar-\nden Euro", "Milliarden Euro")]
    [InlineData("Milliar\u00AD\nden Euro", "Milliarden Euro")]
    [InlineData("Milliar- den Euro", "Milliarden Euro")]
    public void A_quote_written_otherwise_is_found_after_normalising(string quote, string expected)
    {
        var finding = new QuoteFinder(Article).Find(quote);

        Assert.Null(finding.Certain);
        Assert.Equal(expected, string.Join('|', finding.Candidates.Where(candidate => candidate.Match == QuoteMatch.Normalised).Select(candidate => candidate.Words(Article))));
    }

    [Theory]
    [InlineData("das Handels-\nvolumen wächst", "Handelsvolumen", "Handels-\nvolumen")]
    [InlineData("das Handels\u00AD\n  volumen wächst", "Handelsvolumen", "Handels\u00AD\n  volumen")]
    [InlineData("das Han\u00ADdels\u00ADvolumen wächst", "Handelsvolumen", "Han\u00ADdels\u00ADvolumen")]
    [InlineData("die EU-\nKommission prüft", "EU-Kommission", "EU-\nKommission")]
    [InlineData("von 2020-\n2024 fiel sie", "2020–2024", "2020-\n2024")]
    [InlineData("die Ein-\nund Ausfuhr stieg", "Ein- und Ausfuhr", "Ein-\nund Ausfuhr")]
    [InlineData("der Handel -\nso scheint es", "Handel – so", "Handel -\nso")]
    [InlineData("die o\uFB03zielle \uFB01nale Zahl", "offizielle finale", "o\uFB03zielle \uFB01nale")]
    [InlineData("ein Cafe\u0301 in Mu\u0308nchen", "café in münchen", "Cafe\u0301 in Mu\u0308nchen")]
    [InlineData("so … sagt er", "So ... sagt", "so … sagt")]
    [InlineData("weil’s so war", "weil's so", "weil’s so")]
    [InlineData("eine 👍🏽 Idee", "EINE 👍🏽 IDEE", "eine 👍🏽 Idee")]
    [InlineData("das \u2764\uFE0F des Handels", "das \u2764 des", "das \u2764\uFE0F des")]
    [InlineData("한글 text", "\u1112\u1161\u11AB\u1100\u1173\u11AF", "한글")]
    public void A_text_written_otherwise_keeps_its_own_words(string text, string quote, string expected)
    {
        var only = Assert.Single(new QuoteFinder(text).Find(quote).Candidates);

        Assert.Equal((QuoteMatch.Normalised, expected), (only.Match, only.Words(text)));
    }

    [Theory]
    [InlineData("„Der Handel wuchs 2024“", "Der Handel wuchs 2024")]
    [InlineData("»der Handel wuchs 2024 …«", "Der Handel wuchs 2024")]
    [InlineData("[...] wuchs 2024 um 48 […]", "wuchs 2024 um 48")]
    [InlineData("Der Handel wuchs 2024...", "Der Handel wuchs 2024")]
    public void What_only_encloses_a_quote_is_left_off(string quote, string expected)
    {
        var finding = new QuoteFinder(Article).Find(quote);

        Assert.Null(finding.Certain);
        Assert.Equal((QuoteMatch.Normalised, expected), (Assert.Single(finding.Candidates).Match, finding.Candidates[0].Words(Article)));
    }

    [Theory]
    [InlineData("u", "Zu\u0308ge fahren")]
    [InlineData("\u0308ge", "Zu\u0308ge fahren")]
    [InlineData("\uD83D", "ein 😀")]
    [InlineData("👩", "👩\u200D👧 daheim")]
    [InlineData("inden", "\uFB01nden")]
    [InlineData("s", "Maß")]
    public void A_place_never_halves_a_character(string quote, string text) =>
        Assert.DoesNotContain(new QuoteFinder(text).Find(quote).Candidates, candidate => candidate.Match != QuoteMatch.Approximate);

    [Theory]
    [InlineData("Der Handel wuchs", null, null, "0 207")]
    [InlineData("Der Handel wuchs", "blieb offen.\n", null, "207 0")]
    [InlineData("Der Handel wuchs", null, " 2023 nicht", "207 0")]
    [InlineData("Der Handel wuchs", "OFFEN.", "2023", "207 0")]
    [InlineData("DER HANDEL WUCHS", "", "2023", "207 0")]
    public void Several_places_are_listed_by_their_surroundings_then_in_order(string quote, string? prefix, string? suffix, string starts)
    {
        var finding = new QuoteFinder(Article).Find(quote, prefix, suffix);

        Assert.Null(finding.Certain);
        Assert.False(finding.More);
        Assert.Equal(starts, string.Join(' ', finding.Candidates.Select(candidate => candidate.Start)));
    }

    [Fact]
    public void Overlapping_places_are_all_listed() => Assert.Equal([0, 1, 2], new QuoteFinder("aaaa").Find("aa").Candidates.Select(candidate => candidate.Start));

    [Fact]
    public void Verbatim_places_hide_those_that_are_only_alike() => Assert.Equal(0, new QuoteFinder("Handel und handel").Find("Handel").Certain?.Start);

    [Theory]
    [InlineData(20, false)]
    [InlineData(21, true)]
    public void No_more_than_twenty_places_are_listed(int places, bool more)
    {
        var finding = new QuoteFinder(string.Concat(Enumerable.Repeat("Handel. ", places))).Find("Handel");

        Assert.Equal((20, more), (finding.Candidates.Count, finding.More));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \n")]
    [InlineData("„“")]
    [InlineData("[…]")]
    [InlineData("\u00AD\u200B")]
    [InlineData("Der Mond ist aus grünem Käse gemacht")]
    [InlineData("xyz")]
    public void What_does_not_stand_there_is_not_found(string quote) => Assert.Equivalent(new QuoteFinding([], false), new QuoteFinder(Article).Find(quote));

    [Fact]
    public void An_empty_text_has_no_places() => Assert.Empty(new QuoteFinder("").Find("Handel").Candidates);

    [Fact]
    public void Many_quotes_are_found_in_one_text()
    {
        var finder = new QuoteFinder(Article.Normalize(NormalizationForm.FormD));

        Assert.All(["Die Straße nach Passau", "ergänzte sie", "»Strohfeuer«"], quote => Assert.Single(finder.Find(quote).Candidates));
    }
}
