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
    public void A_quote_that_leaves_words_out_has_several_segments_of_the_text()
    {
        var (claim, text) = (_desk.Claim(), _desk.Text.Body);
        TextRange[] segments = [Range("Im Jahr 2024"), Range(Words)];

        var quote = claim.AddQuote(_desk.Text, segments, _desk.Author, _desk.Now);

        Assert.Equal("Im Jahr 2024 […] 48 Milliarden Euro", quote.Exact);
        Assert.Equal(segments, quote.Segments);
        Assert.Equal((segments[0].Start, segments[1].End), (quote.Start, quote.End));
        Assert.Equal(".", quote.Suffix);
        Assert.Equal("quote.there-already", Desk.Refusal(() => claim.AddQuote(_desk.Text, segments, _desk.Author, _desk.Now)));
        Assert.Equal("Im Jahr 2024 stieg der Handel auf 48 Milliarden Euro", text[quote.Start!.Value..quote.End!.Value]);
    }

    [Fact]
    public void Quotes_of_one_instant_keep_the_order_in_which_they_were_added()
    {
        var (claim, now) = (_desk.Claim(), _desk.Now);
        string[] added = [.. Enumerable.Range(0, 30).Select(i => claim.AddWaitingQuote(_desk.Source.Id, $"Zitat {i}", null, null, _desk.Author, now).Exact)];

        Assert.Equal(added, claim.Quotes.OrderBy(quote => quote.Id.Value).Select(quote => quote.Exact));
    }

    [Theory]
    [InlineData("")]
    [InlineData("0-3")]
    [InlineData("5-5")]
    [InlineData("8-12 4-6")]
    [InlineData("0-8 6-12")]
    [InlineData("0-99999")]
    public void Segments_without_words_order_or_end_are_refused(string places)
    {
        var body = "   Der Hafen von \U0001F600.";
        Assert.Equal("quote.not-there", Desk.Refusal(() => Quote.WordsAt(body, TextRanges.Read(places) ?? [])));
    }

    [Fact]
    public void Half_a_character_is_no_quote()
    {
        const string body = "Hafen \U0001F600";
        Assert.Equal("\U0001F600", Quote.WordsAt(body, [new(6, 8)]));
        Assert.Equal("quote.not-there", Desk.Refusal(() => Quote.WordsAt(body, [new(0, 7)])));
        Assert.Equal("quote.not-there", Desk.Refusal(() => Quote.WordsAt(body, [new(7, 8)])));
    }

    [Theory]
    [InlineData("12-40", true)]
    [InlineData("12-40 55-80", true)]
    [InlineData("12-40  55-80", false)]
    [InlineData("-1-4", false)]
    [InlineData("+1-4", false)]
    [InlineData("1-", false)]
    [InlineData("a", false)]
    [InlineData(null, false)]
    public void Places_are_read_as_they_are_written(string? code, bool reads)
    {
        var ranges = TextRanges.Read(code);
        Assert.Equal(reads, ranges is not null);
        Assert.Equal(reads ? code : "", TextRanges.Write(ranges ?? []));
    }

    [Fact]
    public void Words_that_the_text_says_otherwise_become_those_of_the_text_and_make_an_author()
    {
        var claim = _desk.Claim();
        var waiting = claim.AddWaitingQuote(_desk.Source.Id, "48  milliarden Euro", null, null, _desk.Author, _desk.Now);

        claim.AnchorQuote(waiting.Id, _desk.Text, [Range(Words)], _desk.Colleague, _desk.Now);

        Assert.Equal(Words, waiting.Exact);
        Assert.Equal(PartRole.Author, claim.PartOf(_desk.Colleague.Member));
    }

    [Fact]
    public void Words_that_the_text_says_otherwise_are_not_put_under_an_approved_verdict()
    {
        var (claim, evidence) = _desk.Researched();
        var waiting = claim.AddWaitingQuote(_desk.Source.Id, "48  milliarden Euro", null, null, _desk.Author, _desk.Now);
        claim.Submit(1, _desk.Material(evidence), _desk.Author, _desk.Now);

        Assert.Equal("claim.in-review", Desk.Refusal(() => claim.AnchorQuote(waiting.Id, _desk.Text, [Range(Words)], _desk.Colleague, _desk.Now)));
        Assert.False(waiting.IsAnchored);
        Assert.Equal("48  milliarden Euro", waiting.Exact);
    }

    [Fact]
    public void A_snapshot_holds_the_places_of_every_segment_and_says_nothing_of_them_for_one()
    {
        var (claim, evidence) = _desk.Researched();
        claim.AddQuote(_desk.Text, [Range("Im Jahr 2024"), Range(Words)], _desk.Author, _desk.Now);
        claim.Submit(1, _desk.Material(evidence), _desk.Author, _desk.Now);

        var bytes = claim.InReview!.Snapshot;
        var quotes = Snapshot.Parse(bytes).Quotes;

        var elided = Assert.Single(quotes, quote => quote.Segments is not null);
        Assert.Equal(claim.Quotes[^1].Parts, elided.Segments);
        Assert.Equal(1, System.Text.Encoding.UTF8.GetString(bytes).Split("\"segments\"").Length - 1);
        Assert.Equal(bytes, Snapshot.Parse(bytes).ToBytes());
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

    private TextRange Range(string words)
    {
        var start = _desk.Text.Body.IndexOf(words, StringComparison.Ordinal);
        return new(start, start + words.Length);
    }
}
