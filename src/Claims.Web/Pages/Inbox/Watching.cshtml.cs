using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Inbox;

/// <summary>The claims that I watch.</summary>
[Authorize(Policies.AtDesk)]
public sealed class WatchingModel(ClaimsDb db) : DeskPage
{
    [FromQuery(Name = "older")]
    public string? Older { get; set; }

    [FromQuery(Name = "newer")]
    public string? Newer { get; set; }

    public WatchList List { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    public string? At(string direction, ListPlace? place) => place is null ? null : $"/inbox/watching{QueryString.Create(direction, place.ToString())}";

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        List = await db.WatchedAsync(Actor.RequireMember(), ListPlace.Parse(Older), ListPlace.Parse(Newer), cancel);
        return true;
    }
}
