using Claims.Domain;

namespace Claims.Tests.Domain.Quoting;

public sealed class QuoteWatchTests
{
    private const string Quote = "„Der Anteil stieg um 25 Prozent“, sagte sie";

    [Theory]
    [InlineData("Davor. „Der Anteil stieg um 25 Prozent“, sagte sie. Danach.", SightingState.Stands, Quote)]
    [InlineData("„Der Anteil stieg um 25 Prozent“, sagte sie", SightingState.Stands, Quote)]
    [InlineData("Davor. \"Der Anteil stieg um 25 Prozent\", sagte sie. Danach.", SightingState.ReadsTheSame, "\"Der Anteil stieg um 25 Prozent\", sagte sie")]
    [InlineData("Davor. „Der Anteil stieg\num 25\u00A0Prozent“, sagte sie. Danach.", SightingState.ReadsTheSame, "„Der Anteil stieg\num 25\u00A0Prozent“, sagte sie")]
    [InlineData("Davor. „DER ANTEIL stieg um 25 Prozent“, sagte sie. Danach.", SightingState.ReadsTheSame, "„DER ANTEIL stieg um 25 Prozent“, sagte sie")]
    [InlineData("Davor. „Der Anteil stieg um 24 Prozent“, sagte sie. Danach.", SightingState.Changed, "„Der Anteil stieg um 24 Prozent“, sagte sie")]
    [InlineData("Davor. „Der Anteil sank um 25 Prozent“, sagte sie. Danach.", SightingState.Changed, "„Der Anteil sank um 25 Prozent“, sagte sie")]
    [InlineData("Ganz etwas anderes steht nun hier.", SightingState.Gone, null)]
    [InlineData("", SightingState.Gone, null)]
    public void A_quote_is_seen_in_a_later_text_as_it_stands_there(string later, SightingState state, string? words)
    {
        var seen = new QuoteWatch(later).Look(Quote, "", "");
        Assert.Equal((state, words), (seen.State, seen.Place?.Of(later)));
    }

    [Fact]
    public void Of_several_places_the_one_with_the_same_surroundings_is_meant()
    {
        const string later = "Die Liste ist voll. Das Schiff ist voll. Der Hafen ist voll.";
        Assert.Equal(later.IndexOf("ist voll. Der", StringComparison.Ordinal), new QuoteWatch(later).Look("ist voll", "Das Schiff ", ".").Place?.Start);
    }

    [Theory]
    [InlineData("Davor. Der Anteil stieg im ganzen letzten Jahr, wie man sagt, um 25 Prozent. Danach.", SightingState.Stands)]
    [InlineData("Der Anteil  stieg im ganzen letzten Jahr, wie man sagt, um 25\u00A0Prozent.", SightingState.ReadsTheSame)]
    [InlineData("Der Anteil stieg im ganzen letzten Jahr, wie man sagt, um 26 Prozent.", SightingState.Changed)]
    [InlineData("Der Anteil stieg um 25 Prozent.", SightingState.Stands)]
    [InlineData("Der Anteil stieg.", SightingState.Gone)]
    public void A_quote_that_leaves_words_out_is_looked_for_in_its_segments(string later, SightingState state) =>
        Assert.Equal(state, new QuoteWatch(later).Look("Der Anteil stieg […] um 25 Prozent", "", "", leftOut: 45).State);

    [Fact]
    public void The_segments_of_a_quote_stand_where_it_was_seen()
    {
        const string later = "Davor. Der Anteil stieg im Jahr um 25 Prozent. Danach.";
        var seen = new QuoteWatch(later).Look("Der Anteil stieg […] um 25 Prozent", "", "", leftOut: 45).Place!.Value;
        Assert.Equal(["Der Anteil stieg", "um 25 Prozent"], QuoteWatch.SegmentsAt(later, seen, "Der Anteil stieg […] um 25 Prozent").Select(segment => segment.Of(later)));
    }

    [Fact]
    public void Dots_that_stood_in_the_text_are_no_elision()
    {
        const string quote = "Er sprach von Zahlen ... und von Listen";
        var later = $"Er sprach von Zahlen, {string.Concat(Enumerable.Repeat("sehr lange ", 60))}und von Listen.";
        Assert.Equal(SightingState.Gone, new QuoteWatch(later).Look(quote, "", "").State);
    }
}
