using Claims.Domain;

namespace Claims.Tests.Domain;

public sealed class ErasurePassageTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 14, 9, 26, 53, TimeSpan.Zero);

    [Theory]
    [InlineData("Ada Muster", "Es sagte Ada Muster: Ada Muster.", "Es sagte ██████████: ██████████.")]
    [InlineData("aaa", "aaaa", "███a")]
    [InlineData("👩 Ada", "x 👩 Ada y", "x ██████ y")]
    [InlineData("ada", "Ada", "Ada")]
    public void Each_code_unit_becomes_a_block_so_that_offsets_stay_true(string passage, string text, string expected)
    {
        var clean = ErasurePassage.Of(passage).BlackOut(text);
        Assert.Equal(expected, clean);
        Assert.Equal(text.Length, clean.Length);
    }

    [Theory]
    [InlineData("", "text.required")]
    [InlineData(" ab ", "erasure.too-short")]
    [InlineData("ab█", "erasure.erased-already")]
    [InlineData("a\0bc", "text.control")]
    public void What_cannot_be_erased_is_refused_by_its_code(string passage, string code) =>
        Assert.Equal(code, Assert.Throws<DomainException>(() => ErasurePassage.Of(passage)).Code);

    [Fact]
    public void The_passage_does_not_tell_itself() => Assert.DoesNotContain("Muster", $"{ErasurePassage.Of("Ada Muster")}", StringComparison.Ordinal);

    [Fact]
    public void Only_an_administrator_erases_and_the_reason_holds_no_passage()
    {
        var passage = ErasurePassage.Of("Ada Muster");
        var administrator = Actor.Of(MemberId.New(Now), Role.Administrator);
        Assert.Equal("actor.role", Assert.Throws<DomainException>(() => Erasure.Begin(passage, "Bitte", Actor.Of(MemberId.New(Now), Role.Editor), Now)).Code);
        Assert.Equal("erasure.reason-holds-passage", Assert.Throws<DomainException>(() => Erasure.Begin(passage, "Auf Bitte von Ada Muster", administrator, Now)).Code);
        Assert.Equal("text.required", Assert.Throws<DomainException>(() => Erasure.Begin(passage, " ", administrator, Now)).Code);
        Assert.Equal("erasure.nothing-chosen", Assert.Throws<DomainException>(() => Erasure.Begin(passage, "Bitte", administrator, Now).Finish(0, administrator)).Code);
        var erasure = Erasure.Begin(passage, "Bitte", administrator, Now);
        erasure.Took("Claims", "1");
        erasure.Took("Editions", "2");
        erasure.Finish(1, administrator);
        var told = Assert.Single(erasure.Events);
        Assert.Equal(("text.erased", "1", "1", "Bitte"), (told.Kind, told.Facts["places"], told.Facts["editions"], told.Texts["reason"]));
    }

    [Theory]
    [InlineData("Sie sagte: Ada Muster kam.", 11, 14, "Sie sagte: ", " Muster kam.", "███", "Sie sagte: ", "███████ kam.")]
    [InlineData("Sie sagte: Ada Muster kam.", 0, 9, "", ": Ada", "Sie sagte", "", ": ███")]
    public void A_quote_that_holds_half_of_it_takes_its_words_from_the_erased_text(string text, int start, int end, string prefix, string suffix, string exact, string cleanPrefix, string cleanSuffix)
    {
        var passage = ErasurePassage.Of("Ada Muster");
        var words = new QuoteWords(text[start..end], prefix, suffix).Erased(passage, [new(start, end)], new(text, passage.BlackOut(text)));
        Assert.Equal(new QuoteWords(exact, cleanPrefix, cleanSuffix), words);
        Assert.True(QuoteWords.StandAt(passage.BlackOut(text), [new(start, end)], words.Exact));
    }

    [Fact]
    public void A_quote_whose_words_were_altered_keeps_them()
    {
        var passage = ErasurePassage.Of("Ada Muster");
        const string text = "Sie sagte: Ada Muster kam.";
        Assert.Equal("nie gesagt", new QuoteWords("nie gesagt", "", "").Erased(passage, [new(0, 10)], new(text, passage.BlackOut(text))).Exact);
    }
}
