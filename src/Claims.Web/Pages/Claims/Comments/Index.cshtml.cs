using Claims.Data;
using Claims.Web.Discussions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Claims.Web.Pages.Claims.Comments;

/// <summary>All that is said about a claim, and the form for one comment more.</summary>
[Authorize(Policies.AtDesk)]
public sealed class IndexModel(ClaimsDb db) : CommentPage(db)
{
    [FromQuery(Name = "older")]
    public string? Older { get; set; }

    [FromQuery(Name = "newer")]
    public string? Newer { get; set; }

    public Discussion Discussion { get; private set; } = null!;

    public string? OlderPage { get; private set; }

    public string? NewerPage { get; private set; }

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) => await UnderstandAsync(null, cancel) is { } said
        ? await StepAsync(() => WriteAsync(said, cancel), cancel)
        : await ShowAsync(cancel);

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await base.LoadAsync(cancel))
        {
            return false;
        }

        var comments = await Db.CommentsAsync(Head.Id, ListPlace.Parse(Older), ListPlace.Parse(Newer), cancel);
        Discussion = Discussion.Of(comments, Number, Actor, mayWrite: true);
        (OlderPage, NewerPage) = (At("older", comments.Older), At("newer", comments.Newer));
        return true;
    }

    private async Task<IActionResult> WriteAsync(Mentioning said, CancellationToken cancel)
    {
        var id = CommentId.New(Now);
        var found = await Db.WriteAsync(
            async token =>
            {
                var claim = await Db.Claims.Where(claim => claim.Number == Number).Select(claim => new { claim.Id }).SingleOrDefaultAsync(token);
                if (claim is not null)
                {
                    Db.Add(Comment.Write(claim.Id, said.Text, said.Members, Actor, Now, id));
                }

                return claim is not null;
            },
            cancel);
        return found ? Done($"{Home}#{CommentView.AnchorOf(id)}", T["comments.done"]) : NotFound();
    }

    private string? At(string direction, ListPlace? place) => place is null ? null : $"{Home}/comments{QueryString.Create(direction, place.ToString())}";
}
