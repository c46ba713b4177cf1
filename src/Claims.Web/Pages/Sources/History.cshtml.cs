using Claims.Data;
using Claims.Web.Histories;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Sources;

/// <summary>What happened to a source.</summary>
[Authorize(Policies.CanWork)]
public sealed class HistoryModel(ClaimsDb db) : DeskPage
{
    [FromRoute]
    public Guid Id { get; set; }

    /// <summary>Only what is older than this entry.</summary>
    [FromQuery]
    public long? Before { get; set; }

    public SourceHead Source { get; private set; } = null!;

    public History History { get; private set; } = null!;

    public HistoryView Lines => new HistoryWords(T).Of(History, full: false);

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        History = await db.HistoryAsync("source", Id, Before, HistoryQuery.PageSize, cancel);
        return (Source = (await db.SourceHeadAsync(new SourceId(Id), cancel))!) is not null;
    }
}
