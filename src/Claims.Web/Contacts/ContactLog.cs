using Claims.Data;

namespace Claims.Web.Contacts;

/// <summary>Entries of a contact log as a page shows them.</summary>
/// <param name="Home">Address of the claim.</param>
/// <param name="Total">How many there are in all.</param>
/// <param name="WhyNot">Why the member cannot write in it, though their role does; null when nothing stands against it.</param>
public sealed record ContactLog(IReadOnlyList<ContactView> Entries, string Home, int Total, bool MayWrite, string? WhyNot)
{
    public bool HasMore => Total > Entries.Count;

    public static ContactLog Of(ClaimContacts contacts, ClaimHead head, Actor actor, Texts texts)
    {
        var records = actor.Is(Role.FactChecker) || actor.Is(Role.Editor);
        var blocked = records ? ContactRights.Blocked(head, texts) : null;
        var (home, may) = ($"/claims/{head.Number}", records && blocked is null);
        return new([.. contacts.Shown.Select(contact => new ContactView(contact, home, may))], home, contacts.Total, may, blocked);
    }
}

/// <summary>One entry as a page shows it.</summary>
/// <param name="Home">Address of the claim.</param>
/// <param name="MayWrite">The entry leads to the forms that change it.</param>
public sealed record ContactView(ClaimContact Contact, string Home, bool MayWrite)
{
    /// <summary>Symbol of what became of it.</summary>
    public string Icon => Contact.Outcome switch
    {
        ContactOutcome.Answered => "pass",
        ContactOutcome.Waiting => "open",
        _ => "warn",
    };

    public string Address => $"{Home}/contacts/{Contact.Id}";
}
