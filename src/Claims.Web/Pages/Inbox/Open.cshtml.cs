using Claims.Data;
using Claims.Web.Discussions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Inbox;

/// <summary>Leads to what a notice tells of, and notes as read what was told of that claim until then.</summary>
[Authorize(Policies.AtDesk)]
public sealed class OpenModel(ClaimsDb db) : NoticePage(db)
{
    public override string Title => "inbox.open";

    protected override async Task<IActionResult> GoAsync(CancellationToken cancel)
    {
        try
        {
            await Db.ReadClaimAsync(Actor.RequireMember(), Notice.Number, Notice.At, Now, cancel);
        }
        catch (DomainException refusal) when (refusal.Code is "desk.read-only" or "desk.busy")
        {
            // A desk that cannot be written to can be read all the same.
        }

        return LocalRedirect(await TargetAsync(cancel));
    }

    private async Task<string> TargetAsync(CancellationToken cancel)
    {
        var claim = $"/claims/{Notice.Number}";
        if (Notice.Comment is not { } comment)
        {
            return claim;
        }

        // The claim file shows the newest comments; an older one has its page.
        var (place, newer) = await Db.CommentPlaceAsync(comment, cancel);
        var page = newer < ClaimCommentsQuery.OnFile ? claim : $"{claim}/comments{QueryString.Create("older", place.ToString())}";
        return $"{page}#{CommentView.AnchorOf(comment)}";
    }
}
