using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Complaints;

/// <summary>The history of one complaint.</summary>
[Authorize(Policies.CanWork)]
public sealed class HistoryModel(ClaimsDb db) : HistoryPage(db)
{
    [FromRoute]
    public Guid Id { get; set; }

    protected override async Task<(string Subject, Guid Id)?> FindAsync(ClaimsDb db, CancellationToken cancel)
    {
        var received = await db.ComplaintReceivedAsync(new(Id), cancel);
        (Heading, Home) = (received is { } day ? T["complaints.details.title", F.Day(day)] : "", $"/complaints/{Id}");
        return received is null ? null : ("complaint", Id);
    }
}
