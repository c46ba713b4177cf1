using Claims.Domain;
using Claims.Tests.Support;

namespace Claims.Tests.Domain;

public sealed class ClaimInterestsTests
{
    private readonly Desk desk = new();

    [Fact]
    public void Who_has_an_interest_takes_no_part_and_no_step()
    {
        var (claim, _) = desk.Submitted();
        claim.StateInterest(true, "Meine Schwester arbeitet dort.", desk.Editor, desk.Now);
        claim.StateInterest(true, "Ich bin Mitglied.", desk.Reviewer, desk.Now);
        var hash = claim.InReview!.ContentHash;
        Refused.With("part.interest", () => claim.Approve(hash, null, desk.Editor, desk.Now));
        Refused.With("part.interest", () => claim.Return(hash, "Nein", desk.Editor, desk.Now));
        Refused.With("part.interest", () => claim.Endorse(hash, null, desk.Reviewer, desk.Now));
        Refused.With("part.interest", () => claim.Discard("Nein", desk.Editor, desk.Now));
        claim.Withdraw("Tippfehler", desk.Author, desk.Now);
        Refused.With("part.interest", () => claim.SaveDraft(Desk.Draft("Anders [1]."), claim.Draft!.Version, desk.Editor, desk.Now));
        Refused.With("part.interest", () => claim.Submit(claim.Draft!.Version, desk.Material(), desk.Editor, desk.Now));
        Refused.With("part.interest", () => claim.Ask(new(ContactParty.Other, "Amt", ContactChannel.Email, "Warum?", new(2026, 11, 1)), new(2026, 11, 2), desk.Editor, desk.Now));
    }

    [Fact]
    public void Who_has_an_interest_opens_no_correction_and_keeps_no_log()
    {
        var (claim, _) = desk.Approved();
        claim.StateInterest(true, "Aktien.", desk.Colleague, desk.Now);
        Refused.With("part.interest", () => claim.OpenCorrection("Neue Zahl", desk.Colleague, desk.Now));
        Refused.With("part.interest", () => claim.Ask(new(ContactParty.Other, "Amt", ContactChannel.Email, "Warum?", new(2026, 11, 1)), new(2026, 11, 2), desk.Colleague, desk.Now));
    }

    [Fact]
    public void A_part_that_was_taken_stands_and_its_holder_is_out()
    {
        var (claim, _) = desk.Submitted();
        claim.StateInterest(true, "Aktien.", desk.Author, desk.Now);
        Assert.Equal(PartRole.Author, claim.PartOf(desk.Author.Member));
        Assert.Equal(("interest.stated", "yes", "Author", "Aktien."), (claim.Events[^1].Kind, claim.Events[^1].Facts["has"], claim.Events[^1].Facts["part"], claim.Events[^1].Texts["note"]));
        Refused.With("part.interest", () => claim.Withdraw("Doch nicht", desk.Author, desk.Now));
    }

    [Fact]
    public void Who_has_an_interest_no_longer_sees_to_the_claim_and_is_not_given_it()
    {
        var claim = desk.Claim();
        claim.Assign(desk.Colleague.Member, desk.Editor, desk.Now);
        claim.StateInterest(true, "Aktien.", desk.Colleague, desk.Now);
        Assert.Null(claim.Assignee);
        Refused.With("claim.assignee-interest", () => claim.Assign(desk.Colleague.Member, desk.Editor, desk.Now));
    }

    [Fact]
    public void A_statement_is_changed_with_a_reason_and_again_changes_nothing()
    {
        var claim = desk.Claim();
        var (version, changed) = (claim.Version, claim.ChangedAt);
        claim.StateInterest(false, null, desk.Colleague, desk.Now);
        Refused.With("text.required", () => claim.StateInterest(true, " ", desk.Colleague, desk.Now));
        claim.StateInterest(true, "Aktien.", desk.Colleague, desk.Now);
        Refused.With("text.required", () => claim.StateInterest(false, null, desk.Colleague, desk.Now));
        claim.StateInterest(true, null, desk.Colleague, desk.Now);
        claim.StateInterest(false, "Verkauft, vor der Recherche.", desk.Colleague, desk.Now);
        claim.StateInterest(false, "Verkauft, vor der Recherche.", desk.Colleague, desk.Now);
        Assert.Equal(["no", "yes", "no"], claim.Events.Where(happened => happened.Kind == "interest.stated").Select(happened => happened.Facts["has"]));
        Assert.Equal((version, changed, false), (claim.Version, claim.ChangedAt, claim.InterestOf(desk.Colleague.Member)));
        claim.AddQuote(desk.Text, 0, "Im Jahr 2024", desk.Colleague, desk.Now);
    }

    [Fact]
    public void Those_outside_the_desk_state_nothing_and_a_discarded_claim_asks_for_nothing()
    {
        var claim = desk.Claim();
        Refused.With("actor.role", () => claim.StateInterest(false, null, desk.Reader, desk.Now));
        Refused.With("actor.role", () => claim.StateInterest(false, null, desk.Administrator, desk.Now));
        Refused.With("actor.no-member", () => claim.StateInterest(false, null, Actor.Command, desk.Now));
        claim.Discard("Eine Vorhersage.", desk.Author, desk.Now);
        Refused.With("claim.discarded", () => claim.StateInterest(false, null, desk.Reviewer, desk.Now));
    }

    [Fact]
    public void A_member_declares_for_themselves_none_or_which()
    {
        var none = InterestDeclaration.Declare(false, null, desk.Author, desk.Now);
        Assert.Equal((false, null, desk.Author.Member!.Value), (none.HasInterests, none.Interests, none.MemberId));
        Assert.Equal(("interest.declared", "member", desk.Author.Member.Value.Value, "no"), (none.Events[0].Kind, none.Events[0].Subject, none.Events[0].SubjectId, none.Events[0].Facts["has"]));
        var some = InterestDeclaration.Declare(true, " Aktien der Werft AG ", desk.Administrator, desk.Now);
        Assert.Equal(("Aktien der Werft AG", "Aktien der Werft AG"), (some.Interests, some.Events[0].Texts["interests"]));
        Assert.Equal(some.DeclaredAt.AddYears(1), InterestDeclaration.EndOf(some.DeclaredAt));
        Refused.With("text.required", () => InterestDeclaration.Declare(true, " ", desk.Author, desk.Now));
        Refused.With("interest.none-with-words", () => InterestDeclaration.Declare(false, "Aktien", desk.Author, desk.Now));
        Refused.With("actor.role", () => InterestDeclaration.Declare(false, null, desk.Reader, desk.Now));
    }
}
