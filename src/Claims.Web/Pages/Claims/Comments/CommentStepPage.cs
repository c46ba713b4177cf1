using Claims.Data;
using Claims.Web.Discussions;
using Claims.Web.Pages.Claims.Team;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Claims.Comments;

/// <summary>A step of one button with one comment.</summary>
public abstract class CommentStepPage(ClaimsDb db) : TeamPage(db)
{
    [FromRoute(Name = "comment")]
    public Guid CommentId { get; set; }

    protected Task<IActionResult> ChangeAsync(Action<Comment> step, string message, CancellationToken cancel) => StepAsync(
        async () => await Db.ChangeCommentAsync(Number, new(CommentId), step, cancel) ? Done($"{Home}#{CommentView.AnchorOf(new(CommentId))}", message) : NotFound(),
        cancel);

    protected override async Task<bool> LoadAsync(CancellationToken cancel) =>
        await base.LoadAsync(cancel) && await Db.CommentAsync(Number, new(CommentId), cancel) is not null;
}
