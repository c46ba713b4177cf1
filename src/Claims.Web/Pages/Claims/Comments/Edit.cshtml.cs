using Claims.Data;
using Claims.Web.Discussions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Claims.Comments;

/// <summary>Changes the words of a comment of one's own.</summary>
[Authorize(Policies.AtDesk)]
public sealed class EditModel(ClaimsDb db) : CommentPage(db)
{
    private ClaimComment _comment = null!;

    [FromRoute(Name = "comment")]
    public Guid CommentId { get; set; }

    public bool Mine => _comment.WrittenBy == Actor.Member;

    protected override object? Stored => Of(_comment);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var page = await ShowAsync(cancel);
        Input = _comment is null ? Input : Of(_comment);
        return page;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        return await UnderstandAsync(_comment, cancel) is { } said
            ? await StepAsync(async () => await Db.ChangeCommentAsync(Number, new(CommentId), comment => Change(comment, said), cancel)
                ? Done($"{Home}#{CommentView.AnchorOf(new(CommentId))}", T["comments.changed"])
                : NotFound(), cancel)
            : Page();
    }

    private static CommentInput Of(ClaimComment comment) => new() { Text = comment.Text, Version = comment.Version };

    private void Change(Comment comment, Mentioning said)
    {
        if (comment.Version != Input.Version)
        {
            throw new DomainException("save.stale");
        }

        comment.Edit(said.Text, said.Members, Actor, Now);
    }

    protected override async Task<bool> LoadAsync(CancellationToken cancel) =>
        await base.LoadAsync(cancel) && (_comment = (await Db.CommentAsync(Number, new(CommentId), cancel))!) is not null;
}
