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

    /// <summary>Which part of the standing verdicts that cite it is shown.</summary>
    [FromQuery]
    public int Verdicts { get; set; } = 1;

    /// <summary>Which part of the work that links it is shown.</summary>
    [FromQuery]
    public int Work { get; set; } = 1;

    /// <summary>Which part of the claims that depend on those is shown.</summary>
    [FromQuery]
    public int Dependents { get; set; } = 1;

    /// <summary>What hangs on it.</summary>
    public EvidenceUses Uses { get; private set; } = null!;

    /// <summary>The figures of the newest revision; null when it has no series.</summary>
    public SeriesSheet? Sheet { get; private set; }

    /// <summary>Which verdicts rest on an older state of the series; null where there is none, and for readers.</summary>
    public OlderVintage? Older { get; private set; }

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    /// <summary>What one revision changed in the one before it that is shown; the first shown changed nothing.</summary>
    public IReadOnlyList<RevisionChange> ChangesIn(int index) =>
        index + 1 < Record.Revisions.Count ? RevisionChanges.Between(Record.Revisions[index + 1], Record.Revisions[index], T, F) : [];

    /// <summary>The address of another page of one of the lists of what hangs on it; null where there is none.</summary>
    public string? At(string list, int page, int last) => page < 1 || page > last ? null
        : $"/evidence/{Id}{QueryString.Create([.. new[] { ("verdicts", Uses.Verdicts.Page), ("work", Uses.Work.Page), ("dependents", Uses.Dependents.Page) }
            .Select(one => KeyValuePair.Create<string, string?>(one.Item1, F.Number(one.Item1 == list ? page : one.Item2)))])}#{list}";

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await base.LoadAsync(cancel))
        {
            return false;
        }

        var place = new EvidenceUsesPlace(Verdicts, Work, Dependents);
        Uses = User.May(Policies.CanWork) ? await Db.EvidenceUsesAsync(EvidenceId, place, cancel) : await Db.StandingEvidenceUsesAsync(EvidenceId, place, cancel);
        if (Record.Newest.Details.Series is { } series)
        {
            Sheet = await Db.SeriesSheetAsync(series, Part, cancel);
            Older = User.May(Policies.CanWork) ? await Db.OlderVintageAsync(EvidenceId, Record.CurrentNumber, series.Id, cancel) : null;
        }

        return true;
    }
}
