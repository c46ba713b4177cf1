using Claims.Data;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Claims.Team;

/// <summary>A step of one button that changes nothing of the claim itself: the claim file sends it, and its own page asks again where it is opened by its address.</summary>
public abstract class TeamPage(ClaimsDb db) : ClaimPage(db)
{
    public override string? Blocked => null;

    public override string? Warning => null;

    /// <summary>Key of the title, which is what the button says.</summary>
    public abstract string Title { get; }

    /// <summary>Where it leads back to.</summary>
    public virtual string Back => Home;

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    public abstract Task<IActionResult> OnPostAsync(CancellationToken cancel);
}
