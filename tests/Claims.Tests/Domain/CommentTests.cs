using Claims.Domain;
using Claims.Tests.Support;

namespace Claims.Tests.Domain;

public sealed class CommentTests
{
    private readonly Desk desk = new();

    [Fact]
    public void A_comment_is_an_event_of_its_claim_whose_words_are_no_fact()
    {
        var claim = ClaimId.New(desk.Now);
        var comment = Comment.Write(claim, " Stimmt das?\r\nSieh nach. ", [desk.Editor.Member!.Value, desk.Editor.Member.Value], desk.Reviewer, desk.Now);
        Assert.Equal(("Stimmt das?\nSieh nach.", desk.Reviewer.Member, desk.Editor.Member), (comment.Text, comment.WrittenBy, comment.Mentions.Single().MemberId));
        var happened = Assert.Single(comment.Events);
        Assert.Equal(("comment.written", "claim", claim.Value, comment.Text), (happened.Kind, happened.Subject, happened.SubjectId, happened.Texts["comment"]));
        Assert.DoesNotContain(happened.Facts.Values, fact => fact?.Contains("Stimmt", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void Only_who_wrote_it_changes_its_words()
    {
        var comment = Write();
        comment.Edit("Anders.", [], desk.Author, desk.Now);
        Assert.Equal("Anders.", comment.Text);
        Assert.NotNull(comment.EditedAt);
        Refused.With("comment.not-yours", () => comment.Edit("Fremd.", [], desk.Editor, desk.Now));
        Assert.Equal("Anders.", comment.Text);
    }

    [Fact]
    public void Anybody_at_the_desk_notes_it_as_dealt_with_once_and_takes_it_up_again()
    {
        var comment = Write();
        comment.Resolve(desk.Reviewer, desk.Now);
        comment.Resolve(desk.Editor, desk.Now);
        Assert.Equal(desk.Reviewer.Member, comment.ResolvedBy);
        comment.Reopen(desk.Colleague, desk.Now);
        comment.Reopen(desk.Colleague, desk.Now);
        Assert.Null(comment.ResolvedAt);
        Assert.Equal(["comment.written", "comment.resolved", "comment.reopened"], comment.Events.Select(happened => happened.Kind));
    }

    [Fact]
    public void Readers_and_administrators_say_nothing()
    {
        var comment = Write();
        foreach (var actor in new[] { desk.Reader, desk.Administrator })
        {
            Refused.With("actor.role", () => Comment.Write(comment.ClaimId, "Ich auch.", [], actor, desk.Now));
            Refused.With("actor.role", () => comment.Resolve(actor, desk.Now));
            Refused.With("actor.role", () => comment.Reopen(actor, desk.Now));
        }
    }

    [Theory]
    [InlineData("text.required", " \n ")]
    [InlineData("text.control", "a\u0000b")]
    public void Words_that_are_none_are_refused(string code, string words) =>
        Refused.With(code, () => Comment.Write(ClaimId.New(desk.Now), words, [], desk.Author, desk.Now));

    [Fact]
    public void More_words_than_a_comment_holds_are_refused() =>
        Refused.With("text.too-long", () => Comment.Write(ClaimId.New(desk.Now), new string('x', Limits.Comment + 1), [], desk.Author, desk.Now));

    private Comment Write() => Comment.Write(ClaimId.New(desk.Now), "Stimmt das?", [], desk.Author, desk.Now);
}
