using Claims.Data;
using Microsoft.AspNetCore.Authorization;

namespace Claims.Web.Pages.Administration.Gates;

/// <summary>All versions of what the house makes of its gates.</summary>
[Authorize(Policies.CanAdminister)]
public sealed class IndexModel(ClaimsDb db) : DeskPage
{
    public IReadOnlyList<PolicyVersion> Versions { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => Versions = await db.PolicyVersionsAsync(cancel);

    public static string Icon(Strictness strictness) => strictness switch
    {
        Strictness.Blocks => "block",
        Strictness.Warns => "warn",
        _ => "context",
    };
}
