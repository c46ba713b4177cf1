using Claims.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Claims.Web.Pages.Claims.Resembling;

/// <summary>A page about a claim that was found to resemble this one.</summary>
public abstract class SuggestionPage(ClaimsDb db) : ClaimPage(db)
{
    /// <summary>Number of the claim that was there before.</summary>
    [FromRoute]
    public string Other { get; set; } = "";

    public ClaimHead OtherHead { get; private set; } = null!;

    // A relation changes nothing that a verdict rests on: it is allowed at every stage and makes nobody an author.
    public override string? Blocked => null;

    public override string? Warning => null;

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    protected Task<Resemblance> SuggestedAsync(Claim claim, CancellationToken cancel) =>
        Db.Resemblances.SingleAsync(found => found.ClaimId == claim.Id && found.OtherId == OtherHead.Id, cancel);

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await base.LoadAsync(cancel) || await Db.ClaimHeadAsync(Other, null, cancel) is not { } other)
        {
            return false;
        }

        OtherHead = other;
        return await Db.Resemblances.AnyAsync(found => found.ClaimId == Head.Id && found.OtherId == other.Id, cancel);
    }
}
