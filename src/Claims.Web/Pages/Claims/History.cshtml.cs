using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Claims;

/// <summary>The history of one claim.</summary>
[Authorize(Policies.CanWork)]
public sealed class HistoryModel(ClaimsDb db) : HistoryPage(db)
{
    [FromRoute]
    public string Number { get; set; } = "";

    protected override async Task<(string Subject, Guid Id)?> FindAsync(ClaimsDb db, CancellationToken cancel)
    {
        var head = await db.ClaimHeadAsync(Number, null, cancel);
        (Heading, Home) = (head?.Statement ?? "", $"/claims/{Number}");
        return head is null ? null : ("claim", head.Id.Value);
    }
}
