using Claims.Data;
using Claims.Web.ClaimFiles;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Corrections;

/// <summary>The corrections log, for every member: what was corrected, why, whose work it came from, and what readers were told.</summary>
[Authorize(Policies.CanRead)]
public sealed class IndexModel(ClaimsDb db) : DeskPage
{
    /// <summary>Number of the one claim that is asked for.</summary>
    [FromQuery]
    public string? Claim { get; set; }

    [FromQuery]
    public string? Older { get; set; }

    [FromQuery]
    public string? Newer { get; set; }

    public CorrectionLog Log { get; private set; } = null!;

    public string? NewerHref => Log.Newer is { } place ? Address("newer", place) : null;

    public string? OlderHref => Log.Older is { } place ? Address("older", place) : null;

    public CorrectionView View(CorrectionLogRow row) => CorrectionView.Of(row.Number, row.Language, row.Notice, T, F);

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Claim = string.IsNullOrWhiteSpace(Claim) ? null : Claim;
        Log = await db.CorrectionLogAsync(Claim, ListPlace.Parse(Older), ListPlace.Parse(Newer), cancel);
        return Claim is null || Log.Total > 0 || await db.ClaimHeadAsync(Claim, null, cancel) is { } head && (head.HasStanding || User.May(Policies.CanWork));
    }

    private string Address(string side, ListPlace place)
    {
        var query = QueryString.Create(side, place.ToString());
        return Url.Content($"~/corrections{(Claim is null ? query : query.Add("claim", Claim))}");
    }
}
