using Claims.Domain;

namespace Claims.Tests.Domain;

public sealed class ClaimFilingTests
{
    private readonly Desk _desk = new();

    [Fact]
    public void Filing_sets_the_topics_and_tells_them()
    {
        var claim = _desk.Claim();
        claim.File(["trade", "arms", "trade"], _desk.Author, _desk.Now);
        claim.File(["arms", "war"], _desk.Author, _desk.Now);
        Assert.Equal(["arms", "war"], claim.Topics.Select(topic => topic.TopicKey).Order());
        Assert.Equal("claim.filed", claim.Events[^1].Kind);
        Assert.Equal("arms war", claim.Events[^1].Facts["topics"]);
        Assert.Equal(claim.Events[^1].At, claim.ChangedAt);
    }

    [Fact]
    public void Filing_where_it_is_filed_already_changes_nothing()
    {
        var claim = _desk.Claim();
        claim.File(["trade"], _desk.Author, _desk.Now);
        var before = (claim.Version, claim.ChangedAt);
        claim.File(["trade"], _desk.Author, _desk.Now);
        Assert.Equal(before, (claim.Version, claim.ChangedAt));
    }

    [Fact]
    public void Filing_makes_nobody_an_author_so_an_editor_may_still_approve()
    {
        var (claim, _) = _desk.Submitted();
        claim.File(["trade"], _desk.Editor, _desk.Now);
        Assert.Null(claim.PartOf(_desk.Editor.Member));
        var snapshot = claim.InReview!.ContentHash;
        claim.Approve(snapshot, null, _desk.Editor, _desk.Now);
        claim.File([], _desk.Colleague, _desk.Now);
        Assert.Equal(Stage.Approved, claim.Stage);
    }

    [Fact]
    public void Those_who_do_not_record_do_not_file_and_a_discarded_claim_is_left_alone()
    {
        var claim = _desk.Claim();
        foreach (var other in new[] { _desk.Reader, _desk.Reviewer, _desk.Administrator })
        {
            Assert.Equal("actor.role", Desk.Refusal(() => claim.File(["trade"], other, _desk.Now)));
        }

        claim.Discard("Nicht prüfbar.", _desk.Author, _desk.Now);
        Assert.Equal("claim.discarded", Desk.Refusal(() => claim.File(["trade"], _desk.Author, _desk.Now)));
    }
}
