namespace Claims.Web.Interests;

/// <summary>The tick "I have no interest in this matter" that a form carries beside its own step.</summary>
public static class OwnInterest
{
    /// <summary>States it, in the unit of the step; who said something already has said it.</summary>
    public static void State(Claim claim, bool none, Actor by, DateTimeOffset now)
    {
        if (none && claim.InterestOf(by.Member) is null)
        {
            claim.StateInterest(false, null, by, now);
        }
    }
}
