using Claims.Domain;
using Claims.Tests.Support;

namespace Claims.Tests.Domain;

public sealed class ClaimPlanningTests
{
    private readonly Desk desk = new();

    [Fact]
    public void A_claim_is_given_to_a_member_and_to_nobody_again()
    {
        var claim = desk.Claim();
        claim.Assign(desk.Colleague.Member, desk.Reviewer, desk.Now);
        Assert.Equal((desk.Colleague.Member, "claim.assigned", desk.Colleague.Member.ToString()), (claim.Assignee, claim.Events[^1].Kind, claim.Events[^1].Facts["assignee"]));
        claim.Assign(null, desk.Editor, desk.Now);
        Assert.Null(claim.Assignee);
        Assert.Null(claim.Events[^1].Facts["assignee"]);
    }

    [Fact]
    public void A_plan_keeps_day_and_priority_and_what_is_so_already_leaves_no_event()
    {
        var claim = desk.Claim();
        claim.Plan(new DateOnly(2026, 12, 24), Priority.High, desk.Author, desk.Now);
        claim.Assign(desk.Author.Member, desk.Author, desk.Now);
        var events = claim.Events.Count;
        claim.Plan(new DateOnly(2026, 12, 24), Priority.High, desk.Author, desk.Now);
        claim.Assign(desk.Author.Member, desk.Author, desk.Now);
        Assert.Equal((new DateOnly(2026, 12, 24), Priority.High, events), (claim.Due!.Value, claim.Priority, claim.Events.Count));
        Assert.Contains(claim.Events, happened => happened.Kind == "claim.planned" && happened.Facts["due"] == "2026-12-24" && happened.Facts["priority"] == "High");
    }

    [Fact]
    public void Planning_makes_nobody_an_author()
    {
        var claim = desk.Claim();
        var parts = claim.Parts.Count;
        claim.Assign(desk.Editor.Member, desk.Editor, desk.Now);
        claim.Plan(null, Priority.Low, desk.Editor, desk.Now);
        Assert.Equal(parts, claim.Parts.Count);
    }

    [Fact]
    public void Planning_makes_no_open_form_stale()
    {
        var claim = desk.Claim();
        var (version, changed) = (claim.Version, claim.ChangedAt);
        claim.Assign(desk.Colleague.Member, desk.Editor, desk.Now);
        claim.Plan(new DateOnly(2026, 12, 24), Priority.High, desk.Editor, desk.Now);
        Assert.Equal((version, changed), (claim.Version, claim.ChangedAt));
    }

    [Fact]
    public void Readers_and_administrators_plan_nothing_and_a_discarded_claim_is_not_planned()
    {
        var claim = desk.Claim();
        foreach (var actor in new[] { desk.Reader, desk.Administrator })
        {
            Refused.With("actor.role", () => claim.Assign(null, actor, desk.Now));
            Refused.With("actor.role", () => claim.Plan(null, Priority.High, actor, desk.Now));
        }

        claim.Discard("Eine Vorhersage.", desk.Author, desk.Now);
        Refused.With("claim.discarded", () => claim.Assign(desk.Author.Member, desk.Author, desk.Now));
        Refused.With("claim.discarded", () => claim.Plan(null, Priority.High, desk.Author, desk.Now));
    }
}
