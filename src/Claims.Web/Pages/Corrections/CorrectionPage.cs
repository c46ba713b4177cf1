using Claims.Data;
using Claims.Web.ClaimFiles;
using Claims.Web.Pages.Claims;

namespace Claims.Web.Pages.Corrections;

/// <summary>A page that takes one step with the correction that is open.</summary>
public abstract class CorrectionPage(ClaimsDb db) : ClaimPage(db)
{
    /// <summary>The correction in words; null where none is open.</summary>
    public CorrectionView? View { get; private set; }

    public CorrectionNotice? Notice => View?.Notice;

    // What is decided here is no change of what a verdict rests on.
    public override string? Warning => null;

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await base.LoadAsync(cancel))
        {
            return false;
        }

        View = (await Db.CorrectionsOfAsync(Head.Id, cancel)).FirstOrDefault(correction => correction.IsOpen) is { } open
            ? CorrectionView.Of(Number, Head.Language, open, T, F) : null;
        return true;
    }

    /// <summary>A step is taken on what was read.</summary>
    /// <exception cref="DomainException"><c>save.stale</c></exception>
    protected static void RequireRead(Claim claim, int version)
    {
        if (claim.Version != version)
        {
            throw new DomainException("save.stale");
        }
    }
}
