using Claims.Domain;

namespace Claims.Tests.Domain;

public sealed class QuoteTests
{
    private const string Words = "48 Milliarden Euro";

    private readonly Desk _desk = new();

    [Fact]
    public void A_quote_takes_its_context_from_the_paragraph()
    {
        var claim = _desk.Claim();
        var start = _desk.Text.Body.IndexOf(Words, StringComparison.Ordinal);

        var quote = claim.AddQuote(_desk.Text, start, Words, _desk.Author, _desk.Now);

        Assert.Equal((start, start + Words.Length), (quote.Start, quote.End));
        Assert.Equal("Im Jahr 2024 stieg der Handel auf ", quote.Prefix);
        Assert.Equal(".", quote.Suffix);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(10_000)]
    public void Words_that_do_not_stand_at_the_place_are_refused(int start) =>
        Assert.Equal("quote.not-there", Desk.Refusal(() => _desk.Claim().AddQuote(_desk.Text, start, Words, _desk.Author, _desk.Now)));

    [Fact]
    public void The_same_place_is_quoted_once()
    {
        var claim = _desk.Claim();
        var start = _desk.Text.Body.IndexOf(Words, StringComparison.Ordinal);
        claim.AddQuote(_desk.Text, start, Words, _desk.Author, _desk.Now);

        Assert.Equal("quote.there-already", Desk.Refusal(() => claim.AddQuote(_desk.Text, start, Words, _desk.Author, _desk.Now)));
    }

    [Fact]
    public void A_waiting_quote_is_anchored_at_any_stage_and_makes_nobody_an_author()
    {
        var (claim, evidence) = _desk.Researched();
        var waiting = claim.AddWaitingQuote(_desk.Source.Id, "Im Jahr 2024", null, null, _desk.Author, _desk.Now);
        claim.Submit(1, _desk.Material(evidence), _desk.Author, _desk.Now);
        claim.Approve(claim.InReview!.ContentHash, null, _desk.Editor, _desk.Now);
        var hash = claim.Standing!.ContentHash;

        claim.AnchorQuote(waiting.Id, _desk.Text, 0, _desk.Colleague, _desk.Now);

        Assert.True(waiting.IsAnchored);
        Assert.Null(claim.PartOf(_desk.Colleague.Member));
        Assert.Equal(hash, claim.Standing.ContentHash);
        Assert.Equal("quote.anchored-already", Desk.Refusal(() => claim.AnchorQuote(waiting.Id, _desk.Text, 0, _desk.Colleague, _desk.Now)));
    }

    [Fact]
    public void Words_that_stand_twice_have_no_only_place_until_their_context_decides()
    {
        const string twice = "So viel war es nie.";
        var text = _desk.Text.Body;

        Assert.Equal(2, QuoteContext.Places(text, twice).Count);
        Assert.Null(QuoteContext.OnlyPlace(text, twice));
        Assert.Equal(text.IndexOf(twice, StringComparison.Ordinal), QuoteContext.OnlyPlace(text, twice, prefix: "Euro.\n"));
        Assert.Null(QuoteContext.OnlyPlace(text, "steht nirgends"));
    }

    [Fact]
    public void Overlapping_places_are_all_found() => Assert.Equal([0, 1, 2], QuoteContext.Places("aaaa", "aa"));

    [Fact]
    public void Context_never_splits_a_surrogate_pair()
    {
        var text = string.Concat(Enumerable.Repeat("😀", 200)) + "Zahl" + string.Concat(Enumerable.Repeat("😀", 200));

        for (var shift = 0; shift < 3; shift++)
        {
            var padded = new string('x', shift) + text;
            var start = padded.IndexOf("Zahl", StringComparison.Ordinal);
            var (prefix, suffix) = QuoteContext.Around(padded, start, start + 4);
            Assert.Equal(prefix + "Zahl" + suffix, TextRules.Body(prefix + "Zahl" + suffix, "context", 10_000));
        }
    }
}
