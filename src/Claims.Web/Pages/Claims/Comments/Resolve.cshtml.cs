using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Claims.Comments;

/// <summary>Notes that a comment was dealt with.</summary>
[Authorize(Policies.AtDesk)]
public sealed class ResolveModel(ClaimsDb db) : CommentStepPage(db)
{
    public override string Title => "comments.resolve";

    public override Task<IActionResult> OnPostAsync(CancellationToken cancel) => ChangeAsync(comment => comment.Resolve(Actor, Now), T["comments.resolve-done"], cancel);
}
