using Claims.Data;
using Claims.Domain;
using Claims.Web.Discussions;

namespace Claims.Tests.Web.Discussions;

public sealed class MentioningTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);

    private static readonly MemberChoice Judith = new(MemberId.New(Now), "Judith Brandau");
    private static readonly MemberChoice Anna = new(MemberId.New(Now), "Anna Kurz");
    private static readonly MemberChoice Other = new(MemberId.New(Now), "Anna Kurz");
    private static readonly MemberChoice[] Desk = [Judith, Anna, Other];

    [Fact]
    public void A_name_that_is_clear_is_taken_as_it_stands()
    {
        var read = Mentioning.Of("@judith und noch einmal @Brandau", Desk, []);
        Assert.Equal("@judith und noch einmal @Brandau", read.Text);
        Assert.Equal([Judith.Id], read.Members);
        Assert.Empty(read.Unclear);
    }

    [Fact]
    public void A_name_that_nobody_has_is_asked_for_with_those_that_come_near()
    {
        var unclear = Assert.Single(Mentioning.Of("@Judth weiß es, @JUDTH!", Desk, []).Unclear);
        Assert.Equal(("Judth", false), (unclear.Word, unclear.Several));
        Assert.Equal([Judith], unclear.Choices);
    }

    [Fact]
    public void A_name_that_several_have_is_asked_for_with_them()
    {
        var unclear = Assert.Single(Mentioning.Of("@Anna Kurz?", Desk, []).Unclear);
        Assert.True(unclear.Several);
        Assert.Equal([Anna, Other], unclear.Choices);
    }

    [Fact]
    public void The_answer_is_written_out_and_counts()
    {
        var read = Mentioning.Of("Frag @judth, dann @anna.", Desk, [new() { Word = "judth", Member = Judith.Id.ToString() }, new() { Word = "anna", Member = Other.Id.ToString() }]);
        Assert.Equal("Frag @Judith Brandau, dann @Anna Kurz.", read.Text);
        Assert.Equal([Judith.Id, Other.Id], read.Members);
        Assert.Empty(read.Unclear);
    }

    [Fact]
    public void Nobody_is_an_answer_and_a_stranger_is_none()
    {
        Assert.Empty(Mentioning.Of("Laut @tagesschau", Desk, [new() { Word = "tagesschau", Member = MeantInput.Nobody }]).Unclear);
        Assert.Single(Mentioning.Of("Laut @tagesschau", Desk, [new() { Word = "tagesschau", Member = MemberId.New(Now).ToString() }]).Unclear);
    }

    [Fact]
    public void A_changed_comment_is_not_asked_again_what_was_answered_before()
    {
        var before = new ClaimComment(CommentId.New(Now), "@Anna Kurz, laut @tagesschau", Judith.Id, Judith.Name, Now, null, null, null, [Other]);
        var read = Mentioning.Of("@Anna Kurz, laut @tagesschau heute", Desk, [], before);
        Assert.Empty(read.Unclear);
        Assert.Equal([Other.Id], read.Members);
    }

    [Fact]
    public void A_page_shows_the_names_that_are_called_as_marks()
    {
        var comment = new ClaimComment(CommentId.New(Now), "Frag @judith, nicht @tagesschau.", Anna.Id, Anna.Name, Now, null, null, null, [Judith]);
        var view = CommentView.Of(comment, Judith.Id);
        Assert.Equal([new("Frag ", false, false), new("@judith", true, true), new(", nicht @tagesschau.", false, false)], view.Pieces);
        Assert.False(view.Mine);
    }
}
