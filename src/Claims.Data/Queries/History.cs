using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>One entry of the history, ready to be put in words.</summary>
/// <param name="Who">The member's name; null for the command line.</param>
/// <param name="Facts">Ids, numbers and codes of the entry; of another claim also its number, as <c>otherNumber</c>, of an assignee the name, as <c>assigneeName</c>, of those who went out of a cycle theirs, as <c>outNames</c>.</param>
/// <param name="Texts">Free texts by field; null where one was erased.</param>
/// <param name="Hash">The entry's leaf in the tree of the log: SHA-256 of a zero byte and its payload.</param>
public sealed record HistoryEntry(
    long Seq, DateTimeOffset At, string? Who, string Kind, IReadOnlyDictionary<string, string?> Facts, IReadOnlyDictionary<string, string?> Texts, string Hash)
{
    /// <summary>What it happened to, <c>claim</c>.</summary>
    public string Subject { get; init; } = "";

    public Guid SubjectId { get; init; }

    /// <summary>Canonical JSON of all of the entry, free texts by their salted hashes: what the hash is of.</summary>
    public string Payload { get; init; } = "";
}

/// <summary>Entries about one subject, newest first.</summary>
/// <param name="Total">How many there are in all.</param>
/// <param name="Newest">Whether this is the first page.</param>
/// <param name="Before">Read on before this number for the older ones; null on the last page.</param>
public sealed record History(IReadOnlyList<HistoryEntry> Entries, int Total, bool Newest, long? Before);

/// <summary>Reads what happened to a subject.</summary>
public static class HistoryQuery
{
    public const int PageSize = 50;

    // Facts that hold ids of members, and what their names are called.
    private static readonly Dictionary<string, string> Named = new(StringComparer.Ordinal) { ["assignee"] = "assigneeName", ["out"] = "outNames" };

    /// <param name="subject">As the domain names it, <c>claim</c>.</param>
    /// <param name="before">Only entries older than this number.</param>
    public static Task<History> HistoryAsync(
        this ClaimsDb db, string subject, Guid id, long? before, int take, CancellationToken cancellationToken) =>
        db.ReadAsync(async token =>
        {
            var all = db.AuditEntries.AsNoTracking().Where(entry => entry.Subject == subject && entry.SubjectId == id);
            var (page, more) = await db.EntriesAsync(all, before, take, withTexts: true, token);
            return new History(page, await all.CountAsync(token), before is null, more);
        }, cancellationToken);

    /// <summary>Entries of a query, newest first, ready to be put in words; and the number from which to read on, null where these were the last.</summary>
    /// <param name="before">Only entries older than this number.</param>
    /// <param name="withTexts">Reads their free texts as well.</param>
    internal static async Task<(IReadOnlyList<HistoryEntry> Entries, long? Before)> EntriesAsync(
        this ClaimsDb db, IQueryable<AuditEntry> all, long? before, int take, bool withTexts, CancellationToken cancellationToken)
    {
        var rows = await all.Where(entry => before == null || entry.Seq < before).OrderByDescending(entry => entry.Seq).Take(take + 1)
            .Select(entry => new
            {
                entry.Seq,
                entry.At,
                Who = db.Members.Where(member => member.Id == entry.ActorMember).Select(member => member.Name).FirstOrDefault(),
                entry.Kind,
                entry.Subject,
                entry.SubjectId,
                entry.Payload,
                entry.LeafHash,
            }).ToListAsync(cancellationToken);
        var page = rows.Take(take).ToList();
        // By number, one by one: between the first and the last entry of a subject lie those of the whole desk.
        var numbers = withTexts ? page.Select(row => row.Seq).ToList() : [];
        var texts = await db.AuditTexts.AsNoTracking().Where(text => numbers.Contains(text.Seq))
            .Select(text => new { text.Seq, text.Field, text.Text }).ToListAsync(cancellationToken);
        var bySeq = texts.ToLookup(text => text.Seq);
        var facts = page.ToDictionary(row => row.Seq, row => FactsOf(row.Payload));
        await db.NumberOthersAsync(facts.Values, cancellationToken);
        await db.NameMembersAsync(facts.Values, cancellationToken);
        return (
            [.. page.Select(row => new HistoryEntry(
                row.Seq, row.At, row.Who, row.Kind, facts[row.Seq], bySeq[row.Seq].ToDictionary(text => text.Field, text => text.Text), row.LeafHash)
            {
                Subject = row.Subject,
                SubjectId = row.SubjectId,
                Payload = row.Payload,
            })],
            rows.Count > take ? page[^1].Seq : null);
    }

    // An entry keeps the id of another claim; people know it by its number.
    private static async Task NumberOthersAsync(this ClaimsDb db, IReadOnlyCollection<Dictionary<string, string?>> entries, CancellationToken cancellationToken)
    {
        static ClaimId? Other(Dictionary<string, string?> facts) => Guid.TryParse(facts.GetValueOrDefault("other"), out var id) ? new ClaimId(id) : null;
        var ids = entries.Select(Other).OfType<ClaimId>().Distinct().ToList();
        var numbers = await db.Claims.Where(claim => ids.Contains(claim.Id)).ToDictionaryAsync(claim => claim.Id, claim => claim.Number, cancellationToken);
        foreach (var facts in entries)
        {
            if (Other(facts) is { } id)
            {
                facts["otherNumber"] = numbers.GetValueOrDefault(id);
            }
        }
    }

    private static async Task NameMembersAsync(this ClaimsDb db, IReadOnlyCollection<Dictionary<string, string?>> entries, CancellationToken cancellationToken)
    {
        var ids = Named.Keys.SelectMany(fact => entries.SelectMany(facts => Members(facts, fact))).Distinct().ToList();
        if (ids.Count == 0)
        {
            return;
        }

        var names = await db.Members.Where(member => ids.Contains(member.Id)).ToDictionaryAsync(member => member.Id, member => member.Name, cancellationToken);
        foreach (var facts in entries)
        {
            foreach (var (fact, name) in Named.Where(pair => Members(facts, pair.Key).Any()))
            {
                facts[name] = string.Join(", ", Members(facts, fact).Select(id => names.GetValueOrDefault(id)));
            }
        }
    }

    private static IEnumerable<MemberId> Members(Dictionary<string, string?> facts, string fact) =>
        (facts.GetValueOrDefault(fact) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(id => Guid.TryParse(id, out _)).Select(id => new MemberId(Guid.Parse(id)));

    /// <summary>The facts of an entry, from its payload.</summary>
    internal static Dictionary<string, string?> FactsOf(string payload)
    {
        using var document = JsonDocument.Parse(payload);
        return document.RootElement.GetProperty("facts").EnumerateObject().ToDictionary(fact => fact.Name, fact => fact.Value.GetString());
    }
}

/// <summary>What the subjects of a history are called.</summary>
public static class HistoryTitleQuery
{
    public static Task<string?> SourceTitleAsync(this ClaimsDb db, SourceId id, CancellationToken cancellationToken) =>
        db.Sources.Where(source => source.Id == id).Select(source => source.Title).SingleOrDefaultAsync(cancellationToken);

    public static Task<string?> EvidenceTitleAsync(this ClaimsDb db, EvidenceId id, CancellationToken cancellationToken) =>
        db.Evidence.Where(evidence => evidence.Id == id)
            .SelectMany(evidence => evidence.Revisions.Where(revision => revision.Number == evidence.CurrentNumber).Select(revision => revision.Title))
            .SingleOrDefaultAsync(cancellationToken);
}
