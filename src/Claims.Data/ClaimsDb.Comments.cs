using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

public sealed partial class ClaimsDb
{
    /// <summary>Loads a comment and changes it; false when the claim has no such comment.</summary>
    public Task<bool> ChangeCommentAsync(string number, CommentId id, Action<Comment> step, CancellationToken cancellationToken) => WriteAsync(
        async token =>
        {
            var comment = await Comments.Include(comment => comment.Mentions)
                .SingleOrDefaultAsync(comment => comment.Id == id && Claims.Any(claim => claim.Id == comment.ClaimId && claim.Number == number), token);
            if (comment is null)
            {
                return false;
            }

            step(comment);
            return true;
        },
        cancellationToken);
}
