using Claims.Data;
using Microsoft.EntityFrameworkCore;

namespace Claims.Web.Pages.Claims.Resembling;

/// <summary>A page about a claim that was found to resemble this one.</summary>
public abstract class SuggestionPage(ClaimsDb db) : PairPage(db)
{
    protected Task<Resemblance> SuggestedAsync(Claim claim, CancellationToken cancel) =>
        Db.Resemblances.SingleAsync(found => found.ClaimId == claim.Id && found.OtherId == OtherHead.Id, cancel);

    protected override async Task<bool> LoadAsync(CancellationToken cancel) =>
        await base.LoadAsync(cancel) && await Db.Resemblances.AnyAsync(found => found.ClaimId == Head.Id && found.OtherId == OtherHead.Id, cancel);
}
