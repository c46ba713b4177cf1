using Claims.Data;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Claims;

/// <summary>A page about how a claim stands to another. That changes nothing that a verdict rests on: it is allowed at every stage and makes nobody an author.</summary>
public abstract class PairPage(ClaimsDb db) : ClaimPage(db)
{
    /// <summary>Number of the other claim.</summary>
    [FromRoute]
    public string Other { get; set; } = "";

    public ClaimHead OtherHead { get; private set; } = null!;

    public override string? Blocked => null;

    public override string? Warning => null;

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await base.LoadAsync(cancel) || await Db.ClaimHeadAsync(Other, null, cancel) is not { } other)
        {
            return false;
        }

        OtherHead = other;
        return true;
    }
}
