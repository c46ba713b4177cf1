using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Sources;

/// <summary>The history of one source.</summary>
[Authorize(Policies.CanWork)]
public sealed class HistoryModel(ClaimsDb db) : HistoryPage(db)
{
    [FromRoute]
    public Guid Id { get; set; }

    protected override async Task<(string Subject, Guid Id)?> FindAsync(ClaimsDb db, CancellationToken cancel)
    {
        var title = await db.SourceTitleAsync(new(Id), cancel);
        (Heading, Home) = (title ?? "", $"/sources/{Id}");
        return title is null ? null : ("source", Id);
    }
}
