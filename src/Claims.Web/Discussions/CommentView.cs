using Claims.Data;

namespace Claims.Web.Discussions;

/// <summary>A stretch of a comment: words, or the name of somebody it calls.</summary>
/// <param name="Mine">It calls the one who reads.</param>
public sealed record CommentPiece(string Text, bool Mention, bool Mine);

/// <summary>A comment as a page shows it.</summary>
/// <param name="Mine">The reader wrote it, and may change its words.</param>
public sealed record CommentView(ClaimComment Comment, IReadOnlyList<CommentPiece> Pieces, bool Mine)
{
    public string Anchor => AnchorOf(Comment.Id);

    public static string AnchorOf(CommentId id) => $"comment-{id}";

    public static CommentView Of(ClaimComment comment, MemberId? me)
    {
        var (pieces, done) = (new List<CommentPiece>(), 0);
        foreach (var place in MentionReader.Read(comment.Text, comment.Mentioned.Select(member => (member.Id, member.Name))).Where(place => place.Met.Count > 0))
        {
            pieces.Add(new(comment.Text[done..place.Start], false, false));
            done = place.Start + place.Length;
            pieces.Add(new(comment.Text[place.Start..done], true, place.Met.Any(member => member == me)));
        }

        pieces.Add(new(comment.Text[done..], false, false));
        return new(comment, [.. pieces.Where(piece => piece.Text.Length > 0)], comment.WrittenBy == me);
    }
}

/// <summary>What is said about a claim, as a page shows it.</summary>
/// <param name="Number">Of the claim.</param>
/// <param name="MayWrite">The reader works at the desk; an administrator only reads.</param>
/// <param name="Before">How many older ones are not shown.</param>
public sealed record Discussion(string Number, IReadOnlyList<CommentView> Comments, int Total, int Open, bool MayWrite, int Before)
{
    public static Discussion Of(ClaimComments comments, string number, Actor reader, bool mayWrite) => new(
        number, [.. comments.Shown.Select(comment => CommentView.Of(comment, reader.Member))], comments.Total, comments.Open, mayWrite, comments.Total - comments.Shown.Count);
}

/// <summary>A page with the form of a comment on it.</summary>
public interface ICommentForm
{
    CommentInput Input { get; }

    /// <summary>Names that must be made clear before the comment can be kept.</summary>
    IReadOnlyList<UnclearMention> Unclear { get; }

    /// <summary>Words behind an @ of which it was said that they call nobody.</summary>
    IReadOnlyList<string> Settled { get; }

    /// <summary>Addresses of members, to tell those of one name apart.</summary>
    IReadOnlyDictionary<MemberId, string> Addresses { get; }
}
