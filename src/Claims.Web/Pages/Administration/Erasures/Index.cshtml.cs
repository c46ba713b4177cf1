using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Administration.Erasures;

/// <summary>What was erased from the desk, newest first: the reason, never the words.</summary>
[Authorize(Policies.CanAdminister)]
public sealed class IndexModel(ClaimsDb db) : DeskPage
{
    public const string Home = "/administration/erasures";

    [FromQuery(Name = "before")]
    public Guid? Before { get; set; }

    public ErasureList List { get; private set; } = null!;

    public string? Newest => Before is null ? null : Home;

    public string? Older => List.Before is { } before ? $"{Home}?before={before}" : null;

    public async Task OnGetAsync(CancellationToken cancel) => List = await db.ErasureListAsync(Before is { } id ? new(id) : null, cancel);
}
