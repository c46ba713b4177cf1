using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;

namespace Claims.Web.Pages.Claims.Resembling;

/// <summary>The claims that resemble a statement, as a piece of the form in which it is typed.</summary>
[Authorize(Policies.CanRecord)]
[EnableRateLimiting(RateLimits.LookupsPolicy)]
public sealed class IndexModel(ClaimsDb db) : DeskPage
{
    public ResemblingView View { get; private set; } = ResemblingView.None;

    /// <param name="statement">As far as it is typed.</param>
    /// <param name="except">Number of the claim that is being edited.</param>
    /// <param name="keep">Claims that a link was chosen for: they stay.</param>
    public async Task OnGetAsync(string? statement, string? except, Guid[] keep, CancellationToken cancel)
    {
        var edited = except is null ? null : await db.ClaimHeadAsync(except, null, cancel);
        View = await ResemblingView.FindAsync(db, statement, edited?.Id, keep.Distinct().Take(ResemblingView.Most).ToDictionary(id => id, _ => (RelationKind?)RelationKind.Related), cancel);
    }
}
