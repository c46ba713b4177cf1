using Claims.Domain;
using Claims.Tests.Support;

namespace Claims.Tests.Domain;

public sealed class ResemblanceTests
{
    private readonly Desk desk = new();

    [Fact]
    public void A_suggestion_is_put_aside_once_with_who_and_when()
    {
        var (claim, other) = (desk.Claim(), ClaimId.New(desk.Now));
        var found = Resemblance.Of(claim.Id, other, 0.8, desk.Now);
        var at = desk.Now.AddHours(1);
        claim.PutAside(found, desk.Editor, at);
        Assert.Equal((desk.Editor.Member, at), (found.DismissedBy, found.DismissedAt));
        var told = claim.Events[^1];
        Assert.Equal(("claim.suggestion-dismissed", other.ToString()), (told.Kind, told.Facts["other"]));
        Refused.With("resemblance.put-aside", () => claim.PutAside(found, desk.Editor, desk.Now));
    }

    [Fact]
    public void Only_those_who_record_put_aside_and_only_what_was_found_for_this_claim()
    {
        var (claim, other) = (desk.Claim(), ClaimId.New(desk.Now));
        Refused.With("actor.role", () => claim.PutAside(Resemblance.Of(claim.Id, other, 0.8, desk.Now), desk.Reviewer, desk.Now));
        Refused.With("relation.unknown", () => claim.PutAside(Resemblance.Of(other, claim.Id, 0.8, desk.Now), desk.Editor, desk.Now));
    }

    [Fact]
    public void Who_puts_aside_becomes_no_author()
    {
        var claim = desk.Claim();
        claim.PutAside(Resemblance.Of(claim.Id, ClaimId.New(desk.Now), 0.8, desk.Now), desk.Editor, desk.Now);
        Assert.Null(claim.PartOf(desk.Editor.Member));
    }
}
