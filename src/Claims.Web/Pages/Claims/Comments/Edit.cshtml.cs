using Claims.Data;
using Claims.Web.Discussions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Claims.Comments;

/// <summary>Changes the words of a comment of one's own.</summary>
[Authorize(Policies.AtDesk)]
public sealed class EditModel(ClaimsDb db) : CommentPage(db)
{
    [FromRoute(Name = "comment")]
    public Guid CommentId { get; set; }

    public bool Mine => Stored.WrittenBy == Actor.Member;

    private ClaimComment Stored { get; set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var page = await ShowAsync(cancel);
        Input.Text = Stored?.Text;
        return page;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        return await UnderstandAsync(Stored, cancel) is { } said
            ? await StepAsync(async () => await Db.ChangeCommentAsync(Number, new(CommentId), comment => comment.Edit(said.Text, said.Members, Actor, Now), cancel)
                ? Done($"{Home}#{CommentView.AnchorOf(new(CommentId))}", T["comments.changed"])
                : NotFound(), cancel)
            : Page();
    }

    protected override async Task<bool> LoadAsync(CancellationToken cancel) =>
        await base.LoadAsync(cancel) && (Stored = (await Db.CommentAsync(Number, new(CommentId), cancel))!) is not null;
}
