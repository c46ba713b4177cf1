using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>One entry of the contact log of a claim.</summary>
/// <param name="Version">Counts changes; a form carries it so that nobody overwrites what they have not seen.</param>
/// <param name="RecordedBy">Name, as it is now; null for the command line.</param>
public sealed record ClaimContact(
    ContactId Id,
    ContactParty Party,
    string Whom,
    ContactChannel Channel,
    string Question,
    DateOnly AskedOn,
    DateOnly? Deadline,
    ContactOutcome Outcome,
    DateOnly? AnsweredOn,
    string? Answer,
    int Version,
    string? RecordedBy)
{
    public bool IsWaiting => Outcome == ContactOutcome.Waiting;
}

/// <summary>Some entries of a contact log, those asked last first.</summary>
/// <param name="Total">How many there are in all.</param>
/// <param name="Newer">From here the newer ones are read; null when there are none.</param>
/// <param name="Older">From here the older ones are read; null when there are none.</param>
public sealed record ClaimContacts(IReadOnlyList<ClaimContact> Shown, int Total, ListPlace? Newer, ListPlace? Older);

/// <summary>Reads whom the desk asked about a claim. Never for readers: names of people stand in it.</summary>
public static class ClaimContactsQuery
{
    /// <summary>How many a claim file shows.</summary>
    public const int OnFile = 3;

    /// <summary>The newest ones, for the claim file.</summary>
    public static Task<ClaimContacts> NewestContactsAsync(this ClaimsDb db, ClaimId claim, CancellationToken cancellationToken) => db.ReadAsync(
        async token => new ClaimContacts(
            await Paged(db.OfClaim(claim), null, null).Select(Row(db)).Take(OnFile).ToListAsync(token), await db.OfClaim(claim).CountAsync(token), null, null),
        cancellationToken);

    /// <summary>A page of them.</summary>
    public static Task<ClaimContacts> ContactsAsync(this ClaimsDb db, ClaimId claim, ListPlace? older, ListPlace? newer, CancellationToken cancellationToken) => db.ReadAsync(
        async token =>
        {
            var rows = await Paged(db.OfClaim(claim), older, newer).Select(Row(db)).Take(ClaimList.PageSize + 1).ToListAsync(token);
            var (page, before, after) = ClaimList.Cut(rows, row => new ListPlace(ListPlace.Of(row.AskedOn), row.Id.ToString()), older, newer);
            return new ClaimContacts(page, await db.OfClaim(claim).CountAsync(token), before, after);
        },
        cancellationToken);

    /// <summary>One entry of the log of a claim; null when it has no such entry.</summary>
    public static Task<ClaimContact?> ContactAsync(this ClaimsDb db, ClaimId claim, ContactId id, CancellationToken cancellationToken) =>
        db.OfClaim(claim).Where(contact => contact.Id == id).Select(Row(db)).SingleOrDefaultAsync(cancellationToken);

    private static IQueryable<Contact> OfClaim(this ClaimsDb db, ClaimId claim) => db.Set<Contact>().AsNoTracking().Where(contact => contact.ClaimId == claim);

    private static IQueryable<Contact> Paged(IQueryable<Contact> contacts, ListPlace? older, ListPlace? newer)
    {
        if (newer is { Day: { } since } && Guid.TryParse(newer.Number, out var last))
        {
            var from = new ContactId(last);
            return contacts.Where(contact => contact.AskedOn > since || (contact.AskedOn == since && contact.Id > from)).OrderBy(contact => contact.AskedOn).ThenBy(contact => contact.Id);
        }

        if (older is { Day: { } until } && Guid.TryParse(older.Number, out var first))
        {
            var to = new ContactId(first);
            contacts = contacts.Where(contact => contact.AskedOn < until || (contact.AskedOn == until && contact.Id < to));
        }

        return contacts.OrderByDescending(contact => contact.AskedOn).ThenByDescending(contact => contact.Id);
    }

    private static Expression<Func<Contact, ClaimContact>> Row(ClaimsDb db) => contact => new ClaimContact(
        contact.Id,
        contact.Party,
        contact.Whom,
        contact.Channel,
        contact.Question,
        contact.AskedOn,
        contact.Deadline,
        contact.Outcome,
        contact.AnsweredOn,
        contact.Answer,
        contact.Version,
        db.Members.Where(member => member.Id == contact.RecordedBy).Select(member => member.Name).FirstOrDefault());
}
