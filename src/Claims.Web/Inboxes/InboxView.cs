using Claims.Data;

namespace Claims.Web.Inboxes;

/// <summary>What one claim gave cause for on one day.</summary>
/// <param name="Notices">The newest first.</param>
public sealed record InboxClaim(string Number, string Statement, string Language, IReadOnlyList<InboxNotice> Notices)
{
    public bool Unread => Notices.Any(notice => notice.Unread);
}

/// <summary>One day of an inbox.</summary>
/// <param name="Name">"Heute", "gestern", a date.</param>
public sealed record InboxDay(DateOnly Day, string Name, IReadOnlyList<InboxClaim> Claims);

/// <summary>Groups an inbox by day and claim: a statement stands once, and under it what happened.</summary>
public static class InboxView
{
    public static IReadOnlyList<InboxDay> Days(IEnumerable<InboxNotice> notices, Formats formats, Texts texts, DateTimeOffset now)
    {
        var today = formats.LocalDay(now);
        return [.. notices.GroupBy(notice => formats.LocalDay(notice.At)).Select(day => new InboxDay(
            day.Key,
            (today.DayNumber - day.Key.DayNumber) switch
            {
                0 => texts["inbox.today"],
                1 => texts["inbox.yesterday"],
                _ => formats.Day(day.Key),
            },
            [.. day.GroupBy(notice => notice.Number).Select(claim => new InboxClaim(claim.Key, claim.First().Statement, claim.First().Language, [.. claim]))]))];
    }
}
