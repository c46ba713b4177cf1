using Claims.Data;
using Claims.Web.ClaimFiles;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Verdicts;

/// <summary>Reads one version as it was frozen. Readers see what stands or once stood, marked, and nothing of the work on it.</summary>
[Authorize(Policies.CanRead)]
public sealed class ReadModel(ClaimsDb db) : DeskPage
{
    [FromRoute]
    public string Number { get; set; } = "";

    [FromRoute]
    public int Version { get; set; }

    public VerdictReading Reading { get; private set; } = null!;

    /// <summary>Whether the work is shown: reviews, versions before, the history.</summary>
    public bool ShowsWork => User.May(Policies.CanWork);

    /// <summary>What corrects this version, and what it answers to.</summary>
    public IReadOnlyList<CorrectionView> Notices =>
        [.. new[] { Reading.CorrectedBy, Reading.Answers }.OfType<CorrectionNotice>().Where(notice => ShowsWork || !notice.IsUndecided)
            .Select(notice => CorrectionView.Of(Number, Reading.Wording.Language, notice, T, F))];

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Reading = (await db.VerdictReadingAsync(Number, Version, Actor.Member, cancel))!;
        return Reading is not null && (ShowsWork || Reading.State is VerdictState.Approved or VerdictState.Superseded or VerdictState.Retracted);
    }
}
