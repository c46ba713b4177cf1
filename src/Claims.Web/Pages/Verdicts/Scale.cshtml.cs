using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Verdicts;

/// <summary>The rating scale with its definitions.</summary>
[Authorize(Policies.CanRead)]
public sealed class ScaleModel(ClaimsDb db) : DeskPage
{
    public IReadOnlyList<Rating> Scale { get; private set; } = [];

    public int Version => Scale[0].ScaleVersion;

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    protected override async Task<bool> LoadAsync(CancellationToken cancel) => (Scale = await db.ScaleAsync(cancel)).Count > 0;
}
