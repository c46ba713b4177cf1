using Claims.Tests.Support;
using Claims.Web.Comparing;
using FsCheck.Fluent;

namespace Claims.Tests.Web.Comparing;

public sealed class WordDiffTests
{
    private static readonly string[] Words = ["Das", "Amt", "nennt", "48,2", "Milliarden", "[1].", "\n\n", "Ä", " "];

    [Fact]
    public void Words_that_were_replaced_stand_together()
    {
        Assert.Equal(
            [new DiffPiece(PieceKind.Same, "Das Amt "), new(PieceKind.Removed, "nennt 48 "), new(PieceKind.Added, "meldet 47 "), new(PieceKind.Same, "Milliarden.")],
            WordDiff.Of("Das Amt nennt 48 Milliarden.", "Das Amt meldet 47 Milliarden."));
    }

    [Fact]
    public void Equal_texts_have_no_difference()
    {
        Assert.Equal([new DiffPiece(PieceKind.Same, "Das Amt nennt 48.")], WordDiff.Of("Das Amt nennt 48.", "Das Amt nennt 48."));
        Assert.Empty(WordDiff.Of("", ""));
    }

    [Fact]
    public void Both_texts_can_be_put_together_again()
    {
        var texts = Gen.Elements(Words).ListOf().Select(words => string.Join(' ', words));
        Always.Holds(Gen.Zip(texts, texts), pair =>
        {
            var pieces = WordDiff.Of(pair.Item1, pair.Item2);
            Assert.Equal(pair.Item1, string.Concat(pieces.Where(piece => piece.Kind != PieceKind.Added).Select(piece => piece.Text)));
            Assert.Equal(pair.Item2, string.Concat(pieces.Where(piece => piece.Kind != PieceKind.Removed).Select(piece => piece.Text)));
        });
    }
}
