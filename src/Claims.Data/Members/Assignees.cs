using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>A member to choose from.</summary>
public sealed record MemberChoice(MemberId Id, string Name);

/// <summary>Whom a claim may be given to: members who may record and are not disabled.</summary>
public static class Assignees
{
    private static readonly Role[] Recording = [Role.FactChecker, Role.Editor];

    /// <summary>By name.</summary>
    public static Task<List<MemberChoice>> AssigneeChoicesAsync(this ClaimsDb db, CancellationToken cancellationToken) =>
        db.Fit().OrderBy(member => member.Name).ThenBy(member => member.Id).Select(member => new MemberChoice(member.Id, member.Name)).ToListAsync(cancellationToken);

    // Whichever page gives a claim away, the save looks: a claim does not know who may do what.
    /// <exception cref="DomainException"><c>claim.assignee-unfit</c></exception>
    internal static async Task RequireFitAssigneesAsync(this ClaimsDb db, IReadOnlyList<DomainEvent> events, CancellationToken cancellationToken)
    {
        var assigned = events.Where(happened => happened.Kind == "claim.assigned").Select(happened => EventFacts.Member(happened, "assignee")).OfType<MemberId>().Distinct().ToList();
        if (assigned.Count > 0 && await db.Fit().CountAsync(member => assigned.Contains(member.Id), cancellationToken) < assigned.Count)
        {
            throw new DomainException("claim.assignee-unfit", "Assignee");
        }
    }

    private static IQueryable<Member> Fit(this ClaimsDb db) =>
        db.Members.AsNoTracking().Where(member => !member.Disabled && db.MemberRoles.Any(role => role.MemberId == member.Id && Recording.Contains(role.Role)));
}
