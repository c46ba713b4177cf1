using System.Globalization;
using Claims.Data;
using Claims.Web.ClaimFiles;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Verdicts;

/// <summary>Compares a version with the one before, with any other, or with the draft.</summary>
[Authorize(Policies.CanWork)]
public sealed class CompareModel(ClaimsDb db) : DeskPage
{
    private const string Draft = "draft";

    [FromRoute]
    public string Number { get; set; } = "";

    [FromRoute]
    public int Version { get; set; }

    /// <summary>Number of the other version, or <c>draft</c>; the version before when left out.</summary>
    [FromQuery]
    public string? With { get; set; }

    public VerdictReading Reading { get; private set; } = null!;

    /// <summary>The older side first.</summary>
    public (string Before, string After) Names { get; private set; }

    /// <summary>Which of the two does not match its hash.</summary>
    public IReadOnlyList<(string Name, StoredFault Why)> Faults { get; private set; } = [];

    public Differences Differences { get; private set; } = null!;

    /// <summary>The corrections that lie between the two.</summary>
    public IReadOnlyList<CorrectionView> Notices { get; private set; } = [];

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Reading = (await db.VerdictReadingAsync(Number, Version, Actor.Member, cancel))!;
        return Reading is not null && (With == Draft ? await WithDraftAsync(cancel) : await WithOtherAsync(cancel));
    }

    private async Task<bool> WithDraftAsync(CancellationToken cancel)
    {
        var form = await db.VerdictFormAsync(Number, Actor.Member, cancel);
        var passages = new Passages(T, F);
        Names = (T["verdicts.version", Version], T["verdicts.compare.draft"]);
        Faults = Broken(Reading);
        Differences = form is null ? null! : Differences.Between(passages.Of(Reading), passages.Of(form));
        Notices = Between(Reading.Cycle, int.MaxValue);
        return form?.Draft is not null;
    }

    private async Task<bool> WithOtherAsync(CancellationToken cancel)
    {
        var other = int.TryParse(With, NumberStyles.None, CultureInfo.InvariantCulture, out var named) ? named : Reading.Previous?.Number ?? 0;
        if (other == Version || await db.VerdictReadingAsync(Number, other, Actor.Member, cancel) is not { } reading)
        {
            return false;
        }

        var (before, after) = other < Version ? (reading, Reading) : (Reading, reading);
        var passages = new Passages(T, F);
        Names = (T["verdicts.version", before.Number], T["verdicts.version", after.Number]);
        Faults = Broken(before, after);
        Differences = Differences.Between(passages.Of(before), passages.Of(after));
        Notices = Between(before.Cycle, after.Cycle);
        return true;
    }

    private IReadOnlyList<CorrectionView> Between(int before, int after) =>
        [.. Reading.Corrections.Where(notice => notice.Cycle > before && notice.Cycle <= after).Select(notice => CorrectionView.Of(Number, Reading.Wording.Language, notice, T, F))];

    private IReadOnlyList<(string Name, StoredFault Why)> Broken(params IEnumerable<VerdictReading> versions) =>
        [.. versions.Select(version => (Name: T["verdicts.version", version.Number], Why: version.Fault)).Where(one => one.Why is not null).Select(one => (one.Name, one.Why!))];
}
