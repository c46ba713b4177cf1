using Claims.Data;
using Claims.Domain;
using Claims.Tests.Support;
using FsCheck.Fluent;

namespace Claims.Tests.Data.Queries;

public sealed class SnippetsTests
{
    [Fact]
    public void A_short_text_is_shown_whole()
    {
        var snippet = Snippets.Cut(SnippetKind.Quote, "Der Handel wächst.", [new(4, 10)]);
        Assert.Equal("Der Handel wächst.", snippet.Text);
        Assert.Equal("Handel", Assert.Single(snippet.Marks).Of(snippet.Text));
    }

    [Fact]
    public void Wherever_the_mark_stands_it_is_shown_and_the_snippet_is_bounded() => Always.Holds(Gen.Choose(0, int.MaxValue), seed =>
    {
        var random = new Random(seed);
        var text = string.Concat(Enumerable.Range(0, random.Next(1, 1_000)).Select(_ => random.Next(6) == 0 ? " " : random.Next(20) == 0 ? "😀" : "ä"));
        var start = random.Next(text.Length);
        var mark = new TextRange(start, Math.Min(text.Length, start + 1 + random.Next(30)));
        var snippet = Snippets.Cut(SnippetKind.Evidence, text, [mark]);
        Assert.Equal(mark.Of(text), snippet.Marks[0].Of(snippet.Text));
        Assert.InRange(snippet.Text.Length, 1, 240);
    });
}
