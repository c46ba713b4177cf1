namespace Claims.Data;

/// <summary>Introduces versions of the policy of the gates.</summary>
public static class PolicyWriting
{
    /// <param name="readVersion">The version that the form was made from.</param>
    /// <returns>The number of the new version.</returns>
    /// <exception cref="DomainException"><c>policy.introduced-meanwhile</c> with the version that somebody else introduced, and those of <see cref="GatePolicy.Introduce"/></exception>
    public static Task<int> IntroducePolicyAsync(
        this ClaimsDb db, int readVersion, IReadOnlyDictionary<string, Strictness> rules, string? reason, Actor by, DateTimeOffset now, CancellationToken cancellationToken) => db.WriteAsync(async token =>
        {
            var current = await db.CurrentPolicyAsync(token);
            if (current.Version != readVersion)
            {
                throw new DomainException("policy.introduced-meanwhile", current.Version);
            }

            var (next, happened) = current.Introduce(rules, reason, by, now);
            db.Add(next);
            db.Record(happened);
            return next.Version;
        }, cancellationToken);
}
