using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>What a member said about a claim.</summary>
/// <param name="Writer">Name, as it is now.</param>
/// <param name="ResolvedBy">Name of who dealt with it.</param>
/// <param name="Mentioned">Whom it calls.</param>
public sealed record ClaimComment(
    CommentId Id, string Text, MemberId WrittenBy, string Writer, DateTimeOffset WrittenAt, DateTimeOffset? EditedAt, DateTimeOffset? ResolvedAt, string? ResolvedBy, IReadOnlyList<MemberChoice> Mentioned,
    int Version = 0);

/// <summary>Some comments on a claim, the oldest first.</summary>
/// <param name="Total">How many there are in all.</param>
/// <param name="Open">How many of all are not dealt with.</param>
/// <param name="Newer">From here the newer ones are read; null when there are none.</param>
/// <param name="Older">From here the older ones are read; null when there are none.</param>
public sealed record ClaimComments(IReadOnlyList<ClaimComment> Shown, int Total, int Open, ListPlace? Newer, ListPlace? Older);

/// <summary>Reads what is said about a claim. Never for readers.</summary>
public static class ClaimCommentsQuery
{
    /// <summary>How many a claim file shows.</summary>
    public const int OnFile = 20;

    /// <summary>The newest ones, for the claim file.</summary>
    public static Task<ClaimComments> NewestCommentsAsync(this ClaimsDb db, ClaimId claim, CancellationToken cancellationToken) => db.ReadAsync(async token =>
    {
        var rows = await db.OfClaim(claim).OrderByDescending(comment => comment.WrittenAt).ThenByDescending(comment => comment.Id).Select(Row(db)).Take(OnFile + 1).ToListAsync(token);
        var shown = rows.Take(OnFile).Reverse().ToList();
        return await db.WithCountsAsync(claim, shown, null, rows.Count > OnFile ? Place(shown[0]) : null, token);
    }, cancellationToken);

    /// <summary>A page of them.</summary>
    public static Task<ClaimComments> CommentsAsync(this ClaimsDb db, ClaimId claim, ListPlace? older, ListPlace? newer, CancellationToken cancellationToken) => db.ReadAsync(async token =>
    {
        var rows = await Paged(db.OfClaim(claim), older, newer).Select(Row(db)).Take(ClaimList.PageSize + 1).ToListAsync(token);
        var (page, before, after) = ClaimList.Cut(rows, Place, older, newer);
        return await db.WithCountsAsync(claim, [.. page.Reverse()], before, after, token);
    }, cancellationToken);

    /// <summary>One comment with the number of its claim; null when there is none.</summary>
    public static async Task<ClaimComment?> CommentAsync(this ClaimsDb db, string claim, CommentId id, CancellationToken cancellationToken) =>
        await db.Comments.AsNoTracking().Where(comment => comment.Id == id && db.Claims.Any(row => row.Id == comment.ClaimId && row.Number == claim))
            .Select(Row(db)).SingleOrDefaultAsync(cancellationToken);

    /// <summary>How many comments of its claim are newer, and the place from which a page read towards the older ones begins with it.</summary>
    public static async Task<(ListPlace Place, int Newer)> CommentPlaceAsync(this ClaimsDb db, CommentId id, CancellationToken cancellationToken)
    {
        var row = await db.Comments.AsNoTracking().Where(comment => comment.Id == id).Select(comment => new
        {
            comment.WrittenAt,
            Newer = db.Comments.Count(other => other.ClaimId == comment.ClaimId && other.WrittenAt > comment.WrittenAt),
        }).SingleAsync(cancellationToken);
        return (new(row.WrittenAt.AddTicks(1), Guid.Empty.ToString()), row.Newer);
    }

    private static ListPlace Place(ClaimComment comment) => new(comment.WrittenAt, comment.Id.ToString());

    private static IQueryable<Comment> OfClaim(this ClaimsDb db, ClaimId claim) => db.Comments.AsNoTracking().Where(comment => comment.ClaimId == claim);

    private static IQueryable<Comment> Paged(IQueryable<Comment> comments, ListPlace? older, ListPlace? newer)
    {
        if (newer is { Moment: { } since } && Guid.TryParse(newer.Number, out var last))
        {
            var from = new CommentId(last);
            return comments.Where(comment => comment.WrittenAt > since || (comment.WrittenAt == since && comment.Id > from))
                .OrderBy(comment => comment.WrittenAt).ThenBy(comment => comment.Id);
        }

        if (older is { Moment: { } until } && Guid.TryParse(older.Number, out var first))
        {
            var to = new CommentId(first);
            comments = comments.Where(comment => comment.WrittenAt < until || (comment.WrittenAt == until && comment.Id < to));
        }

        return comments.OrderByDescending(comment => comment.WrittenAt).ThenByDescending(comment => comment.Id);
    }

    private static System.Linq.Expressions.Expression<Func<Comment, ClaimComment>> Row(ClaimsDb db) => comment => new ClaimComment(
        comment.Id,
        comment.Text,
        comment.WrittenBy,
        db.Members.Where(member => member.Id == comment.WrittenBy).Select(member => member.Name).First(),
        comment.WrittenAt,
        comment.EditedAt,
        comment.ResolvedAt,
        db.Members.Where(member => member.Id == comment.ResolvedBy).Select(member => member.Name).FirstOrDefault(),
        comment.Mentions.Join(db.Members, mention => mention.MemberId, member => member.Id, (mention, member) => new MemberChoice(member.Id, member.Name)).ToList(),
        comment.Version);

    private static async Task<ClaimComments> WithCountsAsync(
        this ClaimsDb db, ClaimId claim, IReadOnlyList<ClaimComment> shown, ListPlace? newer, ListPlace? older, CancellationToken cancellationToken)
    {
        var counts = await db.OfClaim(claim).GroupBy(comment => comment.ResolvedAt == null).Select(group => new { Open = group.Key, Count = group.Count() }).ToListAsync(cancellationToken);
        return new(shown, counts.Sum(group => group.Count), counts.Where(group => group.Open).Sum(group => group.Count), newer, older);
    }
}
