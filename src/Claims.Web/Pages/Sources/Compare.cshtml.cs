using Claims.Data;
using Claims.Web.Captures;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Sources;

/// <summary>Two captures of a source side by side, and what became in the newer one of what was quoted before it.</summary>
[Authorize(Policies.CanWork)]
public sealed class CompareModel(ClaimsDb db) : DeskPage
{
    /// <summary>Changed parts on one page.</summary>
    private const int PageSize = 30;

    [FromRoute]
    public Guid Id { get; set; }

    /// <summary>Number of the older capture; the one before the other when left out.</summary>
    [FromQuery]
    public int? From { get; set; }

    /// <summary>Number of the newer capture; the newest when left out.</summary>
    [FromQuery]
    public int? To { get; set; }

    [FromQuery(Name = PagerTagHelper.Parameter)]
    public int Number { get; set; } = 1;

    public SourceComparison Pair { get; private set; } = null!;

    public ComparedQuotes Quotes { get; private set; } = null!;

    public IReadOnlyList<Stretch> Stretches { get; private set; } = [];

    public int Changed { get; private set; }

    public int Pages { get; private set; }

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid || await db.SourceComparisonAsync(new SourceId(Id), From, To, cancel) is not { } pair)
        {
            return false;
        }

        Pair = pair;
        Quotes = ComparedQuotes.Of(pair.Quotes, pair.BodyAfter);
        var diff = CaptureDiff.Of(pair.BodyBefore, pair.BodyAfter);
        Changed = diff.Changed;
        Pages = Math.Max(1, (Changed + PageSize - 1) / PageSize);
        Number = Math.Clamp(Number, 1, Pages);
        Stretches = diff.Page(Number, PageSize);
        return true;
    }
}
