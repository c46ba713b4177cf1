using Claims.Data;
using Claims.Web.Discussions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Claims.Web.Pages.Claims.Comments;

/// <summary>A page with the form of a comment: what is typed is kept until it is clear whom it calls.</summary>
public abstract class CommentPage(ClaimsDb db) : ClaimPage(db), ICommentForm
{
    [BindProperty]
    public CommentInput Input { get; set; } = new();

    public IReadOnlyList<UnclearMention> Unclear { get; private set; } = [];

    public IReadOnlyList<string> Settled =>
        [.. Input.Meant.Where(answer => answer.Member == MeantInput.Nobody && answer.Word is not null).Select(answer => answer.Word!).Distinct(StringComparer.OrdinalIgnoreCase)];

    public IReadOnlyDictionary<MemberId, string> Addresses { get; private set; } = new Dictionary<MemberId, string>();

    public override string? Blocked => null;

    // Talking makes nobody an author.
    public override string? Warning => null;

    /// <summary>Whom the text calls; null when its shape is wrong or somebody must be asked whom it means, and the page is to be shown again.</summary>
    protected async Task<Mentioning?> UnderstandAsync(ClaimComment? before, CancellationToken cancel)
    {
        if (!Fits(new CommentInput.Validator(), Input))
        {
            return null;
        }

        var mentioning = Mentioning.Of(Input.Text!.ReplaceLineEndings("\n"), await Db.DeskMemberChoicesAsync(cancel), Input.Meant, before);
        if (mentioning.Unclear.Count == 0)
        {
            return mentioning;
        }

        // What was answered already is written out, and not asked again.
        Unclear = mentioning.Unclear;
        Input.Text = mentioning.Text;
        ModelState.Remove("Input.Text");
        var asked = Unclear.SelectMany(mention => mention.Choices).Select(member => member.Id).Distinct().ToList();
        Addresses = await Db.Members.AsNoTracking().Where(member => asked.Contains(member.Id)).ToDictionaryAsync(member => member.Id, member => member.Email ?? "", cancel);
        ModelState.AddModelError("Input.Text", T["error.comment.unclear", F.List(Unclear.Select(mention => $"@{mention.Word}"))]);
        return null;
    }
}
