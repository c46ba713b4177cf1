using Claims.Domain;

namespace Claims.Tests.Web.Counting;

// Who sees to the claims, what is said about them and told, and the views that are saved.
internal sealed partial class CrowdWriter
{
    /// <summary>More cannot be changed at once.</summary>
    private const int MostTicked = 200;

    /// <summary>One of the comments on the first wide claim.</summary>
    public Comment Said { get; private set; } = null!;

    /// <summary>So many claims as a page may be asked to change at once, as its address names them.</summary>
    public string Ticked { get; private set; } = "";

    public SavedView View { get; private set; } = null!;

    public Notice Told { get; private set; } = null!;

    /// <summary>From so many rows and as many editions; so many others were made before.</summary>
    public Erasure Erased { get; private set; } = null!;

    private void Plan(Claim claim)
    {
        claim.Assign(_me.Member, _other, Start);
        claim.Plan(DateOnly.FromDateTime(Start.UtcDateTime).AddDays(30), Priority.High, _other, Start);
        _batch.KeepAround(Watch.Of(claim.Id, _me.Member!.Value, Start));
        Told = Notice.Of(_me.Member!.Value, NoticeKind.Assigned, claim.Id, null, _other.Member, Start);
        View = SavedView.Save($"Ansicht {claim.Number}", "stage=open", shared: true, _me, Start);
        _batch.KeepAround(Told);
        _batch.KeepAround(View);
    }

    private void Talk(Claim claim) => Members.ToList().ForEach(member =>
    {
        var comment = _batch.Keep(Comment.Write(claim.Id, "Stimmt das Jahr?", [_me.Member!.Value, member], _other, Start));
        Said ??= comment;
        _batch.KeepAround(Notice.Of(_me.Member.Value, NoticeKind.Mentioned, claim.Id, comment.Id, _other.Member, Start));
        _batch.KeepAround(Watch.Of(claim.Id, member, Start));
    });

    private Erasure Erase(int i)
    {
        var administrator = Actor.Of(_me.Member!.Value, Role.Administrator);
        var erasure = Erasure.Begin(ErasurePassage.Of("Muster"), $"Bitte {i}", administrator, Start);
        for (var row = 0; row < _count; row++)
        {
            erasure.Took(row % 2 == 0 ? "Editions" : "Claims", ErasedRow.KeyOf(Guid.CreateVersion7()));
        }

        erasure.Finish((_count + 1) / 2, administrator);
        _batch.KeepAround(_batch.Keep(erasure));
        (i == 0 ? erasure.Rows : [.. erasure.Rows.Take(1)]).ToList().ForEach(_batch.KeepAround);
        return erasure;
    }

    private void Tick(IEnumerable<Claim> claims) => Ticked = string.Join('&', claims.Take(MostTicked).Select(claim => $"c={claim.Number}"));
}
