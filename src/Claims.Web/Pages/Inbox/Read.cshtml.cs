using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Inbox;

/// <summary>Notes one notice as read.</summary>
[Authorize(Policies.AtDesk)]
public sealed class ReadModel(ClaimsDb db) : NoticePage(db)
{
    public override string Title => "inbox.read";

    protected override async Task<IActionResult> GoAsync(CancellationToken cancel)
    {
        await Db.MarkAsync(Actor.RequireMember(), new(Id), read: true, Now, cancel);
        return Done("/inbox");
    }
}
