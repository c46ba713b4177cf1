namespace Claims.Web.ClaimLists;

/// <summary>Takes one step with many claims.</summary>
internal static class BulkSteps
{
    /// <summary>Claims that refuse are passed over and told; a missing role ends it all.</summary>
    /// <param name="step">Whether the claim was changed; it changes nothing of a claim that refuses.</param>
    /// <exception cref="DomainException"><c>actor.role</c></exception>
    public static BulkOutcome Take(IReadOnlyList<Claim> claims, string verb, Func<Claim, bool> step)
    {
        var (changed, same) = (0, 0);
        var refused = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            try
            {
                var done = step(claim);
                (changed, same) = done ? (changed + 1, same) : (changed, same + 1);
            }
            catch (DomainException refusal) when (refusal.Code != "actor.role")
            {
                (refused.TryGetValue(refusal.Code, out var numbers) ? numbers : refused[refusal.Code] = []).Add(claim.Number);
            }
        }

        return new(verb, changed, same, refused.ToDictionary(pair => pair.Key, IReadOnlyList<string> (pair) => pair.Value));
    }

    /// <summary>A step of the claim's own, which counts as a change when it raised an event.</summary>
    public static bool Changes(Claim claim, Action<Claim> verb)
    {
        var before = claim.Events.Count;
        verb(claim);
        return claim.Events.Count != before;
    }
}
