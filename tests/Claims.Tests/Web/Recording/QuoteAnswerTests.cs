using Claims.Web.Recording;

namespace Claims.Tests.Web.Recording;

public sealed class QuoteAnswerTests
{
    private const string Body = "Voll ist voll.\n\nDie Liste ist voll, sagt sie.";

    [Fact]
    public void Selected_words_are_taken_from_the_text_itself() =>
        Assert.Equal(new QuoteAnswer.Found(5, "ist voll"), QuoteAnswer.Of(Body, new() { Start = 5, End = 13, Exact = "etwas anderes" }));

    [Theory]
    [InlineData(-1, 4)]
    [InlineData(4, 4)]
    [InlineData(4, 999)]
    [InlineData(14, 16)]
    public void A_selection_without_words_is_refused(int start, int end) =>
        Assert.Equal(new QuoteAnswer.Refused("quote.not-there"), QuoteAnswer.Of(Body, new() { Start = start, End = end }));

    [Fact]
    public void Pasted_words_are_found() =>
        Assert.Equal(new QuoteAnswer.Found(16, "Die Liste"), QuoteAnswer.Of(Body, new() { Exact = " Die Liste " }));

    [Fact]
    public void Pasted_words_over_a_line_end_are_found_however_the_browser_ends_lines() =>
        Assert.Equal(new QuoteAnswer.Found(9, "voll.\n\nDie"), QuoteAnswer.Of(Body, new() { Exact = "voll.\r\n\r\nDie" }));

    [Fact]
    public void Words_that_stand_at_several_places_are_a_persons_choice()
    {
        var several = Assert.IsType<QuoteAnswer.Several>(QuoteAnswer.Of(Body, new() { Exact = "ist voll" }));
        Assert.Equal([5, 26], several.Starts);
        Assert.Equal(new QuoteAnswer.Found(26, "ist voll"), QuoteAnswer.Of(Body, new() { Exact = "ist voll", Start = 26 }));
        Assert.IsType<QuoteAnswer.Several>(QuoteAnswer.Of(Body, new() { Exact = "ist voll", Start = 7 }));
    }

    [Fact]
    public void Words_that_stand_nowhere_are_refused() =>
        Assert.Equal(new QuoteAnswer.Refused("quote.not-there"), QuoteAnswer.Of(Body, new() { Exact = "ist leer" }));

    [Fact]
    public void No_words_are_refused() => Assert.Equal(new QuoteAnswer.Refused("quote.empty"), QuoteAnswer.Of(Body, new() { Exact = "  " }));

    [Fact]
    public void Without_a_text_the_words_wait() => Assert.Equal(new QuoteAnswer.Waiting("ist voll"), QuoteAnswer.Of(null, new() { Exact = "ist voll" }));
}
