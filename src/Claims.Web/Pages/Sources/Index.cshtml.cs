using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Sources;

/// <summary>All sources, newest first.</summary>
[Authorize(Policies.CanWork)]
public sealed class IndexModel(ClaimsDb db) : DeskPage
{
    [FromQuery(Name = "p")]
    public int Number { get; set; } = 1;

    /// <summary>Only what this outlet published; null for all.</summary>
    [FromQuery(Name = "outlet")]
    public string? Outlet { get; set; }

    public SourceList List { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Outlet = string.IsNullOrWhiteSpace(Outlet) ? null : Outlet.Trim();
        List = await db.SourceListAsync(Number, Outlet, cancel);
        return true;
    }
}
