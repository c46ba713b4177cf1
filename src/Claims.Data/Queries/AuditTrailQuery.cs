using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Which entries of the audit trail are looked at; a part that is null lets all through.</summary>
public sealed record AuditFilter
{
    public MemberId? Member { get; init; }

    /// <summary>What the command line did.</summary>
    public bool Command { get; init; }

    /// <summary>What happened, one of these kinds.</summary>
    public IReadOnlyList<string>? Kinds { get; init; }

    /// <summary>What it happened to, <c>claim</c>.</summary>
    public string? Subject { get; init; }

    public Guid? SubjectId { get; init; }

    /// <summary>From this instant on.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Up to this instant, which is no longer part of it.</summary>
    public DateTimeOffset? Until { get; init; }
}

/// <summary>A page of the audit trail, newest first.</summary>
/// <param name="Names">What the subjects are called, by kind and id; one that is gone is missing.</param>
/// <param name="Total">How many entries the filter lets through.</param>
/// <param name="Before">Read on before this number for the older ones; null on the last page.</param>
public sealed record AuditPage(IReadOnlyList<HistoryEntry> Entries, IReadOnlyDictionary<(string Subject, Guid Id), AuditName> Names, int Total, long? Before);

/// <summary>Reads the whole audit trail, filtered.</summary>
public static class AuditTrailQuery
{
    public const int PageSize = 50;

    /// <param name="before">Only entries older than this number.</param>
    public static Task<AuditPage> AuditTrailAsync(this ClaimsDb db, AuditFilter filter, long? before, CancellationToken cancellationToken) => db.ReadAsync(
        async token =>
        {
            var shown = db.Shown(filter);
            var (entries, more) = await db.EntriesAsync(shown, before, PageSize, withTexts: true, token);
            return new AuditPage(entries, await db.AuditNamesAsync(entries, token), await shown.CountAsync(token), more);
        },
        cancellationToken);

    /// <summary>So many entries older than a number, without their free texts, for an export that is written part by part.</summary>
    public static Task<AuditPage> AuditPartAsync(this ClaimsDb db, AuditFilter filter, long? before, int take, CancellationToken cancellationToken) => db.ReadAsync(
        async token =>
        {
            var (entries, more) = await db.EntriesAsync(db.Shown(filter), before, take, withTexts: false, token);
            return new AuditPage(entries, await db.AuditNamesAsync(entries, token), entries.Count, more);
        },
        cancellationToken);

    /// <summary>Everybody who has an account, to choose from.</summary>
    public static async Task<IReadOnlyList<(MemberId Id, string Name)>> AuditMembersAsync(this ClaimsDb db, CancellationToken cancellationToken) =>
        [.. (await db.Members.AsNoTracking().OrderBy(member => member.Name).ThenBy(member => member.Id).Select(member => new { member.Id, member.Name }).ToListAsync(cancellationToken))
            .Select(member => (member.Id, member.Name))];

    private static IQueryable<AuditEntry> Shown(this ClaimsDb db, AuditFilter filter)
    {
        var entries = db.AuditEntries.AsNoTracking();
        entries = filter.Member is { } member ? entries.Where(entry => entry.ActorMember == member) : entries;
        entries = filter.Command ? entries.Where(entry => entry.ActorKind == ActorKind.Command) : entries;
        entries = filter.Kinds is { } kinds ? entries.Where(entry => kinds.Contains(entry.Kind)) : entries;
        entries = filter.Subject is { } subject ? entries.Where(entry => entry.Subject == subject) : entries;
        entries = filter.SubjectId is { } id ? entries.Where(entry => entry.SubjectId == id) : entries;
        entries = filter.From is { } from ? entries.Where(entry => entry.At >= from) : entries;
        return filter.Until is { } until ? entries.Where(entry => entry.At < until) : entries;
    }
}
