using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Inbox;

/// <summary>Notes one notice as unread, to come back to it.</summary>
[Authorize(Policies.AtDesk)]
public sealed class UnreadModel(ClaimsDb db) : NoticePage(db)
{
    public override string Title => "inbox.unread-again";

    protected override async Task<IActionResult> GoAsync(CancellationToken cancel)
    {
        await Db.MarkAsync(Actor.RequireMember(), new(Id), read: false, Now, cancel);
        return Done("/inbox");
    }
}
