namespace Claims.Web.Interests;

/// <summary>What a member has to be reminded of about their yearly declaration of interests.</summary>
/// <param name="Until">Until when the last one is, or was, valid; null when there is none.</param>
/// <param name="IsMissing">There is none that is valid.</param>
public sealed record InterestReminder(DateTimeOffset? Until, bool IsMissing)
{
    /// <summary>So many days before its end a declaration is asked for anew.</summary>
    public const int Days = 30;

    /// <summary>Null while nothing needs to be done.</summary>
    public static InterestReminder? Of(DateTimeOffset? until, DateTimeOffset now) =>
        until is null || until <= now ? new(until, true)
        : until <= now.AddDays(Days) ? new(until, false)
        : null;
}
