using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Library;

/// <summary>The history of one piece of evidence.</summary>
[Authorize(Policies.CanWork)]
public sealed class HistoryModel(ClaimsDb db) : HistoryPage(db)
{
    [FromRoute]
    public Guid Id { get; set; }

    protected override async Task<(string Subject, Guid Id)?> FindAsync(ClaimsDb db, CancellationToken cancel)
    {
        var title = await db.EvidenceTitleAsync(new(Id), cancel);
        (Heading, Home) = (title ?? "", $"/evidence/{Id}");
        return title is null ? null : ("evidence", Id);
    }
}
