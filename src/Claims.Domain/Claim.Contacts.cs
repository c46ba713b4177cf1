using System.Globalization;

namespace Claims.Domain;

// Whom the desk asked is evidence of its own (right of reply): nothing of it is ever deleted, and a mistaken entry is corrected beside what the history keeps of it.
// A late answer is recorded after an approval as well, and a question may be what an approval waits for, so the log is open at every stage but the discarded.
public sealed partial class Claim
{
    /// <summary>Records that somebody was asked. While a cycle is open this makes an author: a verdict rests on who was heard.</summary>
    /// <param name="today">The day in the desk's time zone.</param>
    /// <param name="id">The id that a form was given for the entry it makes, so that a form sent twice makes one; else a new one.</param>
    /// <exception cref="DomainException"><c>contact.future</c>, <c>contact.deadline</c>, <c>text.*</c>, <c>part.*</c>, <c>claim.discarded</c></exception>
    public Contact Ask(ContactDetails details, DateOnly today, Actor by, DateTimeOffset now, ContactId? id = null)
    {
        RequireLogOpen(by);
        var contact = Contact.Of(id ?? ContactId.New(now), Id, by, now);
        contact.Ask(details, today);
        TakePartInLog(by, now);
        Research(by, now);
        _contacts.Add(contact);
        Tell(by, now, "contact.asked", ContactFacts(contact), AskedTexts(contact));
        return contact;
    }

    /// <summary>Corrects whom and what an entry says was asked.</summary>
    /// <param name="readVersion">The version of the entry that the form was made from.</param>
    /// <exception cref="DomainException"><c>contact.changed</c>, <c>contact.unknown</c>, <c>contact.answered-before-asked</c>, and those of <see cref="Ask"/></exception>
    public void EditContact(ContactId id, ContactDetails details, int readVersion, DateOnly today, Actor by, DateTimeOffset now)
    {
        RequireLogOpen(by);
        var contact = FindContact(id, readVersion);
        RequirePartInLog(by);
        contact.Ask(details, today);
        TakePartInLog(by, now);
        Tell(by, now, "contact.edited", ContactFacts(contact), AskedTexts(contact));
    }

    /// <summary>Records what came back, or that nothing did; what was recorded by mistake is recorded anew, "waiting" included.</summary>
    /// <param name="readVersion">The version of the entry that the form was made from.</param>
    /// <exception cref="DomainException"><c>contact.changed</c>, <c>contact.unknown</c>, <c>contact.no-date</c>, <c>contact.no-answer</c>, <c>contact.too-early</c>, <c>contact.future</c>, <c>contact.answered-before-asked</c>, <c>text.*</c>, <c>part.*</c>, <c>claim.discarded</c></exception>
    public void Answer(ContactId id, ContactReply reply, int readVersion, DateOnly today, Actor by, DateTimeOffset now)
    {
        RequireLogOpen(by);
        var contact = FindContact(id, readVersion);
        RequirePartInLog(by);
        contact.Hear(reply, today);
        TakePartInLog(by, now);
        Tell(by, now, "contact.answered", ContactFacts(contact), new Dictionary<string, string?> { ["answer"] = contact.Answer }.WithoutNulls());
    }

    private void RequireLogOpen(Actor by)
    {
        by.Require(Role.FactChecker, Role.Editor);
        if (Stage == Stage.Discarded)
        {
            throw new DomainException("claim.discarded");
        }

        RequireNoInterest(by);
    }

    private Contact FindContact(ContactId id, int readVersion)
    {
        var contact = _contacts.SingleOrDefault(contact => contact.Id == id) ?? throw new DomainException("contact.unknown");
        return contact.Version == readVersion ? contact : throw new DomainException("contact.changed");
    }

    // After the approval nothing rests on it until a correction opens the next cycle.
    private void TakePartInLog(Actor by, DateTimeOffset now)
    {
        if (Stage != Stage.Approved)
        {
            Author(by, now);
        }
    }

    // Asked before anything is changed, so that a refusal leaves the entry as it was.
    private void RequirePartInLog(Actor by)
    {
        if (Stage != Stage.Approved)
        {
            RequirePart(by, PartRole.Author);
        }
    }

    private static Dictionary<string, string?> ContactFacts(Contact contact) => new()
    {
        ["contact"] = contact.Id.ToString(),
        ["version"] = contact.Version.ToText(),
        ["party"] = contact.Party.ToString(),
        ["channel"] = contact.Channel.ToString(),
        ["askedOn"] = Day(contact.AskedOn),
        ["deadline"] = Day(contact.Deadline),
        ["outcome"] = contact.Outcome.ToString(),
        ["answeredOn"] = Day(contact.AnsweredOn),
    };

    private static Dictionary<string, string> AskedTexts(Contact contact) => new() { ["whom"] = contact.Whom, ["question"] = contact.Question };

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
