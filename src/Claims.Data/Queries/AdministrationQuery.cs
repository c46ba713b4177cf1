using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>How the desk stands, for those who run it.</summary>
/// <param name="Invited">Asked to join and not yet come.</param>
/// <param name="Scale">The version of the rating scale that is used for new verdicts; 0 without one.</param>
/// <param name="Policy">The version of the policy of the gates; 0 without one.</param>
/// <param name="Blocking">How many gates it lets block.</param>
/// <param name="Entries">Entries of the audit trail.</param>
public sealed record AdministrationView(int Members, int Invited, int Disabled, int Topics, int RetiredTopics, int Scale, int Labels, int Policy, int Blocking, int Entries, DateTimeOffset? NewestEntry, int Erasures);

/// <summary>Reads the overview of the administration.</summary>
public static class AdministrationQuery
{
    public static Task<AdministrationView> AdministrationAsync(this ClaimsDb db, CancellationToken cancellationToken) => db.ReadAsync(
        async token =>
        {
            var members = await db.Members.GroupBy(_ => 1).Select(all => new
            {
                Active = all.Count(member => !member.Disabled && member.PasswordHash != null),
                Invited = all.Count(member => !member.Disabled && member.PasswordHash == null),
                Disabled = all.Count(member => member.Disabled),
            }).SingleOrDefaultAsync(token);
            var topics = await db.Topics.GroupBy(topic => topic.Retired).Select(group => new { Retired = group.Key, Count = group.Count() }).ToListAsync(token);
            var scale = await db.RatingScales.OrderByDescending(scale => scale.Version).Select(scale => new { scale.Version, Labels = scale.Ratings.Count }).FirstOrDefaultAsync(token);
            var policy = await db.GatePolicies.OrderByDescending(policy => policy.Version)
                .Select(policy => new { policy.Version, Blocking = policy.Rules.Count(rule => rule.Strictness == Strictness.Blocks) }).FirstOrDefaultAsync(token);
            var newest = await db.AuditEntries.OrderByDescending(entry => entry.Seq).Select(entry => new { entry.Seq, entry.At }).FirstOrDefaultAsync(token);
            return new AdministrationView(
                members?.Active ?? 0,
                members?.Invited ?? 0,
                members?.Disabled ?? 0,
                topics.Where(group => !group.Retired).Sum(group => group.Count),
                topics.Where(group => group.Retired).Sum(group => group.Count),
                scale?.Version ?? 0,
                scale?.Labels ?? 0,
                policy?.Version ?? 0,
                policy?.Blocking ?? 0,
                // Numbers are given without a gap, so the last is how many there are.
                (int)(newest?.Seq ?? 0),
                newest?.At,
                await db.Erasures.CountAsync(token));
        },
        cancellationToken);
}
