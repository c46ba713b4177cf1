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

    [Fact]
    public void Dots_that_stood_in_the_text_are_no_elision()
    {
        const string quote = "Er sprach von Zahlen ... und von Listen";
        var later = $"Er sprach von Zahlen, {string.Concat(Enumerable.Repeat("sehr lange ", 60))}und von Listen.";
        Assert.Equal(SightingState.Gone, new QuoteWatch(later).Look(quote, "", "").State);
    }
}
