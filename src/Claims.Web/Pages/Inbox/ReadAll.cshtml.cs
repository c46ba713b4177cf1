using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Inbox;

/// <summary>Notes as read all that the reader could see when the form was made.</summary>
[Authorize(Policies.AtDesk)]
public sealed class ReadAllModel(ClaimsDb db) : DeskPage
{
    /// <summary>Up to when, in ticks of UTC.</summary>
    [BindProperty(Name = "seen")]
    public long Seen { get; set; }

    public Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Seen = Now.UtcTicks;
        return ShowAsync(cancel);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => StepAsync(
        async () =>
        {
            var seen = Seen is > 0 and < 3_000_000_000_000_000_000 ? new DateTimeOffset(Seen, TimeSpan.Zero) : Now;
            await db.ReadUpToAsync(Actor.RequireMember(), seen, Now, cancel);
            return Done("/inbox", T["inbox.read-all-done"]);
        },
        cancel);
}
