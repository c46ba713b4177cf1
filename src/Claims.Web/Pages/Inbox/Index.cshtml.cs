using Claims.Data;
using Claims.Web.Inboxes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Inbox;

/// <summary>What concerns me: who called me, what was given to me, what became of it. Looking changes nothing.</summary>
[Authorize(Policies.AtDesk)]
public sealed class IndexModel(ClaimsDb db) : DeskPage
{
    /// <summary><c>unread</c> leaves out what is read.</summary>
    [FromQuery(Name = "view")]
    public string? View { get; set; }

    [FromQuery(Name = "older")]
    public string? Older { get; set; }

    [FromQuery(Name = "newer")]
    public string? Newer { get; set; }

    public global::Claims.Data.Inbox Inbox { get; private set; } = null!;

    public IReadOnlyList<InboxDay> Days { get; private set; } = [];

    public bool OnlyUnread => View == "unread";

    /// <summary>Up to when the reader has seen their inbox, in ticks: what comes later stays unread.</summary>
    public long Seen { get; private set; }

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    public string? At(string direction, ListPlace? place) =>
        place is null ? null : $"/inbox{(OnlyUnread ? QueryString.Create("view", "unread") : QueryString.Empty).Add(direction, place.ToString())}";

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Seen = Now.UtcTicks;
        Inbox = await db.InboxAsync(Actor.RequireMember(), OnlyUnread, ListPlace.Parse(Older), ListPlace.Parse(Newer), cancel);
        Days = InboxView.Days(Inbox.Notices, F, T, Now);
        return true;
    }
}
