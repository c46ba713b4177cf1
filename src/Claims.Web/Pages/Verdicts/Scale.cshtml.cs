using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Verdicts;

/// <summary>The rating scale with its definitions: the current version, or an older one by which some verdicts are still rated.</summary>
[Authorize(Policies.CanRead)]
public sealed class ScaleModel(ClaimsDb db) : DeskPage
{
    /// <summary>The version that is asked for; null for the current one.</summary>
    [FromQuery(Name = "version")]
    public int? Asked { get; set; }

    public IReadOnlyList<Rating> Scale { get; private set; } = [];

    /// <summary>All versions, the current one first.</summary>
    public IReadOnlyList<int> Versions { get; private set; } = [];

    public int Version => Scale[0].ScaleVersion;

    public bool IsReplaced => Version != Versions[0];

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Versions = await db.ScaleNumbersAsync(cancel);
        return (Scale = await db.ScaleAsync(Asked, cancel)).Count > 0;
    }
}
