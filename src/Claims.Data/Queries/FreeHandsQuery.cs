using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>How many members of the desk had no part in a claim yet, by the part that they could take: a grave correction goes to them.</summary>
/// <param name="Authors">Fact-checkers and editors.</param>
/// <param name="Approvers">Editors.</param>
/// <param name="Confirmers">Editors other than the one who looks.</param>
public sealed record FreeHands(int Authors, int Reviewers, int Approvers, int Confirmers)
{
    /// <summary>One who writes and another who approves; every editor may write as well.</summary>
    public bool CanFinish => Authors > 1 && Approvers > 0;
}

/// <summary>Counts them.</summary>
public static class FreeHandsQuery
{
    private static readonly Role[] Recording = [Role.FactChecker, Role.Editor];

    public static async Task<FreeHands> FreeHandsAsync(this ClaimsDb db, ClaimId claim, MemberId? me, CancellationToken cancellationToken)
    {
        var free = db.Members.Where(member => !member.Disabled && member.PasswordHash != null && !db.Set<Part>().Any(part => part.ClaimId == claim && part.MemberId == member.Id));
        return await free.GroupBy(_ => 1).Select(all => new FreeHands(
            all.Count(member => db.MemberRoles.Any(role => role.MemberId == member.Id && Recording.Contains(role.Role))),
            all.Count(member => db.MemberRoles.Any(role => role.MemberId == member.Id && role.Role == Role.Reviewer)),
            all.Count(member => db.MemberRoles.Any(role => role.MemberId == member.Id && role.Role == Role.Editor)),
            all.Count(member => member.Id != me && db.MemberRoles.Any(role => role.MemberId == member.Id && role.Role == Role.Editor)))).SingleOrDefaultAsync(cancellationToken)
            ?? new(0, 0, 0, 0);
    }
}
