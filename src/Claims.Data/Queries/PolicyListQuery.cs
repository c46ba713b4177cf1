using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>One version of the policy of the gates.</summary>
/// <param name="By">Who introduced it; null for the first.</param>
public sealed record PolicyVersion(int Version, DateTimeOffset? IntroducedAt, string? By, IReadOnlyDictionary<string, Strictness> Rules)
{
    public Strictness Of(Gate gate) => Rules.GetValueOrDefault(gate.Key, Strictness.Off);
}

/// <summary>Reads the versions of the policy.</summary>
public static class PolicyListQuery
{
    /// <summary>How many versions wait for other eyes, and will be measured by what stands when they are approved.</summary>
    public static Task<int> VersionsInReviewAsync(this ClaimsDb db, CancellationToken cancellationToken) =>
        db.Verdicts.CountAsync(verdict => verdict.State == VerdictState.InReview, cancellationToken);

    /// <summary>All versions, the current one first. They are few: a house changes its policy once in years.</summary>
    public static Task<IReadOnlyList<PolicyVersion>> PolicyVersionsAsync(this ClaimsDb db, CancellationToken cancellationToken) => db.ReadAsync<IReadOnlyList<PolicyVersion>>(
        async token =>
        {
            var versions = await db.GatePolicies.AsNoTracking().OrderByDescending(policy => policy.Version).Select(policy => new
            {
                policy.Version,
                policy.IntroducedAt,
                By = db.Members.Where(member => member.Id == policy.IntroducedBy).Select(member => member.Name).FirstOrDefault(),
            }).ToListAsync(token);
            var rules = (await db.Set<GateRule>().AsNoTracking().ToListAsync(token)).ToLookup(rule => rule.Version);
            return [.. versions.Select(policy => new PolicyVersion(
                policy.Version, policy.IntroducedAt, policy.By, rules[policy.Version].ToDictionary(rule => rule.Gate, rule => rule.Strictness)))];
        },
        cancellationToken);
}
