using Claims.Domain;
using Claims.Tests.Support;

namespace Claims.Tests.Domain;

public sealed class DismissalTests
{
    private readonly Desk desk = new();

    [Fact]
    public void A_sentence_is_put_aside_at_its_place_and_the_event_names_it_without_its_words()
    {
        var dismissal = desk.Source.Dismiss(desk.Text, new(0, 53), desk.Editor, desk.Now);

        Assert.Equal((desk.Text.Id, new TextRange(0, 53), desk.Editor.Member), (dismissal.TextId, dismissal.Sentence, dismissal.DismissedBy));
        var happened = desk.Source.Events[^1];
        Assert.Equal(("source.suggestion-dismissed", "0", "53"), (happened.Kind, happened.Facts["start"], happened.Facts["end"]));
        Assert.Empty(happened.Texts);
    }

    [Fact]
    public void Taken_back_it_leaves_an_event_of_its_own()
    {
        var dismissal = desk.Source.Dismiss(desk.Text, new(0, 53), desk.Author, desk.Now);
        desk.Source.TakeBack(dismissal, desk.Colleague, desk.Now);

        var happened = desk.Source.Events[^1];
        Assert.Equal(("source.suggestion-restored", desk.Text.Id.ToString()), (happened.Kind, happened.Facts["text"]));
    }

    [Fact]
    public void Who_may_not_record_neither_puts_aside_nor_takes_back()
    {
        var dismissal = desk.Source.Dismiss(desk.Text, new(0, 53), desk.Author, desk.Now);
        foreach (var actor in new[] { desk.Reader, desk.Reviewer, desk.Administrator })
        {
            Refused.With("actor.role", () => desk.Source.Dismiss(desk.Text, new(0, 53), actor, desk.Now));
            Refused.With("actor.role", () =>
            {
                desk.Source.TakeBack(dismissal, actor, desk.Now);
                return null;
            });
        }
    }

    [Theory]
    [InlineData(0, 5000)]
    [InlineData(-1, 5)]
    [InlineData(5, 5)]
    public void A_place_that_the_text_does_not_have_is_refused(int start, int end) =>
        Refused.With("quote.not-there", () => desk.Source.Dismiss(desk.Text, new(start, end), desk.Author, desk.Now));
}
