using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Those who work at the desk: who may record, review or edit, and are not disabled.</summary>
public static class DeskMembersQuery
{
    private static readonly Role[] Working = [Role.FactChecker, Role.Reviewer, Role.Editor];

    public static IQueryable<Member> DeskMembers(this ClaimsDb db) =>
        db.Members.AsNoTracking().Where(member => !member.Disabled && db.MemberRoles.Any(role => role.MemberId == member.Id && Working.Contains(role.Role)));

    /// <summary>By name; whom a comment can mention.</summary>
    public static Task<List<MemberChoice>> DeskMemberChoicesAsync(this ClaimsDb db, CancellationToken cancellationToken) =>
        db.DeskMembers().OrderBy(member => member.Name).ThenBy(member => member.Id).Select(member => new MemberChoice(member.Id, member.Name)).ToListAsync(cancellationToken);
}
