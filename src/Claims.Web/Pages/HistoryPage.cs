using Claims.Data;
using Claims.Web.Histories;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages;

/// <summary>All that happened to one subject, page by page, with what was written and the hash of each entry.</summary>
public abstract class HistoryPage(ClaimsDb db) : DeskPage
{
    [FromQuery(Name = "before")]
    public long? Before { get; set; }

    /// <summary>What the subject is called.</summary>
    public string Heading { get; protected set; } = "";

    /// <summary>Where the subject is shown; also the beginning of this page's address.</summary>
    public string Home { get; protected set; } = "";

    public HistoryView History { get; private set; } = null!;

    /// <summary>From where to read on; null on the last page.</summary>
    public string? Older { get; private set; }

    public string? Newest => Before is null ? null : $"{Home}/history";

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    /// <summary>Finds the subject and names it; null when there is none.</summary>
    protected abstract Task<(string Subject, Guid Id)?> FindAsync(ClaimsDb db, CancellationToken cancel);

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await FindAsync(db, cancel) is not var (subject, id))
        {
            return false;
        }

        var page = await db.HistoryAsync(subject, id, Before, HistoryQuery.PageSize, cancel);
        History = new HistoryWords(T).Of(page, full: true);
        Older = page.Before is { } before ? $"{Home}/history{QueryString.Create("before", before.ToString(System.Globalization.CultureInfo.InvariantCulture))}" : null;
        return true;
    }
}
