using Claims.Data;
using Claims.Web.Charts;
using Claims.Web.Filing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Outlets;

/// <summary>The claims that are quoted from what one outlet published, and its sources.</summary>
[Authorize(Policies.CanRead)]
public sealed class DetailsModel(ClaimsDb db) : FilingPage(db)
{
    /// <summary>How many of its newest sources are shown; the rest is a link away.</summary>
    private const int Newest = 5;

    /// <summary>As <see cref="OutletAddress.Segment"/> writes it.</summary>
    [FromRoute]
    public string Name { get; set; } = "";

    public OutletPage Shown { get; private set; } = null!;

    public FiledView Claims => new(T["filed.claims-from", Shown.Name], Shown.List, OutletAddress.Of(Shown.Name), Works, Named: true);

    public Bars Ratings => Bars.Of(T["start.ratings"], Shown.Ratings.Select(row => new Bar(F.Name(row.Rating), row.Count, row.Rating.Icon, row.Rating.Colour)));

    public int Rated => Shown.Ratings.Sum(row => row.Count);

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var shown = OutletAddress.Name(Name) is not { } name ? null
            : Works ? await Db.OutletPageAsync(name, Newest, Place, cancel) : await Db.StandingOutletPageAsync(name, Place, cancel);
        Shown = shown!;
        return shown is not null;
    }
}
