using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Claims.Comments;

/// <summary>Takes up a comment again.</summary>
[Authorize(Policies.AtDesk)]
public sealed class ReopenModel(ClaimsDb db) : CommentStepPage(db)
{
    public override string Title => "comments.reopen";

    public override Task<IActionResult> OnPostAsync(CancellationToken cancel) => ChangeAsync(comment => comment.Reopen(Actor, Now), T["comments.reopen-done"], cancel);
}
