using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>A member as the list of members shows them.</summary>
/// <param name="Invited">Asked to join and not yet come: there is no password.</param>
public sealed record MemberLine(
    MemberId Id, string Name, string Email, IReadOnlyList<Role> Roles, bool Disabled, bool Invited, DateTimeOffset JoinedAt, DateTimeOffset? LastSeenAt);

/// <summary>Reads members for the pages that manage them.</summary>
public static class MemberListQuery
{
    /// <summary>One page of all members by name, and how many there are.</summary>
    /// <param name="page">From 1.</param>
    /// <param name="size">Lines on a page.</param>
    public static Task<(IReadOnlyList<MemberLine> Lines, int Count)> MemberListAsync(this ClaimsDb db, int page, int size, CancellationToken cancellationToken) =>
        db.ReadAsync(
            async token =>
            {
                var members = await db.Members.AsNoTracking().OrderBy(m => m.Name).ThenBy(m => m.Id).Skip((page - 1) * size).Take(size).ToListAsync(token);
                return (await LinesAsync(db, members, token), await db.Members.CountAsync(token));
            },
            cancellationToken);

    public static async Task<MemberLine?> MemberLineAsync(this ClaimsDb db, MemberId id, CancellationToken cancellationToken) =>
        (await LinesAsync(db, await db.Members.AsNoTracking().Where(m => m.Id == id).ToListAsync(cancellationToken), cancellationToken)).SingleOrDefault();

    private static async Task<IReadOnlyList<MemberLine>> LinesAsync(ClaimsDb db, List<Member> members, CancellationToken cancellationToken)
    {
        var ids = members.ConvertAll(m => m.Id);
        var roles = (await db.MemberRoles.AsNoTracking().Where(r => ids.Contains(r.MemberId)).ToListAsync(cancellationToken)).ToLookup(r => r.MemberId, r => r.Role);
        return [.. members.Select(m => new MemberLine(m.Id, m.Name, m.Email!, [.. roles[m.Id].Order()], m.Disabled, m.PasswordHash is null, m.JoinedAt, m.LastSeenAt))];
    }
}
