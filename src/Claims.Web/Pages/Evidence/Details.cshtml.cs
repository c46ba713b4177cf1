using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Library;

/// <summary>One piece of evidence with all its revisions, where it is used, and its files; readers see what standing verdicts cite.</summary>
[Authorize(Policies.CanRead)]
public sealed class DetailsModel(ClaimsDb db) : EvidencePage(db)
{
    /// <summary>Which part of the series is shown.</summary>
    [FromQuery(Name = TagHelpers.PagerTagHelper.Parameter)]
    public int Part { get; set; } = 1;

    /// <summary>The figures of the newest revision; null when it has no series.</summary>
    public SeriesSheet? Sheet { get; private set; }

    /// <summary>Which verdicts rest on an older state of the series; null where there is none, and for readers.</summary>
    public OlderVintage? Older { get; private set; }

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    /// <summary>What one revision changed in the one before it that is shown; the first shown changed nothing.</summary>
    public IReadOnlyList<RevisionChange> ChangesIn(int index) =>
        index + 1 < Record.Revisions.Count ? RevisionChanges.Between(Record.Revisions[index + 1], Record.Revisions[index], T, F) : [];

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await base.LoadAsync(cancel))
        {
            return false;
        }

        if (Record.Newest.Details.Series is { } series)
        {
            Sheet = await Db.SeriesSheetAsync(series, Part, cancel);
            Older = User.May(Policies.CanWork) ? await Db.OlderVintageAsync(EvidenceId, Record.CurrentNumber, series.Id, cancel) : null;
        }

        return true;
    }
}
