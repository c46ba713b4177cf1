using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Who sees to a claim, until when, how urgently.</summary>
/// <param name="AssigneeName">As it is now; null when nobody does.</param>
/// <param name="Watched">Whether the one who looks watches it.</param>
public sealed record ClaimPlan(MemberId? Assignee, string? AssigneeName, DateOnly? Due, Priority Priority, bool Watched);

/// <summary>Reads how the work on a claim is planned.</summary>
public static class ClaimPlanQuery
{
    public static Task<ClaimPlan?> ClaimPlanAsync(this ClaimsDb db, string number, MemberId? me, CancellationToken cancellationToken) =>
        db.Claims.AsNoTracking().Where(claim => claim.Number == number).Select(claim => new ClaimPlan(
            claim.Assignee,
            db.Members.Where(member => member.Id == claim.Assignee).Select(member => member.Name).FirstOrDefault(),
            claim.Due,
            claim.Priority,
            db.Watches.Any(watch => watch.ClaimId == claim.Id && watch.MemberId == me))).SingleOrDefaultAsync(cancellationToken);
}
