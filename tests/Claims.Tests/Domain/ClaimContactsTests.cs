using Claims.Domain;
using Claims.Tests.Support;

namespace Claims.Tests.Domain;

public sealed class ClaimContactsTests
{
    private static readonly DateOnly Today = new(2026, 11, 2);

    private readonly Desk desk = new();

    [Fact]
    public void A_question_is_an_event_of_its_claim_whose_words_and_names_are_no_fact()
    {
        var claim = desk.Claim();
        var contact = claim.Ask(Details(), Today, desk.Author, desk.Now);
        Assert.Equal((ContactOutcome.Waiting, 1, desk.Author.Member), (contact.Outcome, contact.Version, contact.RecordedBy));
        var happened = claim.Events[^1];
        Assert.Equal(("contact.asked", "2026-11-01", "2026-11-05", "Claimant"), (happened.Kind, happened.Facts["askedOn"], happened.Facts["deadline"], happened.Facts["party"]));
        Assert.Equal(("Pressestelle der Handelskammer", "Woher stammt die Zahl?"), (happened.Texts["whom"], happened.Texts["question"]));
        Assert.DoesNotContain(happened.Facts.Values, fact => fact?.Contains("Handelskammer", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void Asking_begins_research_and_makes_an_author_but_no_open_form_stale()
    {
        var claim = desk.Claim();
        claim.Ask(Details(), Today, desk.Colleague, desk.Now);
        Assert.Equal((Stage.Researching, PartRole.Author), (claim.Stage, claim.PartOf(desk.Colleague.Member)));
        var (version, changed) = (claim.Version, claim.ChangedAt);
        var contact = claim.Ask(Details(), Today, desk.Colleague, desk.Now);
        claim.Answer(contact.Id, new(ContactOutcome.Answered, Today, "Aus dem Jahresbericht."), contact.Version, Today, desk.Author, desk.Now);
        Assert.Equal((version, changed), (claim.Version, claim.ChangedAt));
    }

    [Fact]
    public void In_review_an_entry_can_be_recorded_and_who_records_it_cannot_approve()
    {
        var (claim, _) = desk.Submitted();
        claim.Ask(Details(), Today, desk.Editor, desk.Now);
        Refused.With("part.author", () => claim.Approve(claim.InReview!.ContentHash, null, desk.Editor, desk.Now));
    }

    [Fact]
    public void Who_has_read_the_version_records_nothing_in_its_log()
    {
        var (claim, _) = desk.Submitted();
        var reader = desk.Member(Role.FactChecker, Role.Reviewer);
        claim.Endorse(claim.InReview!.ContentHash, null, reader, desk.Now);
        Refused.With("part.reader", () => claim.Ask(Details(), Today, reader, desk.Now));
        Assert.Empty(claim.Contacts);
    }

    [Fact]
    public void A_late_answer_after_the_approval_makes_nobody_an_author()
    {
        var (claim, _) = desk.Submitted();
        var contact = claim.Ask(Details(), Today, desk.Author, desk.Now);
        claim.Approve(claim.InReview!.ContentHash, null, desk.Editor, desk.Now);
        var parts = claim.Parts.Count;
        claim.Answer(contact.Id, new(ContactOutcome.Answered, Today, "Wir rechnen anders."), contact.Version, Today, desk.Editor, desk.Now);
        Assert.Equal((parts, ContactOutcome.Answered, "Wir rechnen anders."), (claim.Parts.Count, contact.Outcome, contact.Answer));
    }

    [Fact]
    public void A_discarded_claim_and_those_who_do_not_record_leave_the_log_alone()
    {
        var claim = desk.Claim();
        foreach (var actor in new[] { desk.Reader, desk.Reviewer, desk.Administrator })
        {
            Refused.With("actor.role", () => claim.Ask(Details(), Today, actor, desk.Now));
        }

        var contact = claim.Ask(Details(), Today, desk.Author, desk.Now);
        claim.Discard("Eine Vorhersage.", desk.Author, desk.Now);
        Refused.With("claim.discarded", () => claim.Ask(Details(), Today, desk.Author, desk.Now));
        Refused.With("claim.discarded", () => claim.Answer(contact.Id, new(ContactOutcome.NoReply), contact.Version, Today, desk.Author, desk.Now));
    }

    [Fact]
    public void Days_that_cannot_be_are_refused()
    {
        var claim = desk.Claim();
        Refused.With("contact.future", () => claim.Ask(Details() with { AskedOn = Today.AddDays(1), Deadline = null }, Today, desk.Author, desk.Now));
        Refused.With("contact.deadline", () => claim.Ask(Details() with { Deadline = new(2026, 10, 31) }, Today, desk.Author, desk.Now));
        var contact = claim.Ask(Details(), Today, desk.Author, desk.Now);
        Refused.With("contact.answered-before-asked", () => Answer(claim, contact, new(ContactOutcome.Answered, new(2026, 10, 31), "Ja.")));
        Refused.With("contact.future", () => Answer(claim, contact, new(ContactOutcome.Declined, Today.AddDays(1))));
        Answer(claim, contact, new(ContactOutcome.Answered, new(2026, 11, 1), "Ja."));
        Refused.With("contact.answered-before-asked", () => claim.EditContact(contact.Id, Details() with { AskedOn = Today }, contact.Version, Today, desk.Author, desk.Now));
    }

    [Fact]
    public void An_outcome_carries_what_belongs_to_it()
    {
        var claim = desk.Claim();
        var contact = claim.Ask(Details(), Today, desk.Author, desk.Now);
        Refused.With("contact.no-date", () => Answer(claim, contact, new(ContactOutcome.Answered, null, "Ja.")));
        Refused.With("text.required", () => Answer(claim, contact, new(ContactOutcome.Answered, Today, " ")));
        Refused.With("contact.no-answer", () => Answer(claim, contact, new(ContactOutcome.Waiting, null, "Ja.")));
        Answer(claim, contact, new(ContactOutcome.Declined, Today));
        Answer(claim, contact, new(ContactOutcome.Waiting));
        Assert.Equal((ContactOutcome.Waiting, null, 3), (contact.Outcome, contact.AnsweredOn, contact.Version));
    }

    [Fact]
    public void Nobody_kept_silent_before_their_day_is_over()
    {
        var claim = desk.Claim();
        var contact = claim.Ask(Details(), Today, desk.Author, desk.Now);
        Refused.With("contact.too-early", () => Answer(claim, contact, new(ContactOutcome.NoReply), new(2026, 11, 5)));
        Assert.False(contact.IsOverdue(new(2026, 11, 5)));
        Assert.True(contact.IsOverdue(new(2026, 11, 6)));
        Answer(claim, contact, new(ContactOutcome.NoReply), new(2026, 11, 6));
        Assert.False(contact.IsOverdue(new(2026, 11, 7)));
        Refused.With("contact.too-early", () => claim.EditContact(contact.Id, Details() with { Deadline = new(2026, 11, 20) }, contact.Version, new(2026, 11, 6), desk.Author, desk.Now));
    }

    [Fact]
    public void A_form_made_from_an_older_entry_is_refused()
    {
        var claim = desk.Claim();
        var contact = claim.Ask(Details(), Today, desk.Author, desk.Now);
        claim.EditContact(contact.Id, Details() with { Whom = "Vorstand" }, 1, Today, desk.Colleague, desk.Now);
        Refused.With("contact.changed", () => claim.Answer(contact.Id, new(ContactOutcome.Declined, Today), 1, Today, desk.Author, desk.Now));
        Refused.With("contact.changed", () => claim.EditContact(contact.Id, Details(), 1, Today, desk.Author, desk.Now));
        Refused.With("contact.unknown", () => claim.EditContact(ContactId.New(desk.Now), Details(), 1, Today, desk.Author, desk.Now));
        Assert.Equal("Vorstand", contact.Whom);
    }

    private void Answer(Claim claim, Contact contact, ContactReply reply, DateOnly? today = null) => claim.Answer(contact.Id, reply, contact.Version, today ?? Today, desk.Author, desk.Now);

    private static ContactDetails Details() => new(
        ContactParty.Claimant, "Pressestelle der Handelskammer", ContactChannel.Email, "Woher stammt die Zahl?", new(2026, 11, 1), new(2026, 11, 5));
}
