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

    /// <summary>One of the questions asked about the first wide claim.</summary>
    public Contact Asked { get; private set; } = null!;

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

    // All of them mine, and none answered by its day.
    private void Ask(Claim claim)
    {
        var day = DateOnly.FromDateTime(Start.UtcDateTime);
        claim.StateInterest(false, null, _other, Start);
        Many(i => Asked = claim.Ask(new(ContactParty.Claimant, $"Pressestelle {i}", ContactChannel.Email, "Woher stammt die Zahl?", day, day), day, _me, Start));
    }

    // Everybody wrote on the claim and has an interest in it; I have declared mine so many times.
    private void Declare(Claim claim)
    {
        foreach (var member in Members.Select(member => Actor.Of(member, Role.FactChecker)))
        {
            claim.ChangeEvidence(claim.Evidence[0].Id, Stance.Supports, CalculationRole.Found, null, member, Start);
            claim.StateInterest(true, "Aktien", member, Start);
            Declare(member, 0);
        }

        Many(i => Declare(_me, i));
    }

    private InterestDeclaration Declare(Actor by, int i)
    {
        var declared = _batch.Keep(InterestDeclaration.Declare(true, "Aktien", by, Start.AddMinutes(i)));
        _batch.KeepAround(declared);
        return declared;
    }

    /// <summary>About the claim with so many corrections, put right so many times.</summary>
    public Complaint Complained { get; private set; } = null!;

    private void Complain()
    {
        var day = DateOnly.FromDateTime(Start.UtcDateTime);
        Complaint About(Claim claim, int i)
        {
            var complaint = _batch.Keep(Complaint.Record(new($"Person {i}", ContactChannel.Letter, day, day.AddDays(i % 30), "Das stimmt nicht."), claim, day, _other, Start));
            _batch.KeepAround(complaint);
            return complaint;
        }

        Many(i => About(Wide[i % Wide.Count], i));
        Complained = About(Long, 0);
        Many(i => { Complained.Edit(new("Person", ContactChannel.Letter, day, day, $"Das stimmt nicht, Stand {i}."), Long, day, Complained.Version, _other, Start); return i; });
    }

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
